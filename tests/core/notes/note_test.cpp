// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Note strike() { return {{}, day("2026-03-01"), QStringLiteral("Strike"), false, {}, {}}; }

} // namespace

TEST(Note, NeedsAText)
{
    Note note = strike();
    EXPECT_TRUE(validate(note));
    note.text = QStringLiteral("\n ");
    EXPECT_EQ(validate(note).error().code, ErrorCode::EmptyName);
}

TEST(Note, RefusesATextThatIsTooLong)
{
    Note note = strike();
    note.text = QString(10'001, u'x');
    EXPECT_EQ(validate(note).error().code, ErrorCode::TextTooLong);
}

} // namespace payoff
