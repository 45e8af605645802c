// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/roi/breakeven.h"
#include "ui/models/channellook.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace payoff {

/// One channel's return on investment, period by period.
struct RoiSeries {
    ChannelLook channel;
    QVector<std::optional<double>> values; ///< fractions (1.42 is 142%), one per period; none: n/a
    int maturingFrom = -1; ///< index of the first period whose value still grows; -1: all are mature

    [[nodiscard]] bool isMaturing(int period) const { return maturingFrom >= 0 && period >= maturingFrom; }
};

/// Something that happened, to be seen beside the lines.
struct ChartNote {
    int period = 0; ///< index
    QString text;
};

/// What the chart of ROI by channel shows.
struct RoiChartData {
    CalendarSettings calendar; ///< by which the periods are named
    QVector<Period> periods; ///< consecutive, of one granularity, oldest first
    QVector<RoiSeries> series;
    QVector<ChartNote> notes; ///< by period
    BreakEven breakEven; ///< where the line stands
    int selected = -1; ///< index of the period that the page shows; -1: none of them

    [[nodiscard]] Granularity granularity() const;
    /// Whether any period of any channel has a value.
    [[nodiscard]] bool hasValues() const;
    [[nodiscard]] QStringList notesAt(int period) const;
};

/// A channel's value in one period, for the read-out.
struct RoiReading {
    int series = 0; ///< index
    double value = 0;
};

/// All values in that period, highest first; ties in the order of the series.
QVector<RoiReading> readingsAt(const RoiChartData &data, int period);

} // namespace payoff
