// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QVector>

namespace payoff {

/// From so many sales on a channel's typical delay is told.
inline constexpr qint64 leastSalesForLag = 10;

/// Days from the first touch to the sale within which a quarter, half and three quarters of the sales came.
struct LagQuartiles {
    int lower = 0;
    int median = 0;
    int upper = 0;

    friend bool operator==(const LagQuartiles &, const LagQuartiles &) = default;
};

/// How long sales take, as the sales ledger tells.
struct SalesLag {
    ChannelId channel; ///< null: of no channel
    qint64 sales = 0; ///< of which both days are known
    std::optional<LagQuartiles> days; ///< none: fewer sales than leastSalesForLag

    friend bool operator==(const SalesLag &, const SalesLag &) = default;
};

struct SalesLags {
    SalesLag all; ///< of all channels together
    QVector<SalesLag> channels; ///< by id; those of which a sale tells both days
};

/// Of all sales of which the day of the first touch is known, whenever they were; refunds are none. A
/// quartile is the smallest number of days within which at least that part of the sales came. Touches of late
/// may still lead to sales: the newest sales are the quick ones among them, so a young ledger tells too few
/// days.
Result<SalesLags> readSalesLags(const Workspace &workspace);

} // namespace payoff
