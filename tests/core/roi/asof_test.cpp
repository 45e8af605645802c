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
    const auto maturing = valueOf(maturingMonths(*small.workspace, {day("2025-01-01"), day("2026-05-31")}));
    ASSERT_EQ(maturing.size(), 2); // all channels together, and LinkedIn
    EXPECT_TRUE(maturing[0].channel.isNull());
    EXPECT_DOUBLE_EQ(maturing[0].share, 100.0 / 150.0);
    EXPECT_EQ(maturing[1].channel, small.linkedIn);
    EXPECT_EQ(maturing[1].month, month("2026-05"));
}

} // namespace
} // namespace payoff
