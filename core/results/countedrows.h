// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/countingrules.h"

#include <map>
#include <tuple>
#include <vector>

namespace payoff {

/// Turns the rows of one channel, and of what was merged into it, into what counts of them, month by month.
/// Rows are fed in the order of ResultReader, then finish(); typed values and the sales ledger come after
/// that. The pieces of one cell (days, source, campaign) follow each other.
class RowCounter {
public:
    RowCounter(const CountingRules &rules, ChannelId channel, const DayRange &days, PieceVisitor visit);

    void add(const ResultRow &row);
    /// Visits what was held back for the order of cells.
    void finish();
    /// The typed values of the months, one piece for each month and campaign.
    void addTyped();
    /// A day's revenue of the sales ledger.
    void addLedgerRevenue(Day day, CampaignId campaign, qint64 minor);

private:
    using Cell = std::tuple<Day, Day, SourceId, CampaignId>;
    using Standing = std::tuple<Month, SourceId, CampaignId, Paid>;
    /// What counts of the rows of one source, campaign, paid flag and month.
    struct Share {
        MeasureMask replaced = 0;
        CoveredMeasures covered;
    };

    static Cell cellOf(const CountedPiece &piece);
    Share shareOf(const ResultKey &key, Month month);
    void addMonthOf(const ResultRow &row, Month month);
    void addTotals(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs);
    void addBreakdown(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs);
    void emitRuns(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs);
    void hold(const CountedPiece &piece);
    template <class Condition>
    void visitHeldWhile(Condition condition);

    const CountingRules &m_rules;
    ChannelId m_channel;
    DayRange m_days;
    PieceVisitor m_visit;
    std::map<Cell, std::vector<CountedPiece>> m_held; ///< of rows of several days
    std::map<Standing, Share> m_shares;
};

/// Visits everything that counts in the channel and the months; nothing of a channel that was merged into
/// another.
Result<void> forEachCounted(const Database &database, ChannelId channel, Month first, Month last,
                            const PieceVisitor &visit, TypedValues typed = TypedValues::All);

} // namespace payoff
