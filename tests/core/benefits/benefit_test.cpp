// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benefits/benefit.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Benefit praise()
{
    Benefit made;
    made.day = day("2026-03-01");
    made.description = QStringLiteral("Praised in the trade press");
    return made;
}

} // namespace

TEST(Benefit, NeedsADescription)
{
    Benefit benefit = praise();
    EXPECT_TRUE(validate(benefit));
    benefit.description = QStringLiteral("  ");
    EXPECT_EQ(validate(benefit).error().code, ErrorCode::EmptyName);
}

TEST(Benefit, HasAStrengthOfOneToFive)
{
    Benefit benefit = praise();
    for (const int strength : {0, 6}) {
        benefit.strength = strength;
        EXPECT_EQ(validate(benefit).error().code, ErrorCode::InvalidValue);
    }
}

TEST(Benefit, RefusesEvidenceThatIsTooLong)
{
    Benefit benefit = praise();
    benefit.evidence = QString(10'001, u'x');
    EXPECT_EQ(validate(benefit).error().code, ErrorCode::TextTooLong);
}

TEST(Competitor, NeedsAName)
{
    Competitor competitor;
    EXPECT_EQ(validate(competitor).error().code, ErrorCode::EmptyName);
}

TEST(Competitor, RefusesMentionsBelowZero)
{
    Competitor competitor;
    competitor.name = QStringLiteral("Acme");
    competitor.mentions = {{month("2026-03"), 1, {}, 0, {}}};
    EXPECT_TRUE(validate(competitor));
    competitor.mentions[0].negative = -1;
    EXPECT_EQ(validate(competitor).error().code, ErrorCode::NegativeAmount);
}

} // namespace payoff
