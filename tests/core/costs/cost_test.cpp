// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Cost tool()
{
    Cost made;
    made.amount = euros(1200);
    made.span = oneDay("2026-03-01");
    return made;
}

} // namespace

TEST(Cost, IsNotNegativeUnlessItIsACredit)
{
    Cost cost = tool();
    EXPECT_TRUE(validate(cost));
    cost.amount.minor = -1;
    EXPECT_EQ(validate(cost).error().code, ErrorCode::NegativeAmount);
    cost.isCredit = true;
    EXPECT_TRUE(validate(cost));
}

TEST(Cost, NeedsACurrency)
{
    Cost cost = tool();
    cost.amount.currency = {};
    EXPECT_EQ(validate(cost).error().code, ErrorCode::InvalidCurrency);
}

TEST(Cost, RefusesAnEndBeforeTheStart)
{
    Cost cost = tool();
    cost.span.last = day("2026-02-28");
    EXPECT_EQ(validate(cost).error().code, ErrorCode::EndBeforeStart);
    cost = tool();
    cost.until = day("2026-02-28");
    EXPECT_EQ(validate(cost).error().code, ErrorCode::EndBeforeStart);
}

TEST(Cost, RefusesARateOfZero)
{
    Cost cost = tool();
    cost.rate = 0;
    EXPECT_EQ(validate(cost).error().code, ErrorCode::InvalidValue);
}

TEST(Cost, RefusesHoursBelowZero)
{
    Cost cost = tool();
    cost.hours = -1;
    EXPECT_EQ(validate(cost).error().code, ErrorCode::NegativeAmount);
}

TEST(Cost, IsSharedByARuleOnlyIfItIsChargedToNobody)
{
    Cost cost = tool();
    cost.rule = Sharing::Even;
    EXPECT_TRUE(validate(cost));
    cost.channel = ChannelId{1};
    EXPECT_EQ(validate(cost).error().code, ErrorCode::Contradiction);
}

TEST(SharingRule, NeedsPercentagesThatMakeAHundred)
{
    SharingRule rule;
    EXPECT_TRUE(validate(rule));
    rule.sharing = Sharing::Percentages;
    EXPECT_EQ(validate(rule).error().code, ErrorCode::InvalidPercentage);
    rule.percentages = {{{1}, 400'000}, {{2}, 600'000}};
    EXPECT_TRUE(validate(rule));
    rule.percentages[1].share = 599'999;
    EXPECT_EQ(validate(rule).error().code, ErrorCode::InvalidPercentage);
}

TEST(SharingRule, RefusesAShareOutsideZeroToAHundred)
{
    SharingRule rule;
    rule.sharing = Sharing::Percentages;
    rule.percentages = {{{1}, -100'000}, {{2}, 1'100'000}};
    EXPECT_EQ(validate(rule).error().code, ErrorCode::InvalidPercentage);
}

} // namespace payoff
