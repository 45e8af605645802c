// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/drivers.h"
#include "ui/models/channellook.h"

#include <QString>
#include <QVector>

namespace payoff {

/// What one channel contributed to a change of ROI; fractions, 0.11 is 11 points.
struct DriverRow {
    ChannelLook channel;
    double valueEffect = 0;
    double costEffect = 0;

    [[nodiscard]] double effect() const { return valueEffect + costEffect; }
};

/// Why the ROI changed, or the reason why that cannot be said.
struct DriverData {
    QVector<DriverRow> rows; ///< in any order; they add up to the change
    QString reason; ///< why there are none; empty otherwise

    [[nodiscard]] double change() const;
};

/// The drivers under the channels' names. What belongs to no channel, or to one that is not among them, is
/// called unattributed.
DriverData driverData(const RoiDrivers &drivers, const QVector<ChannelLook> &channels);

} // namespace payoff
