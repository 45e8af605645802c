// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/persona.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Persona student()
{
    Persona made;
    made.name = QStringLiteral("Student");
    return made;
}

} // namespace

TEST(Persona, NeedsNothingButAName)
{
    Persona persona = student();
    EXPECT_TRUE(validate(persona));
    persona.name.clear();
    EXPECT_EQ(validate(persona).error().code, ErrorCode::EmptyName);
}

TEST(Persona, RefusesATextThatIsTooLong)
{
    Persona persona = student();
    persona.influencersFollowed = QString(10'001, u'x');
    EXPECT_EQ(validate(persona).error().code, ErrorCode::TextTooLong);
}

} // namespace payoff
