// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"
#include "core/roi/activity.h"

#include <QHash>
#include <QVector>

namespace payoff {

/// What of one cost lands on one channel, or on a campaign there, in one month.
struct CostPart {
    CostId cost;
    CostCategory category = CostCategory::Other;
    ChannelId channel; ///< null: no channel was active, the part is unallocated
    CampaignId campaign; ///< null: no campaign
    DayRange days; ///< of the cost's interval within the month
    qint64 amount = 0; ///< over all `days`, minor units of the workspace's currency
    std::optional<Sharing> sharing; ///< by what it was split; none: charged directly
    bool isEvenForWantOfBase = false; ///< the rule's base was zero in that month

    [[nodiscard]] bool isShared() const { return sharing.has_value(); }
    /// What falls into the range: exact and additive.
    [[nodiscard]] qint64 within(const DayRange &range) const { return spreadPart(amount, days, range); }
};

/// The ledger and what it takes to charge it to channels.
struct CostLedger {
    QVector<Cost> costs;
    QVector<SharingRule> rules; ///< by month
    QHash<CampaignId, QVector<QPair<ChannelId, qint64>>> campaignChannels; ///< planned budgets, 0 where none
    QVector<InvoicedMonth> invoicedMonths;

    [[nodiscard]] bool isInvoiced(ChannelId channel, Month month) const;
    /// The rule for the category's shared cost in the month; ad spend where none is set.
    [[nodiscard]] SharingRule ruleFor(const Cost &cost, Month month) const;
};

Result<CostLedger> readLedger(const Database &database);

/// Charges every cost of the months to channels (and shared cost of a channel to its campaigns where
/// activity.campaigns is filled): direct ones as they say, shared ones to the channels active in the month by
/// their rule. The parts of a cost's month sum to that month's amount. Recurring costs unfold to the end of
/// `horizon`'s month. Ad spend counts only in invoiced months. Costs without a rate of exchange are left out
/// and their ids put into `unconverted`.
QVector<CostPart> allocateCosts(const CostLedger &ledger, ActivityTable activity, Month first, Month last,
                                Day horizon, QVector<CostId> *unconverted = nullptr);

} // namespace payoff
