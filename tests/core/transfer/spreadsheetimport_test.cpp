// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/filepreview.h"
#include "tests/core/transfer/importing.h"
#include "tests/core/transfer/tablereading.h"
#include "tests/support/ziparchive.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <array>
#include <map>

namespace payoff {

namespace {

Profile plainProfile() { return valueOf(builtInProfile(QStringLiteral("plain"))); }

struct Reading {
    qint64 rows = 0;
    qint64 rejected = 0;
    std::map<Measure, qint64> sums;
    std::optional<Error> error;
};

Reading readAll(const QString &path, const ReadOptions &options = {})
{
    Reading reading;
    const auto reader = RowReader::open(path, plainProfile(), options);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    for (;;) {
        const RowReader::Step step = (*reader)->next();
        if (step == RowReader::Step::Row) {
            ++reading.rows;
            for (const MeasureInfo &each : measures())
                reading.sums[each.measure] += (*reader)->row().value(each.measure).value_or(0);
        } else if (step == RowReader::Step::Rejected) {
            ++reading.rejected;
        } else {
            if (step == RowReader::Step::Failed)
                reading.error = (*reader)->error();
            return reading;
        }
    }
}

class SpreadsheetImportTest : public TableTest { };

} // namespace

TEST_F(SpreadsheetImportTest, ReadsAWorkbookThatAnotherLibraryWrote)
{
    const QString path = pathOf("a.xlsx");
    lxw_workbook *const book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *const sheet = workbook_add_worksheet(book, "Export");
    lxw_format *const date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    const std::array<const char *, 4> headers{"Day", "Channel", "Cost", "Clicks"};
    for (lxw_col_t i = 0; i < headers.size(); ++i)
        worksheet_write_string(sheet, 0, i, headers[i], nullptr);
    for (lxw_row_t i = 1; i <= 3; ++i) {
        lxw_datetime day{2026, 3, int(i), 0, 0, 0};
        worksheet_write_datetime(sheet, i, 0, &day, date);
        worksheet_write_string(sheet, i, 1, "Instagram", nullptr);
        worksheet_write_number(sheet, i, 2, 1.234, nullptr);
        worksheet_write_number(sheet, i, 3, 10 * i, nullptr);
    }
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    const Reading reading = readAll(path);
    ASSERT_FALSE(reading.error) << int(reading.error->code);
    EXPECT_EQ(reading.rows, 3);
    EXPECT_EQ(reading.sums.at(Measure::AdSpend), 369)
        << "1.234 three times, each rounded to cents; no question asked";
    EXPECT_EQ(reading.sums.at(Measure::Clicks), 60);
}

TEST_F(SpreadsheetImportTest, TakesNoPercentageForANumber)
{
    const QString path = pathOf("a.xlsx");
    const QByteArray rows = textRow({"Day", "Channel", "Cost"})
        + "<row><c t=\"inlineStr\"><is><t>2026-01-01</t></is></c><c t=\"inlineStr\"><is><t>X</t></is></c>"
          "<c s=\"1\"><v>0.5</v></c></row>"
        + textRow({"2026-01-02", "X", "2.50"}) + textRow({"2026-01-03", "X", "#N/A"});
    XlsxParts parts;
    parts.sheets = {{QStringLiteral("Sheet1"), rows, {}, {}}};
    parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs>";
    writeWorkbook(path, parts);
    const Reading reading = readAll(path);
    ASSERT_FALSE(reading.error) << int(reading.error->code);
    EXPECT_EQ(reading.rejected, 1) << "the percentage";
    EXPECT_EQ(reading.rows, 2) << "#N/A is not reported";
    EXPECT_EQ(reading.sums.at(Measure::AdSpend), 250);
}

TEST_F(SpreadsheetImportTest, SaysOfAnExportWithoutDataThatItHasNone)
{
    for (const char *csv : {"Day,Campaign,Clicks\n\"No data available.\"\n", "Day,Campaign,Clicks\n",
                            "Day,Campaign,Clicks\nNo data available.,,\n\n,,\n"}) {
        const Reading reading = readAll(written("f.csv", csv));
        ASSERT_TRUE(reading.error) << csv;
        EXPECT_EQ(*reading.error,
                  (Error{ErrorCode::NoReadableRow, {pathOf("f.csv"), QStringLiteral("0"), QString()}}));
    }
}

TEST_F(SpreadsheetImportTest, ReadsTheTableThatIsChosenAndAsksIfNoneIs)
{
    const QString path =
        written("f.csv",
                "Day,Channel,Clicks\n2026-01-01,X,5\n\nDay,Channel,Clicks\n2026-01-01,X,7\n2026-01-02,X,7\n");
    EXPECT_EQ(readAll(path).error->code, ErrorCode::AmbiguousTable);
    ReadOptions options;
    options.table = QStringLiteral("1");
    EXPECT_EQ(readAll(path, options).sums.at(Measure::Clicks), 5);
    options.table = QStringLiteral("2");
    EXPECT_EQ(readAll(path, options).sums.at(Measure::Clicks), 14);
}

TEST_F(SpreadsheetImportTest, RejectsARowWithACharacterThatIsNone)
{
    const QString path = written("f.csv",
                                 "Day;Channel;Clicks\n2026-01-01;Caf\xE9;5\n2026-01-02;a\x81"
                                 "b;7\n");
    const Reading reading = readAll(path);
    ASSERT_FALSE(reading.error);
    EXPECT_EQ(reading.rows, 1);
    EXPECT_EQ(reading.rejected, 1);
}

TEST_F(SpreadsheetImportTest, ShowsInThePreviewWhatItHasFound)
{
    const QByteArray bytes = "Report\nMay\n\nDay;Channel;Cost\n31.01.2026;Caf\xE9;1,50\n";
    const FilePreview seen = valueOf(previewFile(written("f.csv", bytes), plainProfile()));
    EXPECT_EQ(seen.encoding, QStringLiteral("WINDOWS-1252"));
    EXPECT_EQ(seen.preamble, (QStringList{QStringLiteral("Report"), QStringLiteral("May")}));
    EXPECT_EQ(seen.table, QStringLiteral("Report"));
    EXPECT_EQ(seen.rows.first().cells[1], QString::fromUtf8("Caf\u00e9"));
    EXPECT_EQ(seen.decimal, DecimalSign::Comma);
    ReadOptions options;
    options.encoding = QStringLiteral("windows-1251");
    const FilePreview forced = valueOf(previewFile(written("f.csv", bytes), plainProfile(), options));
    EXPECT_EQ(forced.rows.first().cells[1], QString::fromUtf8("Caf\u0439"));
}

TEST_F(SpreadsheetImportTest, AWorkbookGivesTheSumsOfItsCsv)
{
    const QString path = sample("meta_ads/KAG_conversion_data.xlsx");
    if (path.isEmpty())
        GTEST_SKIP() << "The sample exports are not on this machine; nothing to compare.";
    ReadOptions options;
    options.period = wholeMonth("2017-08");
    const Reading reading = readAll(path, options);
    ASSERT_FALSE(reading.error) << int(reading.error->code);
    EXPECT_EQ(reading.rows, 1143);
    EXPECT_EQ(reading.sums.at(Measure::Impressions), 213'434'828);
    EXPECT_EQ(reading.sums.at(Measure::AdSpend), 58'705'23);
}

} // namespace payoff
