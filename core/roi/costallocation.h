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

enum class SplitBy {
    Direct, ///< charged to a channel
    PlannedBudget, ///< charged to a campaign, and through it to its channels
    Rule, ///< shared between the active channels
};

/// How what one occurrence of a cost brings to a month was charged to channels.
struct CostSplit {
    struct Part {
        ChannelId channel;
        qint64 base = 0; ///< what the rule goes by, in its stored digits; millionths under Percentages
        qint64 amount = 0; ///< minor units of the workspace's currency

        friend bool operator==(const Part &, const Part &) = default;
    };

    CostId cost;
    Month month;
    DayRange interval; ///< over which the whole is spread
    qint64 whole = 0; ///< minor units of the workspace's currency
    DayRange days; ///< of the interval within the month
    qint64 amount = 0; ///< what falls on those days
    SplitBy by = SplitBy::Direct;
    Sharing sharing = Sharing::AdSpend; ///< of SplitBy::Rule
    Measure measure = Measure::Conversions; ///< of Sharing::Results
    bool isEvenForWantOfBase = false; ///< there was nothing to go by: every base is 1
    /// By channel, those that got nothing, too. None: nobody to charge, or ad spend that does not count.
    QVector<Part> parts;

    [[nodiscard]] qint64 totalBase() const;
};

/// What an allocation has to tell beside its parts.
struct AllocationLog {
    bool wantsSplits = false;
    QVector<CostId> unconverted; ///< costs of the months that are left out for want of a rate of exchange
    QVector<CostSplit> splits; ///< where wanted: by month, direct costs first
};

/// The ledger and what it takes to charge it to channels.
struct CostLedger {
    QVector<Cost> costs;
    QVector<SharingRule> rules; ///< by month
    QHash<CampaignId, QVector<QPair<ChannelId, qint64>>> campaignChannels; ///< planned budgets, 0 where none
    QVector<InvoicedMonth> invoicedMonths;

    [[nodiscard]] bool isInvoiced(ChannelId channel, Month month) const;
    /// The rule for the category's shared cost in the month; ad spend where none is set. An entry with a rule
    /// of its own takes percentages and measure from the latest rule of that kind.
    [[nodiscard]] SharingRule ruleFor(const Cost &cost, Month month) const;
    /// Whether the cost has a part in sums of the month: ad spend has where the month of one of its channels
    /// goes by invoice, never where it is shared.
    [[nodiscard]] bool counts(const Cost &cost, Month month) const;

private:
    [[nodiscard]] SharingRule latestOf(Sharing sharing, Month month) const;
};

Result<CostLedger> readLedger(const Database &database);

/// Charges every cost of the months to channels (and shared cost of a channel to its campaigns where
/// activity.campaigns is filled): direct ones as they say, shared ones to the channels active in the month by
/// their rule. The parts of a cost's month sum to that month's amount. Recurring costs unfold to the end of
/// `horizon`'s month. Ad spend counts only in invoiced months; there it takes the place of the reported one
/// as the base of rules, too. Costs without a rate of exchange are left out; the log, where there is one,
/// names them.
QVector<CostPart> allocateCosts(const CostLedger &ledger, ActivityTable activity, Month first, Month last,
                                Day horizon, AllocationLog *log = nullptr);

} // namespace payoff
