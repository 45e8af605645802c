// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/valuescale.h"
#include "ui/models/serieschartdata.h"
#include "ui/style/tokens.h"

#include <QRectF>
#include <QSet>

class QPainter;

namespace payoff {

/// All that it takes to paint a chart of lines and stacked bars: what is shown, where, and how it looks.
struct SeriesFrame {
    SeriesChartData data;
    Format format;
    ValueScale scale;
    QSet<int> hidden; ///< series that the legend switched off
    int crosshair = -1; ///< period under the crosshair; −1: none
    QRectF bounds; ///< of the whole chart
    QRectF area; ///< of the plot in it
    Tokens tokens;
    QFont small;
    QFont body;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] bool hasBars() const;
    [[nodiscard]] QPointF position(int period, double value) const;
    /// How far two periods stand apart.
    [[nodiscard]] qreal periodWidth() const;
    /// The period nearest to the x; −1 without periods.
    [[nodiscard]] int periodAt(qreal x) const;
    /// Makes scale and plot area fit what is shown within those bounds.
    void fit(const QRectF &within);
};

/// Grid, axes, bars, lines, the mark.
void paintSeries(QPainter &painter, const SeriesFrame &frame);
/// Crosshair and read-out.
void paintSeriesReading(QPainter &painter, const SeriesFrame &frame);

} // namespace payoff
