// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contents.h"

#include "tests/support/smallworkspace.h"

namespace payoff {

TEST(Contents, HoldWhatPeopleNamedAndEntered)
{
    const SmallWorkspace small;
    Contents contents;
    ASSERT_TRUE(readContents(*small.workspace, everything, contents));
    EXPECT_EQ(contents.channels.size(), 2);
    EXPECT_EQ(contents.campaigns.size(), 1);
    EXPECT_FALSE(contents.costs.isEmpty());
    ASSERT_NE(byId(contents.channels, small.facebook), nullptr);
    EXPECT_EQ(byId(contents.channels, small.facebook)->name, QStringLiteral("Facebook"));
    EXPECT_EQ(byId(contents.channels, ChannelId{999}), nullptr);
}

TEST(Contents, ReadAgainOnlyWhatWasTouched)
{
    const SmallWorkspace small;
    Contents contents;
    ASSERT_TRUE(readContents(*small.workspace, Touched::Names, contents));
    EXPECT_FALSE(contents.channels.isEmpty());
    EXPECT_TRUE(contents.costs.isEmpty());
}

} // namespace payoff
