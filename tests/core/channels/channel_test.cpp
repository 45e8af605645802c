// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channel.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Channel facebook()
{
    Channel made;
    made.name = QStringLiteral("Facebook");
    return made;
}

} // namespace

TEST(Channel, NeedsAName)
{
    Channel channel = facebook();
    EXPECT_TRUE(validate(channel));
    channel.name = QStringLiteral(" \u200e ");
    EXPECT_EQ(validate(channel).error().code, ErrorCode::EmptyName);
}

TEST(Channel, RefusesANameThatIsTooLong)
{
    Channel channel = facebook();
    channel.name = QString(201, u'x');
    EXPECT_EQ(validate(channel).error().code, ErrorCode::TextTooLong);
}

TEST(Channel, RefusesAColourBelowZero)
{
    Channel channel = facebook();
    channel.color = -1;
    EXPECT_EQ(validate(channel).error().code, ErrorCode::InvalidValue);
}

TEST(SourceChoice, TakesOnlyRevenueFromTheSalesLedger)
{
    SourceChoice choice;
    EXPECT_TRUE(validate(choice));
    choice.group = MeasureGroup::Exposure;
    EXPECT_EQ(validate(choice).error().code, ErrorCode::Contradiction);
    choice.source = SourceId{1};
    EXPECT_TRUE(validate(choice));
}

} // namespace payoff
