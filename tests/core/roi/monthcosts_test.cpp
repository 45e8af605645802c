// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthcosts.h"

#include "tests/support/smallworkspace.h"

namespace payoff {

TEST(MonthCosts, ListsWhatTheLedgerCostsInTheMonthAndWhomItIsChargedTo)
{
    const SmallWorkspace small;
    const auto costs = valueOf(readMonthCosts(*small.workspace, month("2026-05")));
    ASSERT_EQ(costs.size(), 3);
    EXPECT_EQ(costs[0].category, CostCategory::Tools);
    EXPECT_EQ(costs[0].amount, euros(3'000));
    EXPECT_EQ(costs[0].sharing, Sharing::AdSpend);
    EXPECT_EQ(costs[1].campaignName, QStringLiteral("Spring"));
    EXPECT_FALSE(costs[1].sharing);
    EXPECT_EQ(costs[2].channelName, QStringLiteral("LinkedIn"));
    EXPECT_TRUE(valueOf(readMonthCosts(*small.workspace, month("2026-07"))).isEmpty());
}

TEST(MonthCosts, TakesTheMonthsPartOfASpanAndEveryOccurrence)
{
    TempWorkspace workspace;
    Cost cost;
    cost.amount = euros(6'100);
    cost.span = {day("2026-05-01"), day("2026-06-30")};
    workspace.add(cost);
    cost.span = oneDay("2026-04-29");
    cost.amount = euros(100);
    cost.recurrence = Recurrence::Weekly;
    workspace.add(cost);
    const auto costs = valueOf(readMonthCosts(*workspace, month("2026-05")));
    ASSERT_EQ(costs.size(), 2);
    EXPECT_EQ(costs[0].amount, euros(3'100));
    EXPECT_EQ(costs[1].amount, euros(400)) << "6, 13, 20, 27 May";
    EXPECT_TRUE(costs[1].isRecurring);
}

TEST(MonthCosts, SaysWhereTheRateOfExchangeIsMissing)
{
    TempWorkspace workspace;
    Cost cost;
    cost.amount = {500, currency("USD")};
    cost.span = oneDay("2026-05-04");
    workspace.add(cost);
    const auto costs = valueOf(readMonthCosts(*workspace, month("2026-05")));
    ASSERT_EQ(costs.size(), 1);
    EXPECT_FALSE(costs[0].amount);
}

TEST(MonthCosts, ListsAdSpendOnlyWhereTheMonthGoesByInvoice)
{
    TempWorkspace workspace;
    const ChannelId channel = workspace.addChannel("Print");
    Cost invoice;
    invoice.category = CostCategory::AdSpend;
    invoice.channel = channel;
    invoice.amount = euros(900);
    invoice.span = oneDay("2026-05-04");
    workspace.add(invoice);
    EXPECT_TRUE(valueOf(readMonthCosts(*workspace, month("2026-05"))).isEmpty());
    workspace.apply(added(InvoicedMonth{channel, month("2026-05")}));
    EXPECT_EQ(valueOf(readMonthCosts(*workspace, month("2026-05"))).size(), 1);
}

} // namespace payoff
