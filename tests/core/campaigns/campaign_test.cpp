// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Campaign spring()
{
    Campaign made;
    made.name = QStringLiteral("Spring");
    return made;
}

} // namespace

TEST(Campaign, NeedsNothingButAName)
{
    Campaign campaign = spring();
    EXPECT_TRUE(validate(campaign));
    campaign.name.clear();
    EXPECT_EQ(validate(campaign).error().code, ErrorCode::EmptyName);
}

TEST(Campaign, MayBeOpenAtEitherEnd)
{
    Campaign campaign = spring();
    campaign.lastDay = day("2026-01-01");
    EXPECT_TRUE(validate(campaign));
    campaign.firstDay = day("2026-01-01");
    EXPECT_TRUE(validate(campaign));
}

TEST(Campaign, RefusesAnEndBeforeTheStart)
{
    Campaign campaign = spring();
    campaign.firstDay = day("2026-01-02");
    campaign.lastDay = day("2026-01-01");
    EXPECT_EQ(validate(campaign).error().code, ErrorCode::EndBeforeStart);
}

TEST(Campaign, RefusesABudgetBelowZero)
{
    Campaign campaign = spring();
    campaign.channels = {{{1}, -1}};
    EXPECT_EQ(validate(campaign).error().code, ErrorCode::NegativeAmount);
}

TEST(Campaign, RunsOnAChannelOnce)
{
    Campaign campaign = spring();
    campaign.channels = {{{1}, 5}, {{2}, 5}, {{1}, 6}};
    EXPECT_EQ(validate(campaign).error().code, ErrorCode::Contradiction);
}

TEST(Campaign, RefusesASalesCycleOfMoreThanTenYears)
{
    Campaign campaign = spring();
    for (const int days : {-1, 3651}) {
        campaign.salesCycleDays = days;
        EXPECT_EQ(validate(campaign).error().code, ErrorCode::InvalidValue);
    }
}

TEST(Campaign, RefusesATextThatIsTooLong)
{
    Campaign campaign = spring();
    campaign.learnings = QString(10'001, u'x');
    EXPECT_EQ(validate(campaign).error().code, ErrorCode::TextTooLong);
}

TEST(Variant, BelongsToACampaign)
{
    Variant variant;
    variant.name = QStringLiteral("Blue");
    EXPECT_EQ(validate(variant).error().code, ErrorCode::UnknownId);
    variant.campaign = {1};
    EXPECT_TRUE(validate(variant));
    variant.name.clear();
    EXPECT_EQ(validate(variant).error().code, ErrorCode::EmptyName);
}

} // namespace payoff
