// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"
#include "ui/charts/seriesframe.h"

#include <QWidget>

namespace payoff {

/// The drawn part of a chart of lines and stacked bars. Time runs from left to right in every language; the
/// value axis stands where reading begins.
class SeriesPlot : public QWidget {
    Q_OBJECT

public:
    explicit SeriesPlot(QWidget *parent = nullptr);

    void display(const SeriesChartData &chartData, const Format &format);
    void setHidden(const QSet<int> &series);
    /// Shows the crosshair at that period; −1 takes it away.
    void setCrosshair(int period);

    [[nodiscard]] const SeriesFrame &frame() const { return m_frame; }
    /// For export; of use as long as the plot.
    [[nodiscard]] ChartPicture picture() const;

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

private:
    void dress();

    SeriesFrame m_frame;
};

} // namespace payoff
