// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/channelplan.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

TEST(ChannelPlan, AveragesTheLastThreeWholeMonths)
{
    const SmallWorkspace small;
    // April and May of Facebook: 180.00 of ads, 700.00 of revenue, 250 clicks, 4 purchases; 40.00 of other
    // cost.
    const ChannelPlan result = valueOf(channelPlan(*small.workspace, small.facebook, day("2026-06-20")));
    EXPECT_EQ(result.days, (DayRange{day("2026-03-01"), day("2026-05-31")}));
    EXPECT_TRUE(result.countsClicks);
    EXPECT_TRUE(result.hasSales);
    EXPECT_EQ(result.plan.visits, 83);
    EXPECT_EQ(result.plan.conversionRate, 16'000);
    EXPECT_EQ(result.plan.averageSale, 17'500);
    EXPECT_EQ(result.plan.budget, 6'000);
    EXPECT_EQ(result.plan.clickPrice, 72);
    EXPECT_EQ(result.plan.otherCost, 1'334); // 20.00 and 20.00 by three, each rounded
    EXPECT_EQ(result.plan.margin, 1'000'000);
}

TEST(ChannelPlan, TakesAMonthThatIsOverOnItsLastDay)
{
    const SmallWorkspace small;
    EXPECT_EQ(valueOf(channelPlan(*small.workspace, small.facebook, day("2026-05-31"))).days.last,
              day("2026-05-31"));
    EXPECT_EQ(valueOf(channelPlan(*small.workspace, small.facebook, day("2026-05-30"))).days.last,
              day("2026-04-30"));
}

TEST(ChannelPlan, TellsWhatWasNotReported)
{
    SmallWorkspace small;
    small.workspace.add(Margin{{}, day("2026-01-01"), 400'000, {}});
    const ChannelPlan linkedIn = valueOf(channelPlan(*small.workspace, small.linkedIn, day("2026-06-20")));
    EXPECT_TRUE(linkedIn.hasVisits);
    EXPECT_FALSE(linkedIn.hasSales);
    EXPECT_EQ(linkedIn.plan.averageSale, 0);
    EXPECT_EQ(linkedIn.plan.margin, 400'000);
    const ChannelId fresh = small.workspace.addChannel("TikTok");
    const ChannelPlan none = valueOf(channelPlan(*small.workspace, fresh, day("2026-06-20")));
    EXPECT_FALSE(none.hasVisits);
    EXPECT_EQ(none.plan.conversionRate, 0);
}

} // namespace
} // namespace payoff
