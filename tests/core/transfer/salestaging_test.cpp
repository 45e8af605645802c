// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salestaging.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

using Taken = SaleStaging::Taken;

class SaleStagingTest : public testing::Test {
protected:
    static StagedSale order(const char *id, qint64 minor, const char *on = "2026-03-01")
    {
        StagedSale sale;
        sale.externalId = QString::fromLatin1(id);
        sale.day = day(on);
        sale.amount = euros(minor);
        return sale;
    }
    static StagedSale line(const char *id, const char *product)
    {
        StagedSale sale;
        sale.externalId = QString::fromLatin1(id);
        sale.product = QString::fromLatin1(product);
        return sale;
    }
    Taken take(const StagedSale &sale, bool hasAmount = true)
    {
        return valueOf(staging.take(sale, hasAmount));
    }
    QVector<StagedSale> all()
    {
        QVector<StagedSale> found;
        StagedSale sale;
        while (valueOf(staging.next(sale)))
            found.append(sale);
        return found;
    }

    TempWorkspace workspace;
    SaleStaging staging = valueOf(SaleStaging::open(workspace.database()));
};

} // namespace

TEST_F(SaleStagingTest, MakesOneOrderOfItsLines)
{
    StagedSale first = order("7", 1000);
    first.product = QStringLiteral("Lamp");
    EXPECT_EQ(take(first), Taken::AsOrder);
    EXPECT_EQ(take(order("8", 500)), Taken::AsOrder);
    EXPECT_EQ(take(line("7", "Bulb"), false), Taken::AsLine);
    const auto orders = all();
    ASSERT_EQ(orders.size(), 2);
    EXPECT_EQ(orders[0].rows, 2);
    EXPECT_EQ(orders[0].amount, euros(1000));
    EXPECT_EQ(orders[0].product, QStringLiteral("Lamp, Bulb"));
}

TEST_F(SaleStagingTest, TakesAnAmountThatEachLineRepeatsOnce)
{
    take(order("7", 1000));
    EXPECT_EQ(take(order("7", 1000)), Taken::AsLine);
    EXPECT_EQ(all().at(0).amount, euros(1000));
}

TEST_F(SaleStagingTest, AddsAmountsThatDiffer)
{
    take(order("7", 1000));
    take(order("7", 1000));
    EXPECT_EQ(take(order("7", 500)), Taken::AsSum);
    EXPECT_EQ(take(order("7", 500)), Taken::AsSum);
    const auto orders = all();
    EXPECT_EQ(orders.at(0).amount, euros(3000));
    EXPECT_EQ(orders.at(0).rows, 4);
}

TEST_F(SaleStagingTest, KnowsNoLineWithoutItsOrder)
{
    EXPECT_EQ(take(line("7", "Bulb"), false), Taken::Unknown);
    EXPECT_EQ(take(line("", "Bulb"), false), Taken::Unknown);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(SaleStagingTest, LetsTheRowThatCountsStandForThoseThatDoNot)
{
    StagedSale open = order("7", 1000);
    open.counts = false;
    take(open);
    take(order("7", 1000, "2026-03-02"));
    take(open);
    const auto orders = all();
    ASSERT_EQ(orders.size(), 1);
    EXPECT_TRUE(orders[0].counts);
    EXPECT_EQ(orders[0].day, day("2026-03-02"));
    EXPECT_EQ(orders[0].rows, 3);
}

TEST_F(SaleStagingTest, AddsNoAmountsOfDifferentCurrencies)
{
    take(order("7", 1000));
    StagedSale other = order("7", 500);
    other.amount.currency = currency("USD");
    EXPECT_EQ(take(other), Taken::OtherCurrency);
    EXPECT_EQ(all().at(0).rows, 1);
}

TEST_F(SaleStagingTest, KeepsOrdersWithoutNumberApartAndGivesAllByDay)
{
    take(order("", 300, "2026-03-03"));
    take(order("", 300, "2026-03-03"));
    take(order("9", 100, "2026-03-01"));
    const auto orders = all();
    ASSERT_EQ(orders.size(), 3);
    EXPECT_EQ(orders[0].externalId, QStringLiteral("9"));
}

} // namespace payoff
