// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closerecords.h"

#include "tests/support/smallworkspace.h"
#include "tests/ui/locales.h"

#include <QAbstractItemModelTester>

namespace payoff {

namespace {

} // namespace

TEST(CloseRecords, ShowTheSummaryWithItsTotalLast)
{
    const SmallWorkspace small;
    const auto summary = valueOf(summarise(*small.workspace, {wholeMonth("2026-05"), {}, {}}));
    const auto records = summaryRecords(summary, inEnglish);
    ASSERT_EQ(records.size(), 4); // two channels, what belongs to none, the total
    for (const Record &each : records)
        EXPECT_EQ(each.cells.size(), summaryTableColumns().size());
    EXPECT_TRUE(records.back().isTotal);
    EXPECT_EQ(records.back().cells[5].text, QStringLiteral("570.00"));
    RecordModel model(summaryTableColumns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords(records);
    EXPECT_EQ(model.rowCount(), 4);
}

TEST(CloseRecords, SayWhyAFigureIsMissing)
{
    const SmallWorkspace small;
    const auto summary = valueOf(summarise(*small.workspace, {wholeMonth("2026-05"), {}, {}}));
    for (const Record &each : summaryRecords(summary, inEnglish)) {
        for (const RecordCell &cell : each.cells) {
            if (cell.text == Format::notAvailable() || cell.text == Format::notReported())
                EXPECT_FALSE(cell.toolTip.isEmpty());
        }
    }
}

TEST(CloseRecords, TellWhatWouldChange)
{
    HeldRows held;
    held.channel = {3};
    held.channelName = QStringLiteral("Facebook");
    held.rows = 2;
    HeldDifference difference{{3}, {}};
    difference.change.set(Measure::AdSpend, 1250);
    difference.change.set(Measure::Clicks, -30);
    const QStringList lines = differenceLines({difference}, {held}, currency("EUR"), inEnglish);
    ASSERT_EQ(lines.size(), 1);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Ad spend +€12.50"))) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("Clicks −30"))) << qPrintable(lines[0]);
    const auto records = heldRecords({held}, currency("EUR"), inEnglish);
    EXPECT_EQ(records.front().cells.size(), heldColumns().size());
}

TEST(CloseRecords, ListTheLastClosedMonthFirst)
{
    MonthClose april;
    april.month = month("2026-04");
    april.closedAt = QStringLiteral("2026-05-03T12:00:00Z");
    MonthClose may = april;
    may.month = month("2026-05");
    may.comment = QStringLiteral("Good\nmonth");
    const auto records = closedMonthRecords({april, may}, inEnglish);
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0].id, month("2026-05").index);
    EXPECT_EQ(records[0].cells[2].text, QStringLiteral("Good month"));
    EXPECT_EQ(records[1].cells[1].text, QStringLiteral("May 3, 2026"));
}

} // namespace payoff
