// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channelservice.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(ChannelService, ListsChannelsByIdArchivedOnesToo)
{
    TempWorkspace workspace;
    workspace.addChannel("Zebra");
    workspace.add(Channel{{}, QStringLiteral("Alpha"), 1, true, {}});
    const auto channels = valueOf(allChannels(workspace.database()));
    ASSERT_EQ(channels.size(), 2);
    EXPECT_EQ(channels[0].name, QStringLiteral("Zebra"));
    EXPECT_TRUE(channels[1].isArchived);
}

} // namespace payoff
