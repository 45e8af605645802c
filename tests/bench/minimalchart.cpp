// SPDX-License-Identifier: GPL-3.0-or-later
// The least that Qt Charts can do: a window with eight lines of 120 points. What the program's own window is
// measured against.
//   minimalchart start    shows the window and ends once it was painted
//   minimalchart change   replaces all points and paints, and prints the milliseconds of it (the median)
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

constexpr int lines = 8;
constexpr int points = 120;
constexpr int runs = 41;

QVector<QPointF> line(int number, int phase)
{
    QVector<QPointF> values;
    for (int i = 0; i < points; ++i)
        values.push_back({double(i), number + std::sin((i + phase) * 0.1)});
    return values;
}

class View : public QChartView {
public:
    bool isPainted = false;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        isPainted = true;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool isStart = application.arguments().value(1) == QLatin1String("start");
    View view;
    QVector<QLineSeries *> series;
    for (int i = 0; i < lines; ++i) {
        series.push_back(new QLineSeries);
        series.last()->replace(line(i, 0));
        view.chart()->addSeries(series.last());
    }
    view.chart()->createDefaultAxes();
    view.resize(1440, 900);
    view.show();
    while (!view.isPainted)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (isStart)
        std::_Exit(0);
    QVector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < lines; ++i)
            series[i]->replace(line(i, run));
        view.viewport()->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.3f\n", times[times.size() / 2]);
    return 0;
}
