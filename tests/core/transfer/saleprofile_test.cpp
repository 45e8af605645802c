// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/saleprofile.h"

#include "core/transfer/profile.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Profile profileOf(const QByteArray &sales)
{
    return valueOf(readProfile("{\"id\": \"shop\", \"name\": \"Shop\", \"sales\": " + sales + "}"));
}

SaleProfile builtIn(const char *id) { return *valueOf(builtInProfile(QString::fromLatin1(id))).sales; }

} // namespace

TEST(SaleProfile, IsThatOfFilesOfSalesOnly)
{
    EXPECT_TRUE(profileOf("{}").sales);
    EXPECT_FALSE(valueOf(readProfile("{\"id\": \"shop\", \"name\": \"Shop\"}")).sales);
    EXPECT_FALSE(valueOf(builtInProfile(QStringLiteral("meta-ads"))).sales);
}

TEST(SaleProfile, TellsByItsStatusWhetherAnOrderCounts)
{
    const SaleProfile profile =
        *profileOf("{\"status\": {\"counts\": [\"Paid\"], \"refunded\": [\"Sent  back\"], "
                   "\"left_out\": [\"requires_*\"]}}")
             .sales;
    EXPECT_EQ(profile.status("PAID"), OrderStatus::Counts);
    EXPECT_EQ(profile.status("sent back"), OrderStatus::Refunded);
    EXPECT_EQ(profile.status("requires_action"), OrderStatus::LeftOut);
    EXPECT_EQ(profile.status("require"), std::nullopt);
    EXPECT_EQ(profile.status("paid in full"), std::nullopt);
}

TEST(SaleProfile, PutsItsOwnWordsBeforeThoseOfTheOneItExtends)
{
    EXPECT_EQ(builtIn("plain-sales").status("processing"), OrderStatus::Counts);
    EXPECT_EQ(builtIn("stripe-payments").status("processing"), OrderStatus::LeftOut);
    EXPECT_EQ(builtIn("stripe-payments").status("completed"), OrderStatus::Counts);
    EXPECT_FALSE(builtIn("shopify-orders").utmChannels.empty());
}

TEST(SaleProfile, NamesTheChannelOfASourceAndItsMedium)
{
    const SaleProfile profile = builtIn("plain-sales");
    EXPECT_EQ(profile.channelsOf("IG", "paid"),
              (QStringList{QStringLiteral("Instagram"), QStringLiteral("Meta")}));
    EXPECT_EQ(profile.channelsOf("google", "CPC"), QStringList{QStringLiteral("Google Ads")});
    EXPECT_EQ(profile.channelsOf("google", "organic"), QStringList());
    EXPECT_EQ(profile.channelsOf("some-tool", "email"), QStringList{QStringLiteral("Email")});
    EXPECT_EQ(profile.channelsOf("", ""), QStringList());
}

TEST(SaleProfile, KnowsTheColumnsThatLeaveARowOut)
{
    const Profile profile = profileOf("{\"left_out\": {\"Captured|Was_captured\": [\"False\"]}}");
    ASSERT_EQ(profile.sales->exclusions.size(), 1);
    EXPECT_EQ(profile.sales->exclusions.first().headers.size(), 2);
    EXPECT_EQ(profile.sales->exclusions.first().words, std::vector<std::string>{"false"});
    EXPECT_TRUE(profile.knowsHeader(QStringLiteral("was captured")));
}

TEST(SaleProfile, TellsNewCustomersFromReturningOnes)
{
    const SaleProfile profile = builtIn("plain-sales");
    EXPECT_EQ(profile.customerKind("Neukunde"), CustomerKind::New);
    EXPECT_EQ(profile.customerKind("repeat"), CustomerKind::Returning);
    EXPECT_EQ(profile.customerKind("friend"), CustomerKind::Unknown);
}

TEST(SaleProfile, NamesWhatIsWrongWithIt)
{
    const auto problemOf = [](const QByteArray &sales) {
        const auto profile = readProfile("{\"id\": \"shop\", \"name\": \"Shop\", \"sales\": " + sales + "}");
        return profile ? QString() : profile.error().details.value(1);
    };
    EXPECT_EQ(problemOf("{\"status\": {\"perhaps\": [\"x\"]}}"), QStringLiteral("perhaps"));
    EXPECT_EQ(problemOf("{\"customer_kind\": {\"old\": [\"x\"]}}"), QStringLiteral("old"));
}

} // namespace payoff
