// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/models/channellook.h"

#include <QVector>

#include <optional>

namespace payoff {

/// One channel's return on investment, month by month.
struct RoiSeries {
    ChannelLook channel;
    QVector<std::optional<double>> values; ///< fractions (1.42 is 142%), one per month; none: n/a
    int maturingFrom = -1; ///< index of the first month whose value still grows; -1: all are mature

    [[nodiscard]] bool isMaturing(int month) const { return maturingFrom >= 0 && month >= maturingFrom; }
};

/// Something that happened, to be seen beside the lines.
struct ChartNote {
    int month = 0; ///< index
    QString text;
};

/// What the chart of ROI by channel shows.
struct RoiChartData {
    QVector<Month> months; ///< consecutive, oldest first
    QVector<RoiSeries> series;
    QVector<ChartNote> notes;

    /// Whether any month of any channel has a value.
    [[nodiscard]] bool hasValues() const;
};

/// A channel's value in one month, for the read-out.
struct RoiReading {
    int series = 0; ///< index
    double value = 0;
};

/// All values at that month, highest first; ties in the order of the series.
QVector<RoiReading> readingsAt(const RoiChartData &data, int month);

} // namespace payoff
