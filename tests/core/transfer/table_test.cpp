// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/table.h"

#include "tests/core/transfer/tablereading.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

#include <QDir>

namespace payoff {

namespace {

using testing::ElementsAre;

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QStringList namesOf(const std::vector<Table> &tables)
{
    QStringList names;
    for (const Table &each : tables)
        names.append(each.name);
    return names;
}

} // namespace

TEST_F(TableTest, ReadsUtf16WithASeparatorLineAndATitle)
{
    const QString csv =
        text("sep=,\n\"Facebook visits\"\n\"Date\",\"Primary\"\n\"2025-01-01T01:00:00\",\"5\"\n");
    const Table table = tableOf("\xFF\xFE" + utf16(csv));
    EXPECT_EQ(table.title, QStringLiteral("Facebook visits"));
    EXPECT_EQ(table.name, QStringLiteral("Facebook visits"));
    EXPECT_EQ(table.headers, (QStringList{QStringLiteral("Date"), QStringLiteral("Primary")}));
    EXPECT_EQ(table.headerLine, 3);
    EXPECT_EQ(table.shape.encoding.name, QStringLiteral("UTF-16LE"));
    EXPECT_TRUE(table.shape.hasBom);
    EXPECT_THAT(rowsOf(table), ElementsAre(Cells{"2025-01-01T01:00:00", "5"}));
    EXPECT_THAT(linesOf(table), ElementsAre(4));
}

TEST_F(TableTest, ReadsUtf16WithTabsAndLinesBeforeTheHeader)
{
    const QString csv = text("Campaign Performance Report (in UTC)\nReport Start: March 1, 2026, 12:00 AM\n"
                             "Report End: March 2, 2026, 11:59 PM\nDate Generated: March 3, 2026, 9:15 AM\n\n"
                             "Start Date (in UTC)\tCampaign\tClicks\n3/1/2026\tA, B\t7\n");
    for (const QByteArray &mark : {QByteArray("\xFF\xFE"), QByteArray()}) {
        const Table table = tableOf(mark + utf16(csv));
        EXPECT_EQ(table.headerLine, 6);
        EXPECT_EQ(table.preamble.size(), 4);
        EXPECT_EQ(table.preamble[1], QStringLiteral("Report Start: March 1, 2026, 12:00 AM"));
        EXPECT_THAT(rowsOf(table), ElementsAre(Cells{"3/1/2026", "A, B", "7"}));
    }
}

TEST_F(TableTest, KeepsTitleAndRangeOfAReport)
{
    for (const char *range : {"\"July 8, 2025 - July 31, 2025\"", "July 8, 2025 - July 31, 2025"}) {
        const Table table = tableOf("Campaign report\n" + QByteArray(range)
                                    + "\nCampaign,Clicks,Cost\nA,1,2.50\nTotal: Campaigns,1,2.50\n");
        EXPECT_EQ(table.title, QStringLiteral("Campaign report"));
        EXPECT_EQ(
            table.preamble,
            (QStringList{QStringLiteral("Campaign report"), QStringLiteral("July 8, 2025 - July 31, 2025")}));
        EXPECT_EQ(table.headerLine, 3);
        EXPECT_EQ(rowsOf(table).size(), 2U);
    }
}

TEST_F(TableTest, KeepsCommentsBeforeTheHeader)
{
    const Table table = tableOf("# --------\r\n# Account: A\r\n#\r\n# Start date: 20260101\r\n"
                                "Date,Views\r\n20260101,5\r\n");
    EXPECT_EQ(table.title, QString()) << "a comment is no title";
    EXPECT_EQ(table.name, QStringLiteral("Date Views"));
    EXPECT_TRUE(table.preamble.contains(QStringLiteral("# Start date: 20260101")));
    EXPECT_THAT(rowsOf(table), ElementsAre(Cells{"20260101", "5"}));
}

TEST_F(TableTest, ReadsEightBitTextAsItWasMeant)
{
    const Table french = tableOf("Date;D\xE9pense;Th\xE9matique\n01/02/2026;1,5;\xC9t\xE9\n");
    EXPECT_EQ(french.shape.encoding.name, QStringLiteral("WINDOWS-1252"));
    EXPECT_EQ(french.headers[1], text("D\u00e9pense"));
    EXPECT_THAT(rowsOf(french), ElementsAre(Cells{"01/02/2026", "1,5", "\u00c9t\u00e9"}));
    const Table hebrew = tableOf("Date,\xF7\xEC\xE9\xF7\xE9\xED\n2026-01-01,5\n");
    EXPECT_EQ(hebrew.headers[1], text("\u05e7\u05dc\u05d9\u05e7\u05d9\u05dd"));
}

TEST_F(TableTest, TakesTheEncodingThatIsForced)
{
    const QByteArray bytes = "Date;D\xE9pense\n2026-01-01;1\n";
    EXPECT_EQ(tableOf(bytes, {{}, QStringLiteral("windows-1251")}).headers[1], text("D\u0439pense"));
    EXPECT_EQ(errorOf(written("f.csv", bytes), {{}, QStringLiteral("klingon")}),
              ErrorCode::UnsupportedEncoding);
}

TEST_F(TableTest, UndoesDoubleEncodingOnlyWhereThatMakesHeadersKnown)
{
    const Table known = tableOf("Date,D\u00c3\u00a9pense,Campaign\n2026-01-01,1,\u00c3\u0089t\u00c3\u00a9\n");
    EXPECT_TRUE(known.shape.encoding.isDoubled);
    EXPECT_EQ(known.headers[1], text("D\u00e9pense"));
    EXPECT_EQ(rowsOf(known)[0][2], "\u00c9t\u00e9");
    const Table unknown = tableOf("Date,N\u00c3\u00a9ant\n2026-01-01,1\n");
    EXPECT_FALSE(unknown.shape.encoding.isDoubled);
    EXPECT_EQ(unknown.headers[1], text("N\u00c3\u00a9ant"));
}

TEST_F(TableTest, TakesWrappedRecordsApart)
{
    const Table table = tableOf(
        "\xEF\xBB\xBF\"Date,\"\"Campaign\"\",Clicks\"\r\n\"2026-01-01,\"\"A, \"\"\"\"B\"\"\"\"\"\",5\"\r\n");
    EXPECT_THAT(rowsOf(table), ElementsAre(Cells{"2026-01-01", "A, \"B\"", "5"}));
}

TEST_F(TableTest, ReadsLinesThatEndInACarriageReturnAlone)
{
    const Table table = tableOf("Date,Clicks\r2026-01-01,5\r2026-01-02,6\r");
    EXPECT_THAT(rowsOf(table), ElementsAre(Cells{"2026-01-01", "5"}, Cells{"2026-01-02", "6"}));
}

TEST_F(TableTest, FindsEachTableBetweenBlankLines)
{
    const std::vector<Table> tables =
        tablesOf("sep=,\n\"Age & gender\"\n\"\",\"Women\",\"Men\"\n\"18-24\",\"10.6\",\"6.5\"\n"
                 "\n\"Top cities\"\n\"Lyon, France\",\"Nice, France\"\n\"75.1\",\"5.9\"\n\n");
    ASSERT_EQ(namesOf(tables), (QStringList{QStringLiteral("Age & gender"), QStringLiteral("Top cities")}));
    EXPECT_EQ(tables[0].headers, (QStringList{QString(), QStringLiteral("Women"), QStringLiteral("Men")}));
    EXPECT_EQ(tables[0].headerLine, 3);
    EXPECT_EQ(tables[0].lastLine, 4);
    EXPECT_THAT(rowsOf(tables[0]), ElementsAre(Cells{"18-24", "10.6", "6.5"}));
    EXPECT_EQ(tables[1].headerLine, 7);
    EXPECT_EQ(rowsOf(tables[1]).front(), (Cells{"75.1", "5.9"}));
}

TEST_F(TableTest, FindsTheBlocksOfASnapshotEachWithItsOwnDates)
{
    const QByteArray snapshot = "# Account: A\n\n# Start date: 20260101\nNth day,Views\n0000,5\n0001,6\n\n"
                                "# Start date: 20260201\nChannel,Clicks\nDirect,7\n";
    const std::vector<Table> tables = tablesOf(snapshot);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].preamble.last(), QStringLiteral("# Start date: 20260101"));
    EXPECT_EQ(tables[1].preamble, QStringList{QStringLiteral("# Start date: 20260201")});
    EXPECT_EQ(rowsOf(tables[0]).size(), 2U);
    const auto ambiguous = findTable(pathOf("f.csv"), isCommonHeader);
    ASSERT_FALSE(ambiguous);
    EXPECT_EQ(ambiguous.error(),
              (Error{ErrorCode::AmbiguousTable,
                     {pathOf("f.csv"), QStringLiteral("Nth day Views, Channel Clicks"),
                      QStringLiteral("Nth day Views"), QStringLiteral("Channel Clicks")}}));
    EXPECT_EQ(tableOf(snapshot, {QStringLiteral("channel clicks"), {}}).headerLine, 9);
    EXPECT_EQ(tableOf(snapshot, {QStringLiteral("2"), {}}).headerLine, 9);
    EXPECT_EQ(errorOf(pathOf("f.csv"), {QStringLiteral("3"), {}}), ErrorCode::UnknownTable);
}

TEST_F(TableTest, StaysOneTableWhereABlankLineHasNoHeaderBehind)
{
    EXPECT_EQ(tablesOf("Date,Clicks\n2026-01-01,5\n\n2026-01-02,6\n").size(), 1U);
    EXPECT_EQ(tablesOf("Date,Clicks\n\n2026-01-01,5\n").size(), 1U);
    EXPECT_EQ(tablesOf("Date,Clicks\n2026-01-01,5\n\nSource: somewhere\n").size(), 1U);
    const Table commas = tableOf("Date,Clicks\n2026-01-01,5\n,\n,\n");
    EXPECT_EQ(commas.lastLine, 0);
    const Table cells = tableOf(
        "Date,Campaign,Clicks\n2026-01-01,\"a\n\nDay,Clicks\n2026-01-02,9\n\nb\",5\n2026-01-03,c,6\n");
    EXPECT_EQ(rowsOf(cells).size(), 2U) << "blank lines in a quoted cell part nothing";
}

TEST_F(TableTest, PrefersTheTableWhoseHeadersMeanMost)
{
    const Table table = tableOf("Key,Channel\nA,1\n\nDate,Campaign,Clicks,Cost\n2026-01-01,A,5,6\n");
    EXPECT_EQ(table.headerLine, 4);
}

TEST_F(TableTest, RefusesWhatIsNoTableAndSaysWhat)
{
    EXPECT_EQ(errorOf(pathOf("missing.csv")), ErrorCode::FileMissing);
    EXPECT_EQ(errorOf(QDir::tempPath()), ErrorCode::FileNotReadable);
    EXPECT_EQ(errorOf(QStringLiteral("/dev/zero")), ErrorCode::FileNotReadable);
    EXPECT_EQ(errorOf(written("empty.csv", {})), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf(written("a.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(1000, '\0'))),
              ErrorCode::OldSpreadsheet);
    EXPECT_EQ(errorOf(written("a.pdf", "%PDF-1.7\n...")), ErrorCode::UnsupportedFormat);
    EXPECT_EQ(errorOf(written("a.xls", "\n<HTML><table>")), ErrorCode::UnsupportedFormat);
}

TEST_F(TableTest, KnowsAWorkbookWithAPasswordByItsDirectory)
{
    QByteArray bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(4096, '\0');
    bytes[30] = 9; // sectors of 512 bytes
    bytes[48] = 2; // the directory is in the third
    bytes.replace(3 * 512, 32, QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32));
    EXPECT_EQ(errorOf(written("a.xlsx", bytes)), ErrorCode::EncryptedFile);
}

TEST_F(TableTest, StartsAgainBehindTheHeaderAndNotAtTheBeginningOfTheFile)
{
    const QByteArray csv = "Report\n\nDate,Clicks\n2026-01-01,5\n2026-01-02,6\n";
    const QByteArray wrapped = "\"Date,\"\"Campaign\"\",Clicks\"\n\"2026-01-01,\"\"A\"\",5\"\n";
    const QByteArray wide = "\xFF\xFE" + utf16(QString::fromLatin1(csv));
    for (const QByteArray &bytes : {csv, wrapped, wide}) {
        const Table table = tableOf(bytes);
        const auto source = valueOf(table.open());
        for (int i = 0; i < 2; ++i) {
            SourceRecord record;
            ASSERT_TRUE(source->next(record));
            EXPECT_EQ(record.line, table.headerLine + 1);
            ASSERT_TRUE(source->rewind());
        }
    }
}

TEST_F(TableTest, StaysWhereItIsInBytesOfTheFile)
{
    QByteArray bytes = "\xFF\xFE" + utf16(text("Date,Clicks\n"));
    for (int i = 0; i < 100000; ++i)
        bytes += utf16(text("2026-01-01,5\n"));
    const auto source = valueOf(tableOf(bytes).open());
    SourceRecord record;
    qint64 last = 0;
    for (int i = 0; source->next(record); ++i) {
        if (i % 1000 != 0)
            continue;
        EXPECT_GE(source->position(), last);
        last = source->position();
    }
    EXPECT_EQ(source->position(), bytes.size());
}

} // namespace payoff
