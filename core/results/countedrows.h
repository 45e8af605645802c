// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/countingrules.h"

namespace payoff {

/// Turns the rows of one channel into what counts of them, month by month. Rows are fed in the order of their
/// key; typed values and the sales ledger come at the end.
class RowCounter {
public:
    RowCounter(const CountingRules &rules, ChannelId channel, const DayRange &days, PieceVisitor visit);

    void add(const ResultRow &row);
    /// The typed values of the months, each spread over its month.
    void addTyped();
    /// A day's revenue of the sales ledger.
    void addLedgerRevenue(Day day, CampaignId campaign, qint64 minor);

private:
    void addMonthOf(const ResultRow &row, Month month);
    void emitRuns(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs);

    const CountingRules &m_rules;
    ChannelId m_channel;
    DayRange m_days;
    PieceVisitor m_visit;
};

/// Visits everything that counts in the channel and the months.
Result<void> forEachCounted(const Database &database, ChannelId channel, Month first, Month last,
                            const PieceVisitor &visit);

} // namespace payoff
