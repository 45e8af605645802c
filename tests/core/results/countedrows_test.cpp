// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/countedrows.h"

#include "tests/support/tempworkspace.h"

#include <set>

namespace payoff {

namespace {

struct CountedRowsTest : testing::Test {
    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    SourceId meta = workspace.addSource("meta-ads");

    std::vector<CountedPiece> pieces(const char *first, const char *last) const
    {
        std::vector<CountedPiece> found;
        EXPECT_TRUE(forEachCounted(workspace.database(), facebook, month(first), month(last),
                                   [&](const CountedPiece &each) { found.push_back(each); }));
        return found;
    }
};

} // namespace

TEST_F(CountedRowsTest, CutARowThatCrossesTheEdgesOfTheRange)
{
    const DayRange span{day("2026-01-20"), day("2026-04-10")};
    workspace.insertRows({resultRow(meta, facebook, {}, span, {{Measure::Clicks, 1000}})});
    const auto all = pieces("2026-01", "2026-04");
    ASSERT_EQ(all.size(), 4U);
    qint64 sum = 0;
    for (const CountedPiece &each : all)
        sum += each.values[Measure::Clicks];
    EXPECT_EQ(sum, 1000);
    const auto inner = pieces("2026-02", "2026-03");
    ASSERT_EQ(inner.size(), 2U);
    EXPECT_EQ(inner[0].days, wholeMonth("2026-02"));
    EXPECT_EQ(inner[0].values, all[1].values);
    EXPECT_EQ(inner[1].values, all[2].values);
}

TEST_F(CountedRowsTest, VisitThePiecesOfACellOneAfterTheOther)
{
    QVector<ResultRow> rows;
    for (qint64 ad = 1; ad <= 3; ++ad) {
        for (const DayRange span :
             {DayRange{day("2026-01-20"), day("2026-04-10")}, wholeMonth("2026-02"), oneDay("2026-02-01")}) {
            rows.push_back(resultRow(meta, facebook, {}, span, {{Measure::Clicks, 10 * ad}}));
            rows.back().key.ad = {ad};
            rows.back().key.paid = Paid(ad % 3);
        }
    }
    workspace.insertRows(rows);
    std::set<std::pair<Day, Day>> done;
    std::pair<Day, Day> current{};
    for (const CountedPiece &each : pieces("2026-01", "2026-04")) {
        const std::pair cell{each.days.first, each.days.last};
        const bool isNew = cell == current || done.insert(cell).second;
        EXPECT_TRUE(isNew) << qPrintable(each.days.first.toIso());
        current = cell;
    }
    EXPECT_EQ(done.size(), 5U);
}

TEST_F(CountedRowsTest, KeepWhatASourceClaimsThoughATypedValueReplacesIt)
{
    workspace.insertRows({resultRow(meta, facebook, {}, oneDay("2026-02-01"), {{Measure::Clicks, 10}})});
    workspace.add(TypedCell{{facebook, {}, month("2026-02"), Measure::Clicks}, 7});
    qint64 counted = 0;
    qint64 claimed = 0;
    for (const CountedPiece &each : pieces("2026-02", "2026-02")) {
        counted += each.isFor(Purpose::Totals) ? each.values[Measure::Clicks] : 0;
        claimed += each.isFor(Purpose::Claims) && each.source == meta ? each.values[Measure::Clicks] : 0;
    }
    EXPECT_EQ(counted, 7);
    EXPECT_EQ(claimed, 10);
}

} // namespace payoff
