// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/segment.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Segment young()
{
    Segment made;
    made.kind = QStringLiteral("age");
    made.name = QStringLiteral("18–24");
    return made;
}

} // namespace

TEST(Segment, NeedsAKindAndAName)
{
    Segment segment = young();
    EXPECT_TRUE(validate(segment));
    segment.kind.clear();
    EXPECT_EQ(validate(segment).error().code, ErrorCode::EmptyName);
    segment = young();
    segment.name.clear();
    EXPECT_EQ(validate(segment).error().code, ErrorCode::EmptyName);
}

TEST(Segment, RefusesANoteThatIsTooLong)
{
    Segment segment = young();
    segment.note = QString(10'001, u'x');
    EXPECT_EQ(validate(segment).error().code, ErrorCode::TextTooLong);
}

} // namespace payoff
