// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/asof.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

void setAsOf(TempWorkspace &workspace, const char *iso)
{
    Settings settings = workspace->settings();
    settings.asOf = day(iso);
    workspace.apply(changed(workspace->settings(), settings));
}

TEST(AsOf, IsTodayInAnEmptyWorkspace)
{
    const TempWorkspace workspace;
    EXPECT_EQ(valueOf(asOfDay(*workspace)), day("2026-06-30"));
    EXPECT_EQ(valueOf(recordedDays(*workspace)), std::nullopt);
    EXPECT_EQ(valueOf(knownDays(*workspace)), wholeMonth("2026-06"));
}

TEST(AsOf, IsTheLastDayWithResultsUnlessSet)
{
    SmallWorkspace small;
    EXPECT_EQ(valueOf(asOfDay(*small.workspace)), day("2026-05-20"));
    EXPECT_EQ(valueOf(knownDays(*small.workspace)), (DayRange{day("2025-05-01"), day("2026-05-31")}));
    setAsOf(small.workspace, "2026-06-15");
    EXPECT_EQ(valueOf(asOfDay(*small.workspace)), day("2026-06-15"));
}

TEST(AsOf, IsNotAfterToday)
{
    SmallWorkspace small;
    small.workspace.insertRows(
        {resultRow(small.source, small.facebook, {}, oneDay("2026-12-24"), {{Measure::Impressions, 1}})});
    EXPECT_EQ(valueOf(asOfDay(*small.workspace)), day("2026-06-30"));
}

TEST(AsOf, KnowsTheLastDayOfEachChannel)
{
    const SmallWorkspace small;
    const auto days = valueOf(lastResultDays(*small.workspace));
    EXPECT_EQ(days.value(small.facebook), day("2026-05-10"));
    EXPECT_EQ(days.value(small.linkedIn), day("2026-05-20"));
}

TEST(Maturity, IsTheShareOfSpendWhoseSalesCycleHasEnded)
{
    SmallWorkspace small; // a cycle of 30 days: what was spent on 1 May is mature from the 31st on
    setAsOf(small.workspace, "2026-05-31");
    EXPECT_DOUBLE_EQ(*valueOf(maturity(*small.workspace, wholeMonth("2026-05"))), 100.0 / 150.0);
    EXPECT_DOUBLE_EQ(*valueOf(maturity(*small.workspace, wholeMonth("2026-05"), {small.linkedIn})), 0);
    EXPECT_EQ(valueOf(maturity(*small.workspace, wholeMonth("2026-03"))), std::nullopt);
    setAsOf(small.workspace, "2026-06-19");
    EXPECT_DOUBLE_EQ(*valueOf(maturity(*small.workspace, wholeMonth("2026-05"))), 1);
}

TEST(Maturity, ListsTheMonthsThatAreStillMaturing)
{
    SmallWorkspace small;
    setAsOf(small.workspace, "2026-05-31");
    const QVector<Period> months = periodsIn({day("2025-01-01"), day("2026-05-31")}, Granularity::Month);
    const auto maturing = valueOf(maturingPeriods(*small.workspace, months));
    ASSERT_EQ(maturing.size(), months.size());
    EXPECT_DOUBLE_EQ(maturing.back().all, 100.0 / 150.0);
    EXPECT_EQ(maturing.back().channels.keys(), QList<ChannelId>{small.linkedIn});
    EXPECT_DOUBLE_EQ(maturing.front().all, 1);
    EXPECT_TRUE(maturing.front().channels.isEmpty());
}

TEST(Maturity, OfAPeriodIsThatOfWhatTheFiltersLeave)
{
    SmallWorkspace small;
    setAsOf(small.workspace, "2026-05-31");
    const QVector<Period> quarter{Period::containing(day("2026-05-31"), Granularity::Quarter)};
    // April's 80.00 and Facebook's 100.00 are mature, LinkedIn's 50.00 are not.
    EXPECT_DOUBLE_EQ(valueOf(maturingPeriods(*small.workspace, quarter)).front().all, 180.0 / 230.0);
    Filters filters;
    filters.channels = {small.linkedIn};
    EXPECT_DOUBLE_EQ(valueOf(maturingPeriods(*small.workspace, quarter, filters)).front().all, 0);
    filters = {};
    filters.campaigns = {small.spring};
    EXPECT_DOUBLE_EQ(valueOf(maturingPeriods(*small.workspace, quarter, filters)).front().all, 1);
}

} // namespace
} // namespace payoff
