// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(Change, IsReversedByReversingItTwice)
{
    const ChangeSet changes{added(Channel{{1}, QStringLiteral("A"), 0, false, {}}),
                            removed(Note{{2}, {}, QStringLiteral("n"), false, {}, {}})};
    const ChangeSet back = inverse(changes);
    EXPECT_EQ(back.front(), Change(added(Note{{2}, {}, QStringLiteral("n"), false, {}, {}})));
    EXPECT_EQ(inverse(back), changes);
}

TEST(Change, SaysWhatItTouches)
{
    EXPECT_EQ(touchedBy({added(TypedCell{}), added(Cost{})}),
              TouchedThings(Touched::Results) | Touched::Costs);
    EXPECT_EQ(touchedBy({added(Sale{})}), TouchedThings(Touched::Value) | Touched::Results);
    EXPECT_EQ(touchedBy({}), TouchedThings());
}

} // namespace payoff
