// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/heldrows.h"

#include "core/closing/monthclose.h"
#include "tests/core/transfer/salesimporting.h"

namespace payoff {

namespace {

class HeldRowsTest : public SalesImporting {
protected:
    void closeMarch() { ASSERT_TRUE(closeMonth(*workspace, march)); }
    Reopened reopen(ReopenFor purpose = ReopenFor::Restating)
    {
        Reopened reopened = valueOf(reopenMonth(*workspace, march, purpose));
        expectSumsEqualRows();
        return reopened;
    }
    void closeBack(const Reopened &reopened)
    {
        ASSERT_TRUE(closeAgain(*workspace, reopened));
        expectSumsEqualRows();
    }
    static QStringList laterLines()
    {
        QStringList lines = plainLines();
        lines[1] = QStringLiteral("2026-03-01,Facebook,Spring,11.00,100,900");
        lines.append(QStringLiteral("2026-03-31,Instagram,Summer,4.00,30,300"));
        return lines;
    }

    Month march = month("2026-03");
};

} // namespace

TEST_F(HeldRowsTest, TellWhichImportBroughtWhatForWhichChannel)
{
    importLines(plainLines());
    closeMarch();
    importLines(laterLines());
    const auto held = valueOf(heldRows(*workspace, march));
    ASSERT_EQ(held.size(), 2);
    EXPECT_EQ(held[0].channelName, QStringLiteral("Facebook"));
    EXPECT_EQ(held[0].fileName, QStringLiteral("results.csv"));
    EXPECT_EQ(held[0].rows, 1);
    EXPECT_EQ(held[0].sums[Measure::AdSpend], 1100);
    EXPECT_FALSE(held[0].sums.has(Measure::Reach)); // never summed
    EXPECT_EQ(held[1].channelName, QStringLiteral("Instagram"));
    EXPECT_EQ(held[1].sums[Measure::Clicks], 30);
    EXPECT_TRUE(valueOf(heldRows(*workspace, month("2026-04"))).isEmpty());
}

TEST_F(HeldRowsTest, TellWhatTheyWouldChangeAndChangeNothing)
{
    importLines(plainLines());
    closeMarch();
    importLines(laterLines());
    const QStringList before = content();
    const auto differences = valueOf(heldDifferences(*workspace, march));
    EXPECT_EQ(content(), before);
    ASSERT_EQ(differences.size(), 2);
    EXPECT_EQ(differences[0].change[Measure::AdSpend], 100);
    EXPECT_FALSE(differences[0].change.has(Measure::Clicks)); // the same as before
    EXPECT_EQ(differences[1].change[Measure::AdSpend], 400);
}

TEST_F(HeldRowsTest, AreCountedAsIfTheMonthHadBeenOpen)
{
    importLines(plainLines());
    closeMarch();
    importLines(laterLines());
    const Reopened reopened = reopen();
    EXPECT_EQ(reopened.counted.rows, 2);
    EXPECT_EQ(number("SELECT count(*) FROM held_result"), 0);
    EXPECT_EQ(number("SELECT ad_spend FROM result WHERE channel = 1 ORDER BY start_day"), 1100);
    EXPECT_EQ(number("SELECT count(*) FROM result_version"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM result"), 5);
}

TEST_F(HeldRowsTest, AreTakenBackWithTheirImportOnceTheyCount)
{
    importLines(plainLines());
    const QStringList before = content();
    closeMarch();
    const BatchId batch = importLines(laterLines()).batch.id;
    reopen(ReopenFor::Undo);
    undo(batch);
    EXPECT_EQ(content(), before);
}

TEST_F(HeldRowsTest, AreHeldAgainAsTheyWere)
{
    importLines(plainLines());
    closeMarch();
    importLines(laterLines());
    QStringList again = laterLines();
    again[1] = QStringLiteral("2026-03-01,Facebook,Spring,12.00,100,900");
    importLines(again);
    const QStringList held = content();
    const Reopened reopened = reopen();
    EXPECT_EQ(number("SELECT ad_spend FROM result WHERE channel = 1 ORDER BY start_day"), 1200);
    EXPECT_EQ(number("SELECT count(*) FROM result_version WHERE channel = 1"), 2);
    closeBack(reopened);
    EXPECT_EQ(content(), held);
}

TEST_F(HeldRowsTest, StayHeldWhereTheyReachIntoAnotherClosedMonth)
{
    importLines(plainLines());
    closeMarch();
    ASSERT_TRUE(closeMonth(*workspace, month("2026-04")));
    importLines(
        {QStringLiteral("start,end,channel,spend"), QStringLiteral("2026-03-20,2026-04-10,Facebook,9.00")});
    ASSERT_EQ(number("SELECT count(*) FROM held_result"), 1);
    EXPECT_EQ(reopen().counted.rows, 0);
    EXPECT_EQ(number("SELECT count(*) FROM held_result"), 1);
    const Reopened april = valueOf(reopenMonth(*workspace, month("2026-04")));
    expectSumsEqualRows();
    EXPECT_EQ(april.counted.rows, 1);
    closeBack(april);
    EXPECT_EQ(number("SELECT count(*) FROM held_result"), 1);
}

TEST_F(HeldRowsTest, OfSalesAreCountedAndHeldAgain)
{
    workspace.addChannel("Instagram");
    takeOrders({QStringLiteral("1,2026-03-01,10.00,a@x,paid,ig,spring,"),
                QStringLiteral("2,2026-03-02,5.00,b@x,paid,ig,spring,")});
    closeMarch();
    takeOrders({QStringLiteral("1,2026-03-01,12.00,a@x,paid,ig,spring,"),
                QStringLiteral("3,2026-03-03,7.00,c@x,paid,ig,spring,"),
                QStringLiteral(",2026-03-04,1.00,,paid,ig,,"),
                QStringLiteral(",2026-03-04,1.00,,paid,ig,,")});
    takeOrders({QStringLiteral(",2026-03-04,1.00,,paid,ig,,"), QStringLiteral(",2026-03-04,1.00,,paid,ig,,"),
                QStringLiteral(",2026-03-04,1.00,,paid,ig,,")});
    const auto rows = valueOf(heldRows(*workspace, march));
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_EQ(rows[0].sales, 4);
    EXPECT_EQ(rows[0].sums[Measure::Revenue], 2100);
    const QStringList held = content();
    const Reopened reopened = reopen();
    EXPECT_EQ(number("SELECT count(*) FROM held_sale"), 0);
    EXPECT_EQ(sale("1").amount.minor, 1200);
    EXPECT_EQ(sale("3").amount.minor, 700);
    EXPECT_EQ(number("SELECT count(*) FROM sale WHERE external_id = ''"), 3); // as the longer file says
    closeBack(reopened);
    EXPECT_EQ(content(), held);
}

TEST_F(HeldRowsTest, AreNotAskedForWhereNothingCanBeWritten)
{
    EXPECT_TRUE(valueOf(heldDifferences(*workspace, march)).isEmpty());
}

} // namespace payoff
