// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What one entry of the ledger costs in a month.
struct MonthCost {
    CostId cost;
    CostCategory category = CostCategory::Other;
    std::optional<Money> amount; ///< of the month, in the workspace's currency; none: no rate of exchange
    QString channelName; ///< empty: not charged to a channel
    QString campaignName; ///< empty: not charged to a campaign
    std::optional<Sharing> sharing; ///< by what it is split; none: charged to whom it names
    bool isRecurring = false;
    QString note;

    friend bool operator==(const MonthCost &, const MonthCost &) = default;
};

/// The entries of the ledger that cost something in the month, by category, then by id; recurring ones to the
/// end of the month. Ad spend lives in results: it is listed only for channels whose month goes by invoice.
Result<QVector<MonthCost>> readMonthCosts(const Workspace &workspace, Month month);

} // namespace payoff
