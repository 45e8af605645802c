// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/costallocation.h"
#include "core/roi/kpiseries.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What one entry of the ledger brings to a month.
struct LedgerEntry {
    CostId cost;
    std::optional<qint64> amount; ///< minor units of the workspace's currency; none: no rate of exchange
    bool counts = true; ///< false: ad spend of a month in which the results tell it
    bool isRecurring = false;
};

/// Ad spend of a channel's month that stands in the ledger, and maybe in results, too: one of both counts.
struct SpendMeeting {
    InvoicedMonth at;
    qint64 inLedger = 0; ///< minor units of the workspace's currency
    std::optional<qint64> reported; ///< by results; none: no source reports any
    bool isInvoiced = false; ///< the ledger's counts

    friend bool operator==(const SpendMeeting &, const SpendMeeting &) = default;
};

/// The ledger as one month sees it. Amounts in minor units of the workspace's currency.
struct MonthLedger {
    Month month;
    bool isAhead = false; ///< after the as-of day: what recurs is in no figure yet
    QVector<LedgerEntry> entries; ///< that touch the month, by id; ad spend that does not count, too
    QVector<CostSplit> splits; ///< how they were charged in the month
    qint64 direct = 0; ///< charged to channels and campaigns, invoiced ad spend included
    qint64 shared = 0;
    qint64 before = 0; ///< total of the month before
    std::optional<qint64> reportedSpend; ///< ad spend as results tell it, where no invoice counts instead
    QVector<SpendMeeting> meetings; ///< by channel
    CostSeries byCategory; ///< the ledger of this month and the eleven before
    qsizetype unconverted = 0; ///< entries left out of all this for want of a rate

    [[nodiscard]] qint64 total() const { return direct + shared; }
    [[nodiscard]] const LedgerEntry *entry(CostId cost) const; ///< null: it does not touch the month
    /// What the entry brings to the channel in the month.
    [[nodiscard]] qint64 broughtTo(CostId cost, ChannelId channel) const;
};

/// What recurs is unfolded to the end of the month, even after the as-of day.
Result<MonthLedger> readMonthLedger(const Workspace &workspace, Month month);

/// The channel-months in which these costs and the reported ad spend meet, or in which they do not count.
Result<QVector<SpendMeeting>> spendMeetings(const Workspace &workspace, const QVector<Cost> &adSpend,
                                            Month first, Month last);

} // namespace payoff
