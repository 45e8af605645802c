// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/valuescale.h"
#include "ui/models/roichartdata.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

#include <QRectF>
#include <QSet>

class QPainter;

namespace payoff {

/// A text of an axis and the point of the plot that it names.
struct AxisLabel {
    QString text;
    QPointF anchor;
    int period = -1; ///< index; of the value axis -1
};

/// All that the layers over the lines need to paint: what is shown, where, and how it looks.
struct PlotFrame {
    RoiChartData data;
    Format format;
    ValueScale scale;
    QSet<int> hidden; ///< series that the legend switched off
    int crosshair = -1; ///< period under the crosshair; −1: none
    QRectF area; ///< of the plot, in the scene
    QRectF bounds; ///< of the whole scene
    Tokens tokens;
    QFont small;
    QFont body;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// The point of a value; the same as QChart's for the lines, which a test makes sure of.
    [[nodiscard]] QPointF position(double period, double value) const;
    /// The period nearest to the x of the scene.
    [[nodiscard]] int periodAt(qreal x) const;
    [[nodiscard]] QVector<AxisLabel> valueLabels() const;
    /// As many periods as have room, each by another text; the last one always.
    [[nodiscard]] QVector<AxisLabel> periodLabels() const;
    /// "October 2026": the period at that place of the axis.
    [[nodiscard]] QString periodName(int period) const;
    /// What the axes need beside the plot: value labels at the side where reading begins.
    [[nodiscard]] QMarginsF margins() const;
    [[nodiscard]] bool isShown(int series) const { return !hidden.contains(series); }
};

/// Axis labels, break-even, notes, end markers.
void paintFixedLayer(QPainter &painter, const PlotFrame &frame);
/// Crosshair and read-out of all shown channels.
void paintReadingLayer(QPainter &painter, const PlotFrame &frame);

} // namespace payoff
