// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/salelist.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

class SaleListTest : public testing::Test {
protected:
    SaleListTest()
    {
        add("A-1", "2026-03-01", 1'000, [&](Sale &sale) {
            sale.channel = facebook;
            sale.campaign = spring;
            sale.customer = CustomerKind::New;
            sale.product = QStringLiteral("Lamp");
        });
        add("A-1/refund", "2026-03-04", -400, [&](Sale &sale) {
            sale.channel = facebook;
            sale.customer = CustomerKind::New;
        });
        add("A-2", "2026-03-10", 5'000, [](Sale &sale) {
            sale.customer = CustomerKind::Returning;
            sale.note = QStringLiteral("100 % wool");
        });
        add("A-3", "2026-04-01", 700, [&](Sale &sale) { sale.channel = newsletter; });
        add("A-4", "2026-03-20", 900, [](Sale &sale) { sale.amount.currency = currency("USD"); });
    }
    template <class Alter>
    void add(const char *number, const char *on, qint64 minor, Alter alter)
    {
        Sale sale;
        sale.externalId = QString::fromLatin1(number);
        sale.outcomeDay = day(on);
        sale.amount = euros(minor);
        alter(sale);
        workspace.add(sale);
    }
    QStringList numbers(const SaleSelection &selection, const SaleOrder &order = {},
                        const SaleRange &range = {100, 0})
    {
        QStringList found;
        for (const Sale &sale : valueOf(readSales(workspace.database(), selection, order, range)))
            found.append(sale.externalId);
        return found;
    }
    static QStringList list(const char *text) { return QString::fromLatin1(text).split(u' '); }
    static SaleSelection march()
    {
        SaleSelection selection;
        selection.days = wholeMonth("2026-03");
        return selection;
    }

    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId newsletter = workspace.addChannel("Newsletter");
    CampaignId spring = workspace.addCampaign("Spring", {facebook});
};

} // namespace

TEST_F(SaleListTest, ListsThePeriodTheNewestFirst)
{
    EXPECT_EQ(numbers(march()), list("A-4 A-2 A-1/refund A-1"));
    EXPECT_EQ(numbers(march(), {SaleKey::OutcomeDay, false}), list("A-1 A-1/refund A-2 A-4"));
    EXPECT_EQ(numbers(march(), {}, {2, 1}), list("A-2 A-1/refund"));
    EXPECT_TRUE(numbers(march(), {}, {10, 4}).isEmpty());
}

TEST_F(SaleListTest, OrdersByEveryColumn)
{
    EXPECT_EQ(numbers(march(), {SaleKey::Amount, true}), list("A-2 A-1 A-1/refund A-4"));
    EXPECT_EQ(numbers(march(), {SaleKey::Number, false}), list("A-1 A-1/refund A-2 A-4"));
    for (const SaleKey key :
         {SaleKey::TouchDay, SaleKey::Channel, SaleKey::Campaign, SaleKey::Product, SaleKey::Customer})
        EXPECT_EQ(numbers(march(), {key, true}).size(), 4) << int(key);
    EXPECT_EQ(numbers(march(), {SaleKey::Channel, true}).first(), QStringLiteral("A-1/refund"));
}

TEST_F(SaleListTest, FiltersAsTheWindowDoes)
{
    SaleSelection selection = march();
    selection.channels = {facebook};
    EXPECT_EQ(numbers(selection), list("A-1/refund A-1"));
    selection.channels = {ChannelId{}};
    EXPECT_EQ(numbers(selection), list("A-4 A-2"));
    selection = march();
    selection.isOnlyUnattributed = true;
    EXPECT_EQ(numbers(selection), list("A-4 A-2"));
    selection = march();
    selection.campaigns = {spring};
    EXPECT_EQ(numbers(selection), list("A-1"));
    selection = march();
    selection.sources = {workspace.addSource("shop")};
    EXPECT_TRUE(numbers(selection).isEmpty()) << "all were typed";
}

TEST_F(SaleListTest, SearchesNumbersProductsNotesAndNames)
{
    const auto found = [&](const char *words, const QVector<ChannelId> &channels = {}) {
        SaleSelection selection = march();
        selection.search = SaleSelection::Search{QString::fromLatin1(words), channels, {}};
        return numbers(selection);
    };
    EXPECT_EQ(found("a-1"), list("A-1/refund A-1"));
    EXPECT_EQ(found("lamp"), list("A-1"));
    EXPECT_EQ(found("100 %"), list("A-2"));
    EXPECT_TRUE(found("10%0").isEmpty()) << "a sign of its own, not any text";
    EXPECT_TRUE(found("A_1").isEmpty());
    EXPECT_EQ(found("nothing", {facebook}), list("A-1/refund A-1"));
}

TEST_F(SaleListTest, SumsWhatItLists)
{
    SaleTotals totals;
    totals.orders = 3;
    totals.refunds = 1;
    totals.net = 5'600; // the one in dollars has no rate
    totals.unconverted = 1;
    totals.fromNew = 1; // the refund won nobody
    totals.fromReturning = 1;
    totals.unattributed = 2;
    EXPECT_EQ(valueOf(sumSales(workspace.database(), march())), totals);
    SaleSelection nothing = march();
    nothing.days = wholeMonth("2020-01");
    EXPECT_EQ(valueOf(sumSales(workspace.database(), nothing)), SaleTotals());
}

TEST_F(SaleListTest, FindsWhatWasMergedUnderWhatItCountsFor)
{
    Channel merged;
    merged.name = QStringLiteral("FB");
    merged = workspace.add(merged);
    add("A-9", "2026-03-30", 100, [&](Sale &sale) { sale.channel = merged.id; });
    Channel after = merged;
    after.mergedInto = facebook;
    workspace.apply(changed(merged, after));
    SaleSelection selection = march();
    selection.channels = {facebook};
    EXPECT_EQ(numbers(selection), list("A-9 A-1/refund A-1"));
}

TEST_F(SaleListTest, FindsOneByItsId)
{
    const Sale sale = valueOf(readSales(workspace.database(), march(), {}, {1, 0})).first();
    EXPECT_EQ(valueOf(findSale(workspace.database(), sale.id)), sale);
    const auto none = findSale(workspace.database(), SaleId{99});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::UnknownId);
    EXPECT_TRUE(valueOf(hasSales(workspace.database())));
}

} // namespace payoff
