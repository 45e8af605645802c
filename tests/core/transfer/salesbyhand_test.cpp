// SPDX-License-Identifier: GPL-3.0-or-later
// Imported sales that somebody changed by hand, and what later imports and undoing do to them.
#include "core/sales/saleedit.h"
#include "core/sales/saletable.h"
#include "core/storage/repository.h"
#include "tests/core/transfer/salesimporting.h"

namespace payoff {

namespace {

class SalesByHandTest : public SalesImporting {
protected:
    template <class Alter>
    void change(const char *number, Alter alter)
    {
        const Sale before = sale(number);
        Sale after = before;
        alter(after);
        workspace.apply(changed(before, setByHand(before, after)));
        expectSumsEqualRows();
    }

    ChannelId newsletter = workspace.addChannel("Newsletter");
    QStringList orders{QStringLiteral("1,2026-03-01,10.00,a@x,paid,ig,spring,"),
                       QStringLiteral("2,2026-03-02,5.00,b@x,paid,,,")};
};

} // namespace

TEST_F(SalesByHandTest, LeavesWhatWasSetWhenTheSameFileComesAgain)
{
    takeOrders(orders);
    change("1", [this](Sale &each) {
        each.amount = euros(900);
        each.channel = newsletter;
    });
    const QStringList before = content();
    const ImportReport report = takeOrders(orders);
    EXPECT_EQ(report.batch.unchanged, 2);
    EXPECT_EQ(content(), before);
}

TEST_F(SalesByHandTest, TakesWhatElseALaterExportSays)
{
    takeOrders(orders);
    change("1", [this](Sale &each) { each.channel = newsletter; });
    takeOrders({QStringLiteral("1,2026-03-03,12.00,a@x,paid,podcast,spring,4.00")});
    EXPECT_EQ(sale("1").channel, newsletter);
    EXPECT_EQ(sale("1").outcomeDay, day("2026-03-03"));
    EXPECT_EQ(sale("1").amount, euros(1'200));
    EXPECT_EQ(sale("1/refund").channel, newsletter) << "a refund goes where its order is";
    EXPECT_EQ(sale("1/refund").byHand, 0);
}

TEST_F(SalesByHandTest, KeepsTheAmountOfAnOrderThatNoLongerCounts)
{
    takeOrders(orders);
    change("1", [](Sale &each) { each.amount = euros(900); });
    takeOrders({QStringLiteral("1,2026-03-01,10.00,a@x,voided,ig,spring,"),
                QStringLiteral("2,2026-03-02,5.00,b@x,voided,,,")});
    EXPECT_EQ(sale("1").amount, euros(900));
    EXPECT_EQ(sale("2").amount, euros(0));
}

TEST_F(SalesByHandTest, FindsASaleWithoutANumberThatWasAssigned)
{
    const QStringList unnumbered{QStringLiteral(",2026-03-02,1.00,,paid,,,"),
                                 QStringLiteral(",2026-03-02,1.00,,paid,,,")};
    takeOrders(unnumbered);
    change("", [this](Sale &each) { each.channel = newsletter; });
    EXPECT_EQ(takeOrders(unnumbered).batch.unchanged, 2);
    EXPECT_EQ(number("SELECT count(*) FROM sale"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM sale WHERE channel IS NOT NULL"), 1);
    EXPECT_EQ(takeOrders(unnumbered + QStringList{unnumbered.first()}).batch.imported, 1);
}

TEST_F(SalesByHandTest, UndoesAnImportAroundWhatWasSet)
{
    takeOrders(orders);
    const BatchId later = takeOrders({QStringLiteral("1,2026-04-03,12.00,a@x,paid,ig,spring,")}).batch.id;
    change("1", [this](Sale &each) { each.channel = newsletter; });
    undo(later);
    EXPECT_EQ(sale("1").channel, newsletter);
    EXPECT_EQ(sale("1").outcomeDay, day("2026-03-01"));
    EXPECT_EQ(sale("1").amount, euros(1'000));
}

TEST_F(SalesByHandTest, IsAsBeforeWhenTheChangeIsUndone)
{
    takeOrders(orders);
    const QStringList before = content();
    const Sale standing = sale("2");
    Sale after = standing;
    after.channel = newsletter;
    const ChangeSet made = valueOf(workspace->apply({changed(standing, setByHand(standing, after))}));
    EXPECT_NE(content(), before);
    ASSERT_TRUE(workspace->apply(inverse(made)));
    EXPECT_EQ(content(), before);
    expectSumsEqualRows();
}

TEST_F(SalesByHandTest, DoesNotGiveAnotherSaleWhatADeletedOneWas)
{
    takeOrders(orders);
    takeOrders({QStringLiteral("2,2026-03-02,6.00,b@x,paid,,,")});
    workspace.apply(removed(sale("2")));
    const BatchId other = takeOrders({QStringLiteral("9,2026-03-09,7.00,c@x,paid,,,")}).batch.id;
    undo(other);
    EXPECT_EQ(sales(), QStringList{QStringLiteral("1 2026-03-01 1000 Instagram spring new")});
}

TEST_F(SalesByHandTest, ChangesManySalesAtOnce)
{
    takeOrders(orders);
    ChangeSet changes;
    for (const char *number : {"1", "2"}) {
        const Sale before = sale(number);
        Sale after = before;
        after.channel = newsletter;
        after.outcomeDay = day("2026-05-05");
        changes.push_back(changed(before, setByHand(before, after)));
    }
    ASSERT_TRUE(workspace->apply(changes));
    expectSumsEqualRows();
}

} // namespace payoff
