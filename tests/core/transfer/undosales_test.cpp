// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undosales.h"

#include "tests/core/transfer/salesimporting.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

class UndoSalesTest : public SalesImporting {
protected:
    /// Exports that overlap: orders change, leave their month and channel, are refunded and voided, and a
    /// file of results names the same channel.
    BatchId takeOne(std::size_t number)
    {
        if (number == 0)
            return takeOrders({QStringLiteral("1,2026-03-01,10.00,a@x,paid,ig,spring,"),
                               QStringLiteral("2,2026-03-02,5.00,b@x,paid,ig,spring,"),
                               QStringLiteral(",2026-03-02,1.00,,paid,,,")})
                .batch.id;
        if (number == 1)
            return takeOrders({QStringLiteral("1,2026-03-01,10.00,a@x,paid,ig,spring,4.00"),
                               QStringLiteral("2,2026-04-02,5.00,b@x,paid,podcast,spring,"),
                               QStringLiteral(",2026-03-02,1.00,,paid,,,"),
                               QStringLiteral(",2026-03-02,1.00,,paid,,,")})
                .batch.id;
        if (number == 2)
            return takeOrders({QStringLiteral("1,2026-03-01,10.00,a@x,voided,ig,spring,"),
                               QStringLiteral("3,2026-05-02,5.00,b@x,paid,podcast,summer,")})
                .batch.id;
        return importLines({QStringLiteral("day,channel,campaign,spend"),
                            QStringLiteral("2026-03-01,Instagram,spring,3.00"),
                            QStringLiteral("2026-03-01,podcast,summer,2.00")})
            .batch.id;
    }
};

} // namespace

TEST_F(UndoSalesTest, RestoresWhatWasThereBefore)
{
    workspace.addChannel("Instagram");
    const QStringList before = content();
    const BatchId batch = take(made("shopify-orders.csv")).batch.id;
    EXPECT_NE(content(), before);
    const UndoReport report = undo(batch);
    EXPECT_EQ(report.removed, 7);
    EXPECT_TRUE(report.kept.isEmpty());
    EXPECT_EQ(content(), before);
}

TEST_F(UndoSalesTest, BringsBackWhatALaterExportReplaced)
{
    takeOne(0);
    const QStringList before = content();
    const UndoReport report = undo(takeOne(1));
    EXPECT_EQ(report.restored, 1);
    EXPECT_EQ(report.removed, 2); // the refund, and the second sale without a number
    EXPECT_EQ(content(), before);
}

TEST_F(UndoSalesTest, LeavesNothingInWhateverOrder)
{
    const QStringList empty = content();
    std::array<std::size_t, 4> order{0, 1, 2, 3};
    do {
        std::array<BatchId, 4> batches;
        for (std::size_t i = 0; i < batches.size(); ++i)
            batches[i] = takeOne(i);
        for (const std::size_t each : order)
            undo(batches[each]);
        EXPECT_EQ(content(), empty) << order[0] << order[1] << order[2] << order[3];
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(UndoSalesTest, ShowsTheLatestOfTheImportsThatAreLeft)
{
    takeOne(0);
    const BatchId second = takeOne(1);
    const BatchId third = takeOne(2);
    EXPECT_EQ(sale("1").amount.minor, 0);
    undo(second);
    EXPECT_EQ(sale("1").amount.minor, 0);
    undo(third);
    EXPECT_EQ(sale("1").amount.minor, 1000);
    EXPECT_EQ(sale("2").outcomeDay, day("2026-03-02"));
    EXPECT_EQ(number("SELECT count(*) FROM sale_version"), 0);
}

TEST_F(UndoSalesTest, TakesBackWhatIsHeld)
{
    takeOne(0);
    close("2026-03");
    const QStringList before = content();
    const ImportReport held = takeOrders({QStringLiteral("9,2026-03-05,5.00,,paid,radio,summer,")});
    EXPECT_EQ(held.batch.held, 1);
    undo(held.batch.id);
    EXPECT_EQ(content(), before);
}

TEST_F(UndoSalesTest, RefusesWhatWouldChangeAClosedMonth)
{
    takeOne(0);
    const BatchId second = takeOrders({QStringLiteral("2,2026-04-02,5.00,b@x,paid,ig,spring,")}).batch.id;
    close("2026-03"); // where the order would return to
    const QStringList before = content();
    EXPECT_EQ(undoImport(*workspace, second).error(),
              (Error{ErrorCode::MonthClosed, {QStringLiteral("2026-03")}}));
    EXPECT_EQ(content(), before);
}

TEST_F(UndoSalesTest, KeepsTheNamesThatSalesOfOtherImportsNeed)
{
    const BatchId results = takeOne(3);
    takeOne(2);
    const UndoReport report = undo(results);
    EXPECT_EQ(sales(), QStringList{QStringLiteral("3 2026-05-02 500 podcast summer new")});
    EXPECT_FALSE(report.kept.contains(QStringLiteral("podcast")));
    EXPECT_EQ(number("SELECT count(*) FROM channel WHERE name = 'Instagram'"), 0);
}

} // namespace payoff
