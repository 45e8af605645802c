// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledgerimport.h"

#include "core/costs/costtable.h"
#include "core/roi/monthledger.h"
#include "core/storage/repository.h"
#include "core/transfer/filepreview.h"
#include "core/transfer/ledgerexport.h"
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"

#include <QFile>

namespace payoff {
namespace {

const QString header = QStringLiteral("date,end,category,amount,currency,channel,campaign,rule,note");

class LedgerImportTest : public Importing {
protected:
    Result<ImportReport> tryTake(const QString &path, const ImportOptions &options = {})
    {
        const auto profile = valueOf(profileFor(path, QLatin1String(recogniseProfile)));
        EXPECT_TRUE(isCostLedger(profile)) << profile.id.toStdString();
        return importFile(*workspace, path, profile, options);
    }
    /// The rows must add up in the report.
    ImportReport take(const QString &path, const ImportOptions &options = {})
    {
        ImportReport report = valueOf(tryTake(path, options));
        const ImportBatch &batch = report.batch;
        EXPECT_EQ(batch.rowsRead, batch.imported + batch.unchanged + batch.held + batch.rejected);
        return report;
    }
    QString ledgerFile(const QStringList &rows, const char *name = "ledger.csv")
    {
        return file(QStringList{header} + rows, QString::fromLatin1(name));
    }
    ImportReport takeRows(const QStringList &rows, const ImportOptions &options = {})
    {
        return take(ledgerFile(rows), options);
    }
    [[nodiscard]] QVector<Cost> costs() const
    {
        return valueOf(Repository<Cost>(workspace.database()).all());
    }
    void close(const char *closed)
    {
        ASSERT_TRUE(workspace.database().run(
            QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                           "VALUES (%1, '', 1, '')")
                .arg(month(closed).index)));
    }
};

QStringList threeRows()
{
    return {QStringLiteral("2026-05-01,2026-05-31,tools,390.00,EUR,,,even,Scheduler"),
            QStringLiteral("2026-05-12,,Content creation,250.50,,Facebook,,,\"Clips, three\""),
            QStringLiteral("2026-05-20,,agency,-40,EUR,Facebook,Spring,,Credit note")};
}

TEST_F(LedgerImportTest, TakesEntriesWithWhomTheyAreChargedTo)
{
    const ImportReport report = takeRows(threeRows());
    EXPECT_EQ(report.batch.imported, 3);
    EXPECT_EQ(report.batch.days, wholeMonth("2026-05"));
    EXPECT_TRUE(report.unmapped.isEmpty());
    EXPECT_EQ(report.channels, QStringList{QStringLiteral("Facebook")});
    EXPECT_EQ(report.newCampaigns, QStringList{QStringLiteral("Spring")});
    const auto ledger = costs();
    ASSERT_EQ(ledger.size(), 3);
    EXPECT_EQ(ledger[0].category, CostCategory::Tools);
    EXPECT_EQ(ledger[0].amount, euros(39'000));
    EXPECT_EQ(ledger[0].converted, 39'000);
    EXPECT_EQ(ledger[0].span, wholeMonth("2026-05"));
    EXPECT_EQ(ledger[0].rule, Sharing::Even);
    EXPECT_FALSE(ledger[0].channel);
    EXPECT_EQ(ledger[0].batch, report.batch.id);
    EXPECT_EQ(ledger[1].category, CostCategory::Content);
    EXPECT_EQ(ledger[1].span, oneDay("2026-05-12"));
    EXPECT_EQ(ledger[1].note, QStringLiteral("Clips, three"));
    EXPECT_TRUE(ledger[1].channel);
    EXPECT_TRUE(ledger[2].isCredit);
    EXPECT_EQ(ledger[2].amount, euros(-4'000));
    EXPECT_TRUE(ledger[2].campaign);
    EXPECT_EQ(valueOf(readMonthLedger(*workspace, month("2026-05"))).total(), 60'050);
}

TEST_F(LedgerImportTest, AddsNothingTheSecondTime)
{
    takeRows(threeRows());
    const QStringList before = content();
    const ImportReport again = takeRows(threeRows());
    EXPECT_EQ(again.batch.imported, 0);
    EXPECT_EQ(again.batch.unchanged, 3);
    EXPECT_EQ(content(), before);
}

TEST_F(LedgerImportTest, KeepsTwoOfTheSameAndAddsWhatTheFileHasMore)
{
    const QString row = QStringLiteral("2026-05-04,,tools,9,EUR,,,,Plugin");
    EXPECT_EQ(takeRows({row, row}).batch.imported, 2);
    const ImportReport more = takeRows({row, row, row});
    EXPECT_EQ(more.batch.imported, 1);
    EXPECT_EQ(more.batch.unchanged, 2);
}

TEST_F(LedgerImportTest, DoesNotAddWhatWasTypedOrComesByItself)
{
    Cost typed;
    typed.category = CostCategory::Tools;
    typed.amount = euros(1'000);
    typed.span = wholeMonth("2026-04");
    typed.recurrence = Recurrence::Monthly;
    typed.note = QStringLiteral("Scheduler");
    workspace.add(typed);
    const ImportReport report =
        takeRows({QStringLiteral("2026-05-01,2026-05-31,tools,10.00,EUR,,,,Scheduler")});
    EXPECT_EQ(report.batch.unchanged, 1);
    EXPECT_EQ(costs().size(), 1);
}

TEST_F(LedgerImportTest, SaysWhatIsWrongWithARow)
{
    const ImportReport report = takeRows(
        {QStringLiteral("2026-05-04,,gifts,9,EUR,,,,"), QStringLiteral("2026-05-04,,tools,nine,EUR,,,,"),
         QStringLiteral("2026-05-04,2026-05-01,tools,9,EUR,,,,"), QStringLiteral(",,tools,9,EUR,,,,"),
         QStringLiteral("2026-05-04,,tools,,EUR,,,,"), QStringLiteral("2026-05-04,,tools,9,XQQ,,,,"),
         QStringLiteral("2026-05-04,,tools,9,EUR,,,by mood,"),
         QStringLiteral("2026-05-04,,tools,9,EUR,Facebook,,even,"),
         QStringLiteral("2026-05-04,,tools,9,EUR,,No such campaign,,"),
         QStringLiteral("2026-05-04,,tools,9,EUR,,,,good")});
    EXPECT_EQ(report.batch.imported, 1);
    ASSERT_EQ(report.rejects.size(), 9);
    const std::tuple<qint64, const char *, CellProblem> wrong[] = {
        {2, "category", CellProblem::UnknownWord}, {3, "amount", CellProblem::NotANumber},
        {4, "end", CellProblem::EndBeforeStart},   {5, "date", CellProblem::NoDay},
        {6, "amount", CellProblem::NoAmount},      {7, "currency", CellProblem::OtherCurrency},
        {8, "rule", CellProblem::UnknownWord},     {9, "rule", CellProblem::UnknownWord},
        {10, "campaign", CellProblem::UnknownWord}};
    for (qsizetype i = 0; i < report.rejects.size(); ++i) {
        const auto &[line, column, problem] = wrong[i];
        EXPECT_EQ(report.rejects[i].line, line);
        EXPECT_EQ(report.rejects[i].column, QLatin1String(column)) << i;
        EXPECT_EQ(report.rejects[i].problem, problem) << i;
    }
    EXPECT_EQ(report.rejects[0].value, QStringLiteral("gifts"));
}

TEST_F(LedgerImportTest, ReadsTheNumbersAndDaysOfItsColumns)
{
    const QString path = file({QStringLiteral("date;end;category;amount;currency;channel;campaign;rule;note"),
                               QStringLiteral("13.05.2026;;tools;1.234,50;EUR;;;;"),
                               QStringLiteral("01.05.2026;31.05.2026;Team time;99,90;EUR;;;hours;")},
                              QStringLiteral("ledger.csv"));
    take(path);
    const auto ledger = costs();
    ASSERT_EQ(ledger.size(), 2);
    EXPECT_EQ(ledger[0].amount, euros(123'450));
    EXPECT_EQ(ledger[0].span, oneDay("2026-05-13"));
    EXPECT_EQ(ledger[1].category, CostCategory::TeamTime);
    EXPECT_EQ(ledger[1].rule, Sharing::Hours);
}

TEST_F(LedgerImportTest, AsksForARateAndKeepsTheBillsOwnAmount)
{
    const QStringList rows{QStringLiteral("2026-05-04,,tools,100,USD,,,,")};
    const auto asked = tryTake(ledgerFile(rows));
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().code, ErrorCode::MissingRate);
    EXPECT_TRUE(costs().isEmpty());
    ImportOptions options;
    options.rates.insert(QStringLiteral("USD"), 920'000);
    takeRows(rows, options);
    ASSERT_EQ(costs().size(), 1);
    EXPECT_EQ(costs()[0].amount, (Money{10'000, currency("USD")}));
    EXPECT_EQ(costs()[0].rate, 920'000);
    EXPECT_EQ(costs()[0].converted, 9'200);
}

TEST_F(LedgerImportTest, IsTakenBackExactly)
{
    const QStringList before = content();
    const BatchId batch = takeRows(threeRows()).batch.id;
    EXPECT_EQ(undo(batch).removed, 3);
    EXPECT_EQ(content(), before);
}

TEST_F(LedgerImportTest, TakesBackOnlyItsOwn)
{
    takeRows({QStringLiteral("2026-05-04,,tools,9,EUR,,,,first")});
    const BatchId second = takeRows({QStringLiteral("2026-05-04,,tools,9,EUR,,,,first"),
                                     QStringLiteral("2026-05-05,,tools,9,EUR,,,,second")})
                               .batch.id;
    EXPECT_EQ(undo(second).removed, 1);
    ASSERT_EQ(costs().size(), 1);
    EXPECT_EQ(costs()[0].note, QStringLiteral("first"));
}

TEST_F(LedgerImportTest, LeavesAllAsItIsOnADryRun)
{
    const QStringList before = contentOf(workspace.database());
    ImportOptions options;
    options.isDryRun = true;
    EXPECT_EQ(takeRows(threeRows(), options).batch.imported, 3);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(LedgerImportTest, HoldsWhatFallsIntoAClosedMonth)
{
    close("2026-04");
    const ImportReport report = takeRows({QStringLiteral("2026-04-04,,tools,9,EUR,,,,"),
                                          QStringLiteral("2026-03-30,2026-04-02,tools,9,EUR,,,,"),
                                          QStringLiteral("2026-05-04,,tools,9,EUR,,,,")});
    EXPECT_EQ(report.batch.held, 2);
    EXPECT_EQ(report.batch.imported, 1);
    EXPECT_EQ(costs().size(), 1);
    close("2026-05");
    const auto undone = undoImport(*workspace, report.batch.id);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::MonthClosed);
    EXPECT_EQ(costs().size(), 1);
}

TEST_F(LedgerImportTest, ReadsWhatTheExportWrote)
{
    takeRows(threeRows());
    Cost recurring;
    recurring.category = CostCategory::TeamTime;
    recurring.amount = euros(5'000);
    recurring.span = wholeMonth("2026-03");
    recurring.recurrence = Recurrence::Monthly;
    recurring.note = QStringLiteral("=Half a day\nof \"Ana\"");
    workspace.add(recurring);
    const QString path = workspace.pathOf(QStringLiteral("exported.csv"));
    const qint64 rows = valueOf(exportLedger(*workspace, path));
    EXPECT_EQ(rows, 3 + 4) << "March to June";
    const ImportReport same = take(path);
    EXPECT_EQ(same.batch.unchanged, rows);
    TempWorkspace other;
    const auto profile = valueOf(profileFor(path, QLatin1String(recogniseProfile)));
    EXPECT_EQ(valueOf(importFile(*other, path, profile)).batch.imported, rows);
    const auto read = valueOf(Repository<Cost>(other.database()).all());
    EXPECT_EQ(read.first().note, recurring.note);
    for (const char *each : {"2026-03", "2026-04", "2026-05", "2026-06"})
        EXPECT_EQ(valueOf(readMonthLedger(*other, month(each))).total(),
                  valueOf(readMonthLedger(*workspace, month(each))).total())
            << each;
    const QString again = other.pathOf(QStringLiteral("again.csv"));
    valueOf(exportLedger(*other, again));
    EXPECT_EQ(bytesOf(again), bytesOf(path));
}

TEST_F(LedgerImportTest, ShowsWhatItsColumnsHoldBeforeItIsTaken)
{
    const QString path = ledgerFile(threeRows());
    const auto preview =
        valueOf(previewFile(path, valueOf(profileFor(path, QLatin1String(recogniseProfile)))));
    ASSERT_EQ(preview.ledger.size(), ledgerFieldCount);
    EXPECT_EQ(preview.ledger[2], LedgerField::Category);
    EXPECT_EQ(preview.rows.size(), 3);
}

TEST_F(LedgerImportTest, NeedsDaysCategoriesAndAmounts)
{
    const QString path =
        file({QStringLiteral("date,end,amount,channel"), QStringLiteral("2026-05-04,,9,Facebook")});
    const auto profile = valueOf(builtInProfile(QStringLiteral("cost-ledger")));
    const auto report = importFile(*workspace, path, profile);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::UnknownColumn);
    EXPECT_EQ(report.error().details.first(), QStringLiteral("category"));
}

} // namespace
} // namespace payoff
