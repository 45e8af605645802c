// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repository.h"

#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/goals/goaltable.h"
#include "core/sales/saletable.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

struct RepositoryTest : testing::Test {
    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId linkedIn = workspace.addChannel("LinkedIn");
    Repository<Campaign> campaigns{workspace.database()};

    Campaign spring() const
    {
        Campaign made;
        made.name = QStringLiteral("Spring ‏שלום");
        made.lastDay = day("2026-05-31");
        made.salesCycleDays = 0;
        made.channels = {{facebook, std::nullopt}, {linkedIn, 0}};
        return made;
    }
};

} // namespace

TEST_F(RepositoryTest, FindsWhatItStoredWithItsLists)
{
    Campaign campaign = spring();
    campaign.id = valueOf(campaigns.insert(campaign));
    EXPECT_EQ(valueOf(campaigns.find(campaign.id)), campaign);
}

TEST_F(RepositoryTest, KeepsAnIdThatIsGiven)
{
    Campaign campaign = spring();
    campaign.id = {42};
    EXPECT_EQ(valueOf(campaigns.insert(campaign)), CampaignId{42});
}

TEST_F(RepositoryTest, ReplacesTheListsOfWhatItUpdates)
{
    Campaign campaign = spring();
    campaign.id = valueOf(campaigns.insert(campaign));
    const Campaign other{{}, QStringLiteral("Other"), {}, {}, {}, {}, {}, {}, false,
                         {}, {{facebook, 7}},         {}, {}};
    const CampaignId otherId = valueOf(campaigns.insert(other));
    campaign.channels = {{linkedIn, 500}};
    campaign.lastDay.reset();
    ASSERT_TRUE(campaigns.update(campaign));
    EXPECT_EQ(valueOf(campaigns.find(campaign.id)), campaign);
    EXPECT_EQ(valueOf(campaigns.find(otherId)).channels, other.channels);
}

TEST_F(RepositoryTest, RemovesTheListsWithTheirOwner)
{
    const CampaignId id = valueOf(campaigns.insert(spring()));
    ASSERT_TRUE(campaigns.remove(id));
    EXPECT_EQ(valueOf(workspace.database().number(QStringLiteral("SELECT count(*) FROM campaign_channel"))),
              0);
    EXPECT_TRUE(valueOf(campaigns.all()).isEmpty());
}

TEST_F(RepositoryTest, SaysThatThereIsNoneOfThatId)
{
    const Error unknown{ErrorCode::UnknownId, {QStringLiteral("campaign"), QStringLiteral("9")}};
    EXPECT_EQ(campaigns.find({9}).error(), unknown);
    EXPECT_EQ(campaigns.remove({9}).error(), unknown);
    Campaign campaign = spring();
    campaign.id = {9};
    EXPECT_EQ(campaigns.update(campaign).error(), unknown);
}

TEST_F(RepositoryTest, ListsById)
{
    const Repository<Channel> channels(workspace.database());
    const auto all = valueOf(channels.all());
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].id, facebook);
    EXPECT_EQ(all[1].name, QStringLiteral("LinkedIn"));
    const auto reversed = valueOf(channels.select(QStringLiteral(" WHERE id > ? ORDER BY id DESC"), {0}));
    EXPECT_EQ(reversed.front().id, linkedIn);
}

TEST_F(RepositoryTest, KeepsNullTextsEmptyAndAmountsInTheirCurrency)
{
    const Repository<Sale> sales(workspace.database());
    Sale sale;
    sale.outcomeDay = day("1969-12-31");
    sale.amount = {-1, currency("JPY")};
    sale.customer = CustomerKind::Returning;
    sale.id = valueOf(sales.insert(sale));
    EXPECT_EQ(valueOf(sales.find(sale.id)), sale);
}

} // namespace payoff
