// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/salestore.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

class SaleStoreTest : public testing::Test {
protected:
    SaleStoreTest()
        : store(valueOf(SaleStore::open(workspace.database())))
    {
    }
    Sale order(const char *id, const char *on, qint64 minor)
    {
        Sale sale;
        sale.source = source;
        sale.externalId = QString::fromLatin1(id);
        sale.outcomeDay = day(on);
        sale.amount = euros(minor);
        sale.converted = minor;
        sale.batch = BatchId{1};
        return sale;
    }
    qint64 number(const char *sql) { return valueOf(workspace.database().number(QString::fromLatin1(sql))); }

    TempWorkspace workspace;
    SourceId source = workspace.addSource("shop");
    SaleStore store;
};

} // namespace

TEST_F(SaleStoreTest, FindsWhatItStored)
{
    Sale sale = order("7", "2026-03-01", 1000);
    sale.channel = workspace.addChannel("Instagram");
    sale.customer = CustomerKind::Returning;
    sale.product = QStringLiteral("Lamp");
    ASSERT_TRUE(store.insert(sale));
    const auto found = valueOf(store.find(source, QStringLiteral("7")));
    ASSERT_TRUE(found);
    sale.id = found->id;
    EXPECT_EQ(*found, sale);
    EXPECT_FALSE(valueOf(store.find(source, QStringLiteral("8"))));
    EXPECT_FALSE(valueOf(store.find(workspace.addSource("other"), QStringLiteral("7"))));
}

TEST_F(SaleStoreTest, TellsSalesThatSayTheSameApartByTheirOrder)
{
    const Sale sale = order("", "2026-03-01", 1000);
    ASSERT_TRUE(store.insert(sale));
    ASSERT_TRUE(store.insert(sale));
    const auto first = valueOf(store.findAlike(sale, 0));
    const auto second = valueOf(store.findAlike(sale, 1));
    ASSERT_TRUE(first && second);
    EXPECT_LT(first->id, second->id);
    EXPECT_FALSE(valueOf(store.findAlike(sale, 2)));
    EXPECT_FALSE(valueOf(store.findAlike(order("", "2026-03-02", 1000), 0)));
}

TEST_F(SaleStoreTest, KeepsWhatItReplaces)
{
    ASSERT_TRUE(store.insert(order("7", "2026-03-01", 1000)));
    Sale sale = *valueOf(store.find(source, QStringLiteral("7")));
    sale.amount.minor = 900;
    sale.batch = BatchId{2};
    ASSERT_TRUE(store.replace(sale));
    EXPECT_EQ(number("SELECT amount FROM sale"), 900);
    EXPECT_EQ(number("SELECT amount FROM sale_version WHERE batch = 1"), 1000);
    ASSERT_TRUE(store.hold(sale));
    EXPECT_EQ(number("SELECT amount FROM held_sale"), 900);
}

TEST_F(SaleStoreTest, KnowsWhoBoughtBefore)
{
    Sale sale = order("7", "2026-03-05", 1000);
    sale.customerHash = QStringLiteral("h");
    ASSERT_TRUE(store.insert(sale));
    const auto hasEarlier = [&](const char *id, const char *on) {
        Sale other = order(id, on, 500);
        other.customerHash = QStringLiteral("h");
        return valueOf(store.hasEarlier(other));
    };
    EXPECT_TRUE(hasEarlier("1", "2026-03-06"));
    EXPECT_TRUE(hasEarlier("8", "2026-03-05"));
    EXPECT_FALSE(hasEarlier("6", "2026-03-05"));
    EXPECT_FALSE(hasEarlier("7", "2026-03-05"));
    EXPECT_FALSE(hasEarlier("9", "2026-03-04"));
}

} // namespace payoff
