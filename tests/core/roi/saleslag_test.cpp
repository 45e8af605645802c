// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/saleslag.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

class SalesLagTest : public testing::Test {
protected:
    void sell(ChannelId channel, std::optional<int> daysAfterTouch, qint64 minor = 1'000)
    {
        Sale sale;
        sale.outcomeDay = day("2026-03-31");
        if (daysAfterTouch)
            sale.touchDay = sale.outcomeDay.plus(-*daysAfterTouch);
        if (!channel.isNull())
            sale.channel = channel;
        sale.amount = euros(minor);
        workspace.add(sale);
    }
    SalesLags lags() { return valueOf(readSalesLags(*workspace)); }

    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId linkedIn = workspace.addChannel("LinkedIn");
};

} // namespace

TEST_F(SalesLagTest, TellsWithinHowManyDaysSalesCome)
{
    for (const int days : {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 90})
        sell(facebook, days);
    const SalesLags told = lags();
    ASSERT_EQ(told.channels.size(), 1);
    EXPECT_EQ(told.channels[0].sales, 12);
    EXPECT_EQ(told.channels[0].days, (LagQuartiles{2, 8, 34})); // the 3rd, 6th and 9th of 12
    EXPECT_EQ(told.all.days, told.channels[0].days);
}

TEST_F(SalesLagTest, SaysNothingOfFewSales)
{
    for (int i = 0; i < 9; ++i)
        sell(facebook, 5);
    EXPECT_FALSE(lags().channels[0].days);
    EXPECT_EQ(lags().channels[0].sales, 9);
    sell(linkedIn, 5);
    EXPECT_EQ(lags().all.days, (LagQuartiles{5, 5, 5})) << "together they are ten";
    EXPECT_FALSE(lags().channels[1].days);
    sell(facebook, 5);
    EXPECT_TRUE(lags().channels[0].days);
}

TEST_F(SalesLagTest, LeavesOutRefundsAndSalesWithoutATouch)
{
    sell(facebook, std::nullopt);
    sell(facebook, 3, -500);
    sell(facebook, 3, 0);
    EXPECT_TRUE(lags().channels.isEmpty());
    EXPECT_EQ(lags().all.sales, 0);
    sell({}, 3);
    ASSERT_EQ(lags().channels.size(), 1);
    EXPECT_TRUE(lags().channels[0].channel.isNull());
}

TEST_F(SalesLagTest, CountsWhatWasMergedForWhatItCountsFor)
{
    for (int i = 0; i < 5; ++i) {
        sell(facebook, 4);
        sell(linkedIn, 6);
    }
    Channel before;
    before.id = linkedIn;
    before.name = QStringLiteral("LinkedIn");
    Channel after = before;
    after.mergedInto = facebook;
    workspace.apply(changed(before, after));
    const SalesLags told = lags();
    ASSERT_EQ(told.channels.size(), 1);
    EXPECT_EQ(told.channels[0].days, (LagQuartiles{4, 4, 6}));
}

} // namespace payoff
