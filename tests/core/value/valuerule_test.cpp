// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/valuerule.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

ValueRule lead()
{
    ValueRule made;
    made.from = day("2026-01-01");
    made.low = 1;
    made.likely = 2;
    made.high = 3;
    return made;
}

} // namespace

TEST(ValueRule, NeedsLowLikelyAndHighInOrder)
{
    ValueRule rule = lead();
    EXPECT_TRUE(validate(rule));
    rule.likely = 4;
    EXPECT_EQ(validate(rule).error().code, ErrorCode::Contradiction);
    rule = lead();
    rule.low = 3;
    EXPECT_EQ(validate(rule).error().code, ErrorCode::Contradiction);
}

TEST(ValueRule, RefusesAValueBelowZero)
{
    ValueRule rule = lead();
    rule.low = -1;
    EXPECT_EQ(validate(rule).error().code, ErrorCode::NegativeAmount);
}

TEST(ValueRule, RefusesToValueMoney)
{
    ValueRule rule = lead();
    rule.measure = Measure::Revenue;
    EXPECT_EQ(validate(rule).error().code, ErrorCode::Contradiction);
}

TEST(ValueRule, RefusesAnEndBeforeTheStart)
{
    ValueRule rule = lead();
    rule.until = day("2025-12-31");
    EXPECT_EQ(validate(rule).error().code, ErrorCode::EndBeforeStart);
}

TEST(Margin, IsAboveZeroAndAtMostTheWhole)
{
    Margin margin;
    EXPECT_TRUE(validate(margin));
    for (const qint64 share : {qint64(0), qint64(1'000'001)}) {
        margin.share = share;
        EXPECT_EQ(validate(margin).error().code, ErrorCode::InvalidPercentage);
    }
}

TEST(Baseline, IsOfACampaignOrOfAMonth)
{
    Baseline baseline;
    EXPECT_EQ(validate(baseline).error().code, ErrorCode::Contradiction);
    baseline.month = month("2026-03");
    EXPECT_TRUE(validate(baseline));
    baseline.campaign = CampaignId{1};
    EXPECT_EQ(validate(baseline).error().code, ErrorCode::Contradiction);
}

TEST(Baseline, RefusesAnAmountBelowZero)
{
    Baseline baseline;
    baseline.month = month("2026-03");
    baseline.amount = -1;
    EXPECT_EQ(validate(baseline).error().code, ErrorCode::NegativeAmount);
}

} // namespace payoff
