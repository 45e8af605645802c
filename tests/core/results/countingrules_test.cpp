// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/countingrules.h"

#include "core/results/grain.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

struct CountingRulesTest : testing::Test {
    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    SourceId meta = workspace.addSource("meta-ads");
    ResultRow monthly =
        resultRow(meta, facebook, {}, {day("2026-03-10"), day("2026-05-05")}, {{Measure::Clicks, 9}});
    ResultRow daily = resultRow(meta, facebook, {}, oneDay("2026-04-15"), {{Measure::Clicks, 1}});

    void SetUp() override { monthly.grain = Grain{0, TimeGrain::Month, EntityGrain::Campaign}.code(); }
    CountingRules rules(const char *first, const char *last) const
    {
        return valueOf(CountingRules::load(workspace.database(), facebook, month(first), month(last)));
    }
};

} // namespace

TEST_F(CountingRulesTest, LeaveOutTheDaysOfAFinerGrain)
{
    workspace.insertRows({monthly, daily});
    const auto runs = rules("2026-04", "2026-04").runs(monthly, wholeMonth("2026-04"), Purpose::Totals);
    EXPECT_EQ(
        runs,
        (QVector<DayRange>{{day("2026-04-01"), day("2026-04-14")}, {day("2026-04-16"), day("2026-04-30")}}));
}

TEST_F(CountingRulesTest, CountNothingOutsideOfWhatWasLoaded)
{
    workspace.insertRows({monthly, daily});
    const CountingRules april = rules("2026-04", "2026-04");
    EXPECT_TRUE(april.runs(monthly, wholeMonth("2026-03"), Purpose::Totals).isEmpty());
    EXPECT_EQ(april.runs(monthly, {day("2026-03-01"), day("2026-04-02")}, Purpose::Totals),
              (QVector<DayRange>{{day("2026-04-01"), day("2026-04-02")}}));
}

TEST_F(CountingRulesTest, AreNotUpsetByARowOfAGrainTheyDidNotSee)
{
    workspace.insertRows({monthly, daily});
    ResultRow strange = daily;
    strange.grain = Grain{9, TimeGrain::Day, EntityGrain::Ad}.code();
    EXPECT_TRUE(
        rules("2026-04", "2026-04").runs(strange, oneDay("2026-04-15"), Purpose::Breakdown).isEmpty());
}

TEST_F(CountingRulesTest, CountDaysOnWhichOnlyOneOfTheGrainsHasARow)
{
    daily.key.span = oneDay("2026-06-15");
    workspace.insertRows({monthly, daily});
    const CountingRules all = rules("2026-03", "2026-07");
    EXPECT_EQ(all.runs(monthly, wholeMonth("2026-04"), Purpose::Totals),
              QVector<DayRange>{wholeMonth("2026-04")});
    EXPECT_EQ(all.runs(daily, daily.key.span, Purpose::Totals), QVector<DayRange>{daily.key.span});
}

TEST_F(CountingRulesTest, ArePlainForOneToolAndNothingTyped)
{
    workspace.insertRows({monthly});
    EXPECT_TRUE(rules("2026-03", "2026-05").isPlain());
    workspace.add(TypedCell{{facebook, {}, month("2026-04"), Measure::Clicks}, 3});
    EXPECT_FALSE(rules("2026-03", "2026-05").isPlain());
    EXPECT_TRUE(rules("2026-03", "2026-03").isPlain());
    EXPECT_EQ(rules("2026-03", "2026-05").replaced(meta, {}, month("2026-04")), bit(Measure::Clicks));
    EXPECT_EQ(rules("2026-03", "2026-05").replaced(meta, {}, month("2026-05")), 0U);
}

TEST_F(CountingRulesTest, LetAChoiceForASingleSourceExcludeTheOthers)
{
    workspace.insertRows({monthly});
    workspace.add(SourceChoice{{}, facebook, MeasureGroup::Traffic, workspace.addSource("ga4")});
    EXPECT_NE(rules("2026-04", "2026-04").replaced(meta, {}, month("2026-04")) & bit(Measure::Clicks), 0U);
}

} // namespace payoff
