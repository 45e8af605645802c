// SPDX-License-Identifier: GPL-3.0-or-later
// The program's window on a workspace.
//   windowbench start WORKSPACE    shows the dashboard and ends once it was painted
//   windowbench filter WORKSPACE   changes filter and period, each painted; milliseconds (the median)
//   windowbench cell WORKSPACE     types into the month sheet: stored, ROI updated, painted; milliseconds
#include "core/results/typedcell.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace payoff;

namespace {

constexpr int runs = 41;

/// Notes when a widget was painted.
class PaintWatch : public QObject {
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

void print(const char *name, const std::function<void(int)> &run)
{
    QVector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run(i);
        // Everything that asked to be laid out or painted, now.
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%s %.3f\n", name, times[times.size() / 2]);
}

void changeFilters(Document &document)
{
    const QVector<Channel> channels = document.contents().channels;
    const View plain = document.view();
    print("channel", [&](int run) {
        View view = plain;
        view.filters.channels = {channels[run % channels.size()].id};
        document.setView(view);
    });
    document.setView(plain);
    print("period", [&](int run) {
        const auto &calendar = document.workspace().settings().calendar;
        document.setView(stepped(document.view(), run % 8 < 4 ? -1 : 1, document.asOf(), calendar));
    });
    document.setView(plain);
    print("basis", [&](int run) {
        View view = plain;
        view.bases.cost = run % 2 ? CostBasis::Ads : CostBasis::Loaded;
        document.setView(view);
    });
    document.setView(plain);
}

void typeCells(Document &document)
{
    const Channel channel = document.contents().channels.first();
    const Month month = Month::of(document.asOf());
    std::optional<TypedCell> before;
    print("cell", [&](int run) {
        const TypedCell cell{{channel.id, {}, month, Measure::Revenue}, 100'000 + run};
        const auto made = document.edit(QStringLiteral("change revenue"), {Edit<TypedCell>{before, cell}});
        if (!made)
            std::fprintf(stderr, "the cell was not stored\n");
        before = cell;
    });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    Theme theme(application);
    const FileChooser files;
    const QTemporaryDir folder;
    QSettings memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat);
    Document document;
    if (!document.open(application.arguments().value(2))) {
        std::fprintf(stderr, "the workspace could not be opened\n");
        return 1;
    }
    MainWindow window({document, theme, files, memory, Format(), {}});
    window.resize(1440, 900);
    PaintWatch watch;
    window.currentPage()->widget()->installEventFilter(&watch);
    window.show();
    while (!watch.isPainted)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (mode == QLatin1String("start"))
        std::_Exit(0);
    QApplication::processEvents();
    if (mode == QLatin1String("filter")) {
        changeFilters(document);
    } else {
        window.showPage(QStringLiteral("month-sheet"));
        QApplication::processEvents();
        typeCells(document);
    }
    return 0;
}
