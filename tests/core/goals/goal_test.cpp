// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/goal.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Goal growth()
{
    Goal made;
    made.name = QStringLiteral("Growth");
    made.target = 1000;
    made.span = {day("2026-01-01"), day("2026-06-30")};
    return made;
}

} // namespace

TEST(Goal, NeedsAName)
{
    Goal goal = growth();
    EXPECT_TRUE(validate(goal));
    goal.name.clear();
    EXPECT_EQ(validate(goal).error().code, ErrorCode::EmptyName);
}

TEST(Goal, RefusesAnEndBeforeTheStart)
{
    Goal goal = growth();
    goal.span.last = day("2025-12-31");
    EXPECT_EQ(validate(goal).error().code, ErrorCode::EndBeforeStart);
}

TEST(Goal, RefusesATargetOfZero)
{
    Goal goal = growth();
    goal.target = 0;
    EXPECT_EQ(validate(goal).error().code, ErrorCode::InvalidValue);
    goal.kind = GoalKind::HoldLevel;
    EXPECT_EQ(validate(goal).error().code, ErrorCode::InvalidValue);
}

TEST(Goal, MayMoveALevelDownButNotStay)
{
    Goal goal = growth();
    goal.kind = GoalKind::MoveLevel;
    goal.baseline = 2000;
    EXPECT_TRUE(validate(goal));
    goal.target = 2000;
    EXPECT_EQ(validate(goal).error().code, ErrorCode::InvalidValue);
}

TEST(Goal, RefusesATextThatIsTooLong)
{
    Goal goal = growth();
    goal.responseFamily = QString(10'001, u'x');
    EXPECT_EQ(validate(goal).error().code, ErrorCode::TextTooLong);
}

} // namespace payoff
