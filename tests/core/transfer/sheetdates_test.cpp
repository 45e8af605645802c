// SPDX-License-Identifier: GPL-3.0-or-later
// R33: dates of spreadsheets on their way into the workspace. R34: what else cells are.
#include "tests/core/transfer/importing.h"
#include "tests/support/ziparchive.h"

namespace payoff {

namespace {

constexpr const char *styles =
    "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"d/m/yyyy\\ hh:mm\"/></numFmts>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>";

class SheetDates : public Importing {
protected:
    [[nodiscard]] QString path() const { return workspace.pathOf(QStringLiteral("sheet.xlsx")); }
    /// Imports a sheet with the given cell as the date of its one row, which costs 1.50.
    Result<ImportReport> tryDate(const QByteArray &cell, const QByteArray &properties = {})
    {
        XlsxParts parts;
        parts.sheets = {{QStringLiteral("Sheet1"), header + "<row>" + cell + values + "</row>", {}, {}}};
        parts.styles = styles;
        parts.properties = properties;
        writeWorkbook(path(), parts);
        return tryImport(path());
    }
    QString dayOf(const QByteArray &cell, const QByteArray &properties = {})
    {
        return valueOf(tryDate(cell, properties)).batch.days.first.toIso();
    }

    const QByteArray header = textRow({"Day", "Channel", "Cost"});
    const QByteArray values = "<c t=\"str\"><v>A</v></c><c><v>1.5</v></c>";
};

} // namespace

// R33
TEST_F(SheetDates, AreCountedFrom1900OrFrom1904AsTheWorkbookSays)
{
    EXPECT_EQ(dayOf("<c s=\"1\"><v>46326</v></c>"), QStringLiteral("2026-10-31"));
    EXPECT_EQ(dayOf("<c s=\"1\"><v>44864</v></c>", "date1904=\"1\""), QStringLiteral("2026-10-31"));
    EXPECT_EQ(dayOf("<c s=\"1\"><v>61</v></c>"), QStringLiteral("1900-03-01"));
}

TEST_F(SheetDates, OfTheSixtiethDayThatNeverWasAreARowLeftOut)
{
    const auto report = tryDate("<c s=\"1\"><v>60</v></c>");
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NoReadableRow);
    EXPECT_TRUE(report.error().details.value(2).contains(QStringLiteral("impossible-day")));
}

TEST_F(SheetDates, WithATimeKeepTheirDayUpToItsLastSecond)
{
    EXPECT_EQ(dayOf("<c s=\"2\"><v>46326.5</v></c>"), QStringLiteral("2026-10-31"));
    EXPECT_EQ(dayOf("<c s=\"2\"><v>46326.99998</v></c>"), QStringLiteral("2026-10-31"));
}

TEST_F(SheetDates, AreKnownByABuiltInFormatAndByOneOfTheWorkbook)
{
    EXPECT_EQ(dayOf("<c s=\"1\"><v>46082</v></c>"), QStringLiteral("2026-03-01"));
    EXPECT_EQ(dayOf("<c s=\"2\"><v>46082</v></c>"), QStringLiteral("2026-03-01"));
    const auto number = tryDate("<c><v>46082</v></c>");
    ASSERT_FALSE(number) << "a number without the format of a date is none";
    EXPECT_EQ(number.error().code, ErrorCode::NoReadableRow);
}

TEST_F(SheetDates, MayBeTexts)
{
    EXPECT_EQ(dayOf("<c s=\"1\" t=\"str\"><v>2026-10-31</v></c>"), QStringLiteral("2026-10-31"));
    EXPECT_EQ(dayOf("<c t=\"d\"><v>2026-10-31T00:00:00</v></c>"), QStringLiteral("2026-10-31"));
    const auto ambiguous = tryDate("<c t=\"str\"><v>03/04/2026</v></c>");
    ASSERT_FALSE(ambiguous);
    EXPECT_EQ(ambiguous.error().code, ErrorCode::AmbiguousDateOrder);
}

TEST_F(SheetDates, OfOpenDocumentsAreTakenFromTheirValueAndNotFromWhatIsShown)
{
    const QString ods = workspace.pathOf(QStringLiteral("sheet.ods"));
    const auto cell = [](const QByteArray &attributes, const QByteArray &text) -> QByteArray {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    };
    writeOds(ods,
             "<table:table table:name=\"A\"><table:table-row>" + cell("", "Day") + cell("", "Channel")
                 + cell("", "Cost") + "</table:table-row><table:table-row>"
                 + cell("office:value-type=\"date\" office:date-value=\"2026-03-04T23:30:00\"", "03.04.26")
                 + cell("office:value-type=\"string\"", "A")
                 + cell("office:value-type=\"currency\" office:value=\"1.5\"", "1,50 \u20ac")
                 + "</table:table-row></table:table>");
    EXPECT_EQ(import(ods).batch.days, oneDay("2026-03-04"));
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 150);
}

// R34
TEST_F(SheetDates, ErrorsTruthsAndFormulasWithoutAResultAreNotReportedOrARowLeftOut)
{
    const QByteArray start = "<row><c s=\"1\"><v>46082</v></c><c t=\"str\"><v>";
    writeWorkbook(path(), textRow({"Day", "Channel", "Cost"}));
    XlsxParts parts;
    parts.styles = styles;
    parts.sheets = {{QStringLiteral("Sheet1"),
                     textRow({"Day", "Channel", "Cost", "Clicks"}) + start
                         + "A</v></c><c t=\"e\"><v>#N/A</v></c><c><v>1</v></c></row>" + start
                         + "B</v></c><c><f>SUM(C1)</f></c><c><v>1</v></c></row>" + start
                         + "C</v></c><c t=\"e\"><v>#REF!</v></c><c><v>1</v></c></row>" + start
                         + "D</v></c><c t=\"b\"><v>1</v></c><c><v>1</v></c></row>",
                     {},
                     {}}};
    writeWorkbook(path(), parts);
    const ImportReport report = import(path());
    EXPECT_EQ(report.batch.imported, 2);
    ASSERT_EQ(report.rejects.size(), 2);
    EXPECT_EQ(report.rejects[0].value, QStringLiteral("#REF!"));
    EXPECT_EQ(report.rejects[1].value, QStringLiteral("TRUE"));
    EXPECT_EQ(number("SELECT count(ad_spend) FROM result"), 0) << "neither is 0";
}

TEST_F(SheetDates, StandOnceInCellsThatAreMerged)
{
    XlsxParts parts;
    parts.styles = styles;
    parts.sheets = {{QStringLiteral("Sheet1"),
                     header + "<row><c r=\"A2\" s=\"1\"><v>46082</v></c>" + values
                         + "</row><row r=\"3\"><c r=\"A3\" s=\"1\"/><c r=\"B3\" t=\"str\"><v>A</v></c>"
                           "<c r=\"C3\"><v>2.5</v></c></row>",
                     {},
                     {}}};
    writeWorkbook(path(), parts);
    const ImportReport report = import(path());
    EXPECT_EQ(report.batch.imported, 1);
    ASSERT_EQ(report.rejects.size(), 1)
        << "the second row of merged cells has no day of its own, and is listed";
    EXPECT_EQ(report.rejects[0].problem, CellProblem::NoDay);
}

TEST_F(SheetDates, AreNoneInAWorkbookOfEmptySheets)
{
    writeWorkbook(path(), QByteArray());
    const auto report = tryImport(path());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NoHeader);
}

} // namespace payoff
