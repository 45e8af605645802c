// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/saleedit.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Sale imported(const char *number)
{
    Sale sale;
    sale.source = SourceId{1};
    sale.externalId = QString::fromLatin1(number);
    sale.outcomeDay = day("2026-03-01");
    sale.amount = euros(1'000);
    sale.converted = 1'000;
    sale.batch = BatchId{1};
    return sale;
}

} // namespace

TEST(SaleEdit, MarksWhatAPersonSet)
{
    const Sale before = imported("7");
    Sale after = before;
    after.channel = ChannelId{3};
    after.amount = euros(900);
    after = setByHand(before, after);
    EXPECT_EQ(after.byHand, int(SalePart::Channel) | int(SalePart::Amount));
    EXPECT_TRUE(after.importedAs.isEmpty()) << "its number tells it";
    Sale later = after;
    later.product = QStringLiteral("Lamp");
    EXPECT_EQ(setByHand(after, later).byHand,
              int(SalePart::Channel) | int(SalePart::Amount) | int(SalePart::Product));
}

TEST(SaleEdit, RemembersWhatASaleWithoutANumberWas)
{
    const Sale before = imported("");
    Sale after = before;
    after.channel = ChannelId{3};
    after = setByHand(before, after);
    EXPECT_EQ(after.importedAs, contentOf(before));
    Sale later = after;
    later.amount = euros(5);
    EXPECT_EQ(setByHand(after, later).importedAs, contentOf(before)) << "as it was imported, not as it was";
    EXPECT_EQ(setByHand(before, before), before) << "nothing was changed";
}

TEST(SaleEdit, MarksNothingOfASaleThatWasTyped)
{
    Sale before = imported("");
    before.batch.reset();
    Sale after = before;
    after.amount = euros(900);
    EXPECT_EQ(setByHand(before, after), after);
}

TEST(SaleEdit, KeepsOnlyWhatWasSet)
{
    Sale standing = imported("7");
    standing.channel = ChannelId{3};
    standing.amount = {900, currency("USD")};
    standing.rate = 900'000;
    standing.converted = 810;
    standing.byHand = int(SalePart::Channel) | int(SalePart::Amount);
    Sale sale = imported("7");
    sale.channel = ChannelId{4};
    sale.campaign = CampaignId{5};
    keepSetByHand(standing, sale);
    EXPECT_EQ(sale.channel, ChannelId{3});
    EXPECT_EQ(sale.campaign, CampaignId{5});
    EXPECT_EQ(sale.amount, (Money{900, currency("USD")}));
    EXPECT_EQ(sale.rate, 900'000);
    EXPECT_EQ(sale.converted, 810);
    EXPECT_EQ(sale.byHand, standing.byHand);
}

} // namespace payoff
