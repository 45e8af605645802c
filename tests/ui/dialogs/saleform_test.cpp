// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/saleform.h"

#include "core/sales/saleedit.h"
#include "core/sales/salelist.h"
#include "tests/ui/dialogs/openworkspace.h"
#include "tests/ui/onscreen.h"
#include "ui/dialogs/assignform.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace payoff {
namespace {

class SaleFormTest : public OpenWorkspace {
protected:
    [[nodiscard]] QVector<Sale> sales() const
    {
        SaleSelection all;
        all.days = {day("2000-01-01"), day("2099-12-31")};
        return valueOf(
            readSales(document.workspace().database(), all, {SaleKey::OutcomeDay, false}, {100, 0}));
    }
    Sale addImported(const char *number)
    {
        Sale sale;
        sale.externalId = QString::fromLatin1(number);
        sale.outcomeDay = day("2026-06-10");
        sale.amount = euros(5'000);
        sale.batch = BatchId{7};
        return add(sale);
    }
    void assign(const QVector<Sale> &chosen)
    {
        form = std::make_unique<AssignForm>(FormTools{document, Format()}, chosen, nullptr);
        putOnScreen(*form);
    }
};

} // namespace

TEST_F(SaleFormTest, AddsADealThatWasTyped)
{
    const ChannelId channel = addChannel("LinkedIn");
    const CampaignId campaign = addCampaign("Spring", {channel});
    openNew(Thing::Sale);
    EXPECT_EQ(form->reason(), QStringLiteral("An amount is needed."));
    type("Day", QStringLiteral("2026-06-12"));
    type("First touch", QStringLiteral("2026-05-20"));
    field<SearchableChoice>("Channel").setCurrent(channel.value);
    field<SearchableChoice>("Campaign").setCurrent(campaign.value);
    field<QComboBox>("Customer").setCurrentIndex(1);
    type("Product", QStringLiteral("Serum"));
    type("Amount", QStringLiteral("1200.50"));
    type("Order number", QStringLiteral("D-7"));
    press("Save");
    ASSERT_EQ(sales().size(), 1);
    const Sale sale = sales().first();
    EXPECT_EQ(sale.outcomeDay, day("2026-06-12"));
    EXPECT_EQ(sale.touchDay, day("2026-05-20"));
    EXPECT_EQ(sale.channel, channel);
    EXPECT_EQ(sale.campaign, campaign);
    EXPECT_EQ(sale.customer, CustomerKind::New);
    EXPECT_EQ(sale.product, QStringLiteral("Serum"));
    EXPECT_EQ(sale.converted, 120'050);
    EXPECT_EQ(sale.externalId, QStringLiteral("D-7"));
    EXPECT_FALSE(sale.batch);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add sale"));
    ASSERT_TRUE(document.history().undo());
    EXPECT_TRUE(sales().isEmpty());
}

TEST_F(SaleFormTest, TakesARefundAway)
{
    openNew(Thing::Sale);
    type("Amount", QStringLiteral("20"));
    field<QCheckBox>("Refund").setChecked(true);
    type("First touch", QStringLiteral("2026-07-20"));
    EXPECT_TRUE(problemAt("First touch").isEmpty()) << "the touch of what was bought before";
    press("Save");
    ASSERT_EQ(sales().size(), 1);
    EXPECT_EQ(sales().first().amount, euros(-2'000));
    openStored(Thing::Sale, sales().first().id.value);
    EXPECT_TRUE(field<QCheckBox>("Refund").isChecked());
    EXPECT_EQ(field<MoneyEdit>("Amount").amount(), euros(2'000));
    EXPECT_FALSE(form->isChanged());
}

TEST_F(SaleFormTest, TellsWhatIsWrongWhereItIsWrong)
{
    openNew(Thing::Sale);
    type("Day", QStringLiteral("2026-06-12"));
    type("First touch", QStringLiteral("2026-06-13"));
    type("Amount", QStringLiteral("5"));
    EXPECT_EQ(problemAt("First touch"), QStringLiteral("This is after the day of the sale."));
    EXPECT_FALSE(canSave());
    type("First touch", QString());
    EXPECT_TRUE(canSave());
    type("Amount", QStringLiteral("0"));
    field<QCheckBox>("Refund").setChecked(true);
    EXPECT_EQ(problemAt("Amount"), QStringLiteral("A refund is more than zero."));
}

TEST_F(SaleFormTest, ConvertsWhatWasPaidInAnotherCurrency)
{
    add(Rate{{}, currency("USD"), wholeMonth("2026-06"), 900'000});
    openNew(Thing::Sale);
    type("Amount", QStringLiteral("100"));
    EXPECT_FALSE(field("Exchange rate").isVisible());
    auto &choice = field<SearchableChoice>("Currency");
    const auto all = Currency::all();
    choice.setCurrent(all.indexOf(currency("USD")) + 1);
    EXPECT_TRUE(field("Exchange rate").isVisible());
    press("Save");
    ASSERT_EQ(sales().size(), 1);
    EXPECT_EQ(sales().first().rate, 900'000);
    EXPECT_EQ(sales().first().converted, 9'000);
}

TEST_F(SaleFormTest, MarksWhatIsSetOfAnImportedSale)
{
    const ChannelId channel = addChannel("LinkedIn");
    const Sale sale = addImported("1001");
    openStored(Thing::Sale, sale.id.value);
    EXPECT_TRUE(field<QLineEdit>("Order number").isReadOnly());
    field<SearchableChoice>("Channel").setCurrent(channel.value);
    press("Save");
    EXPECT_EQ(sales().first().byHand, int(SalePart::Channel));
    openStored(Thing::Sale, sale.id.value);
    press("Delete");
    EXPECT_TRUE(sales().isEmpty());
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(sales().first().byHand, int(SalePart::Channel));
}

TEST_F(SaleFormTest, LeavesTheChannelThatWasMergedWhereItWasRecorded)
{
    const ChannelId into = addChannel("LinkedIn");
    const ChannelId gone = addChannel("Linked In");
    Sale sale = addImported("1001");
    Sale moved = sale;
    moved.channel = gone;
    ASSERT_TRUE(document.edit(QStringLiteral("move"), {changed(sale, moved)}));
    const Channel before = *byId(document.contents().channels, gone);
    Channel merged = before;
    merged.mergedInto = into;
    ASSERT_TRUE(document.edit(QStringLiteral("merge"), {changed(before, merged)}));
    openStored(Thing::Sale, sale.id.value);
    EXPECT_EQ(field<SearchableChoice>("Channel").current(), into.value);
    type("Product", QStringLiteral("Serum"));
    press("Save");
    EXPECT_EQ(sales().first().channel, gone);
    EXPECT_EQ(sales().first().byHand, int(SalePart::Product));
}

TEST_F(SaleFormTest, AssignsSeveralInOneStep)
{
    const ChannelId channel = addChannel("LinkedIn");
    const ChannelId other = addChannel("Facebook");
    const CampaignId campaign = addCampaign("Spring", {other});
    addImported("1");
    addImported("2");
    assign(sales());
    EXPECT_EQ(form->windowTitle(), QStringLiteral("Assign 2 sale(s)"));
    EXPECT_FALSE(form->reason().isEmpty()) << "nothing would change";
    field<SearchableChoice>("Channel").setCurrent(channel.value);
    field<SearchableChoice>("Campaign").setCurrent(campaign.value);
    EXPECT_EQ(problemAt("Campaign"), QStringLiteral("The campaign does not run on this channel."));
    field<SearchableChoice>("Channel").setCurrent(other.value);
    press("Assign");
    for (const Sale &sale : sales()) {
        EXPECT_EQ(sale.channel, other);
        EXPECT_EQ(sale.campaign, campaign);
        EXPECT_EQ(sale.byHand, int(SalePart::Channel) | int(SalePart::Campaign));
    }
    ASSERT_TRUE(document.history().undo());
    for (const Sale &sale : sales())
        EXPECT_FALSE(sale.channel);
}

} // namespace payoff
