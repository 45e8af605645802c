// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/plotframe.h"

#include <QtCharts/QChartView>

class QGraphicsItem;
class QLineSeries;
class QValueAxis;

namespace payoff {

/// The drawn part of the chart: QChart draws lines and grid, two layers of ours draw the rest. Time runs from
/// left to right in every language; the value axis stands where reading begins.
class RoiPlot : public QChartView {
    Q_OBJECT

public:
    explicit RoiPlot(QWidget *parent = nullptr);

    void display(const RoiChartData &chartData, const Format &format, const QSet<int> &hidden = {});
    void setHidden(const QSet<int> &series);
    /// Shows the crosshair at that period; −1 takes it away.
    void setCrosshair(int period);

    [[nodiscard]] const PlotFrame &frame() const { return m_frame; }
    /// Everything but the crosshair, for export; of use as long as the plot.
    [[nodiscard]] ChartPicture picture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void crosshairMoved(int period);
    /// A click at a period, or Enter with the crosshair there.
    void periodActivated(int period);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// A run of consecutive values of one channel, all mature or all maturing.
    struct Segment {
        QLineSeries *line = nullptr;
        int series = 0;
        bool isMaturing = false;
    };

    void rebuild();
    void addSegments(int series);
    void addSegment(int series, const QVector<QPointF> &points, bool isMaturing);
    QLineSeries *makeLine();
    void dress();
    void place();
    void paintInto(QPainter &painter, const QRectF &target);

    PlotFrame m_frame;
    QVector<Segment> m_segments;
    QVector<QLineSeries *> m_spareLines; ///< of what was shown before, while it is replaced
    QValueAxis *m_periods;
    QValueAxis *m_values;
    QGraphicsItem *m_fixedLayer;
    QGraphicsItem *m_readingLayer;
};

} // namespace payoff
