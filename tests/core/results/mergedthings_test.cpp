// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/mergedthings.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

/// FB and Insta are merged into Meta; April into Spring.
struct MergedThingsTest : testing::Test {
    MergedThingsTest()
    {
        EXPECT_TRUE(
            workspace.database().run(QStringLiteral("UPDATE channel SET merged_into = ? WHERE id IN (?, ?)"),
                                     {meta.value, fb.value, insta.value}));
        EXPECT_TRUE(workspace.database().run(
            QStringLiteral("UPDATE campaign SET merged_into = ? WHERE id = ?"), {spring.value, april.value}));
        merged = valueOf(MergedThings::load(workspace.database()));
    }

    TempWorkspace workspace;
    ChannelId fb = workspace.addChannel("FB");
    ChannelId meta = workspace.addChannel("Meta");
    ChannelId insta = workspace.addChannel("Insta");
    ChannelId mail = workspace.addChannel("Mail");
    CampaignId spring = workspace.addCampaign("Spring");
    CampaignId april = workspace.addCampaign("April");
    MergedThings merged;
};

} // namespace

TEST_F(MergedThingsTest, SayForWhomSomethingCounts)
{
    EXPECT_EQ(merged.effective(fb), meta);
    EXPECT_EQ(merged.effective(meta), meta);
    EXPECT_EQ(merged.effective(ChannelId{}), ChannelId{});
    EXPECT_EQ(merged.effective(april), spring);
}

TEST_F(MergedThingsTest, SayWhatCountsForSomething)
{
    EXPECT_EQ(merged.partsOf(meta), (QVector<ChannelId>{meta, fb, insta}));
    EXPECT_EQ(merged.partsOf(mail), QVector<ChannelId>{mail});
    EXPECT_EQ(merged.partsOf(ChannelId{}), QVector<ChannelId>{ChannelId{}});
    EXPECT_TRUE(merged.partsOf(fb).isEmpty());
}

TEST_F(MergedThingsTest, WidenAFilterToAllThatItMeans)
{
    EXPECT_EQ(merged.everyPart(QVector<ChannelId>{fb, meta}), (QVector<ChannelId>{meta, fb, insta}));
    EXPECT_EQ(merged.everyPart(QVector<CampaignId>{april}), (QVector<CampaignId>{spring, april}));
    EXPECT_TRUE(merged.everyPart(QVector<CampaignId>{}).isEmpty());
}

TEST_F(MergedThingsTest, ListTheChannelsThatCountForThemselves)
{
    EXPECT_EQ(valueOf(MergedThings::countingChannels(workspace.database())),
              (QVector<ChannelId>{{}, meta, mail}));
}

TEST_F(MergedThingsTest, PutTheCampaignIntoSql)
{
    EXPECT_EQ(MergedThings().campaignOf(QStringLiteral("campaign")), QStringLiteral("campaign"));
    EXPECT_EQ(
        valueOf(workspace.database().number(
            QStringLiteral("SELECT sum(%1) FROM campaign").arg(merged.campaignOf(QStringLiteral("id"))))),
        2 * spring.value);
}

} // namespace payoff
