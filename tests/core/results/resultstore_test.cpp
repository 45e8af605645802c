// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultstore.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

QVector<ResultRow> rowsOf(const TempWorkspace &workspace, ChannelId channel, const DayRange &days)
{
    auto reader = valueOf(ResultReader::open(workspace.database(), channel, days));
    QVector<ResultRow> rows;
    ResultRow row;
    while (valueOf(reader.next(row)))
        rows.push_back(row);
    return rows;
}

} // namespace

TEST(ResultStore, ReadsWhatItStored)
{
    TempWorkspace workspace;
    ResultRow row;
    row.key = {{1}, oneDay("2026-03-01"), {2}, {3}, {4}, {5}, {6}, {7}, Paid::Organic};
    row.batch = {8};
    row.grain = 103;
    row.dateBasis = DateBasis::Outcome;
    for (const MeasureInfo &each : measures()) {
        if (each.measure != Measure::Likes)
            row.values.set(each.measure, 100 + int(each.measure));
    }
    workspace.insertRows({row});
    EXPECT_EQ(rowsOf(workspace, {1}, oneDay("2026-03-01")), QVector<ResultRow>{row});
}

TEST(ResultStore, OrdersAsThePrimaryKeyDoes)
{
    const ResultKey first{{1}, oneDay("2026-03-01"), {1}, {1}, {1}, {1}, {1}, {1}, Paid::Paid};
    EXPECT_FALSE(isBefore(first, first));
    ResultKey second = first;
    second.paid = Paid::Organic;
    EXPECT_TRUE(isBefore(first, second));
    ResultKey longer = first;
    longer.span.last = day("2026-03-02");
    EXPECT_TRUE(isBefore(second, longer)) << "the last day stands before the source";
}

TEST(ResultReader, ReadsWhatTouchesTheDaysByItsFirstDayAndLongOnesFirst)
{
    TempWorkspace workspace;
    const auto row = [](DayRange span, qint64 source) { return resultRow({source}, {1}, {}, span, {}); };
    const ResultRow before = row({day("2026-01-15"), day("2026-02-03")}, 1);
    const ResultRow after = row({day("2026-02-27"), day("2026-04-03")}, 1);
    const ResultRow around = row({day("2026-01-01"), day("2026-12-31")}, 1);
    const ResultRow onDay = row(oneDay("2026-02-27"), 2);
    const ResultRow early = row(oneDay("2026-02-01"), 9);
    workspace.insertRows({before, after, around, onDay, early, row(oneDay("2026-01-31"), 1),
                          row(oneDay("2026-03-01"), 1), row({day("2026-01-01"), day("2026-01-31")}, 1),
                          resultRow({1}, {2}, {}, oneDay("2026-02-05"), {})});
    EXPECT_EQ(rowsOf(workspace, {1}, wholeMonth("2026-02")),
              (QVector<ResultRow>{around, before, early, after, onDay}));
}

} // namespace payoff
