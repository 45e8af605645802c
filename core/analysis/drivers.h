// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QVector>

namespace payoff {

/// What one channel brought and cost before and after, in minor units of one currency and on one basis.
struct ChannelChange {
    ChannelId channel; ///< null: what belongs to none
    qint64 valueBefore = 0;
    qint64 costBefore = 0;
    qint64 valueAfter = 0;
    qint64 costAfter = 0;

    friend bool operator==(const ChannelChange &, const ChannelChange &) = default;
};

/// What one channel contributed to the change of the ROI of all, as fractions: 0.11 is 11 points.
struct Driver {
    ChannelId channel;
    double valueEffect = 0; ///< because it brought more or less
    double costEffect = 0; ///< because it cost more or less: above 0 if it cost less

    [[nodiscard]] double effect() const { return valueEffect + costEffect; }
};

/// Why a change of ROI cannot be explained.
enum class NoDrivers {
    No, ///< it can
    NoCostBefore, ///< nothing was spent before (or less than nothing): there is no ROI
    NoCostAfter, ///< nor after
    TooLarge, ///< a sum does not fit
};

/// A change of ROI and what made it up, in the order of the channels given.
struct RoiDrivers {
    NoDrivers missing = NoDrivers::No;
    double roiBefore = 0; ///< fraction
    double roiAfter = 0;
    QVector<Driver> drivers;

    [[nodiscard]] bool isAvailable() const { return missing == NoDrivers::No; }
    [[nodiscard]] double change() const { return roiAfter - roiBefore; }
};

/// Splits the change of ROI = V/C − 1 over channels so that the parts add up to it: the Shapley value of the
/// ratio of sums, which has a closed form. With the totals V0, C0 before and V1, C1 after, channel i has the
/// value effect ΔVi·½(1/C0 + 1/C1) and the cost effect −ΔCi·(V0 + V1)/(2·C0·C1). Channels that cost nothing,
/// begin, end, or take money back need no special case. (Shapley 1953; Shorrocks 2013, J. Econ. Inequality
/// 11, 99–126, for decompositions by it.)
RoiDrivers roiDrivers(const QVector<ChannelChange> &channels);

} // namespace payoff
