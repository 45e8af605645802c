// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/xlsxreader.h"

#include "tests/core/transfer/tablereading.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"

namespace payoff {

namespace {

using testing::ElementsAre;

const QByteArray header = textRow({"Date", "Campaign", "Clicks"});
const QByteArray row =
    "<row><c t=\"inlineStr\"><is><t>2026-01-01</t></is></c><c t=\"inlineStr\"><is><t>A</t></is>"
    "</c><c><v>5</v></c></row>";

class XlsxTest : public TableTest {
protected:
    [[nodiscard]] QString path() const { return pathOf("a.xlsx"); }
    [[nodiscard]] Table table(const XlsxParts &parts, const QString &name = {}) const
    {
        writeWorkbook(path(), parts);
        return valueOf(findTable(path(), isCommonHeader, {name, {}}));
    }
    /// The cells of the only row behind the common header.
    [[nodiscard]] Cells cells(const QByteArray &rowXml, const QByteArray &strings = {},
                              const QByteArray &styles = {}, const QByteArray &properties = {}) const
    {
        const std::vector<Cells> rows =
            rowsOf(table({{{{}, header + rowXml, {}, {}}}, strings, styles, properties}));
        EXPECT_EQ(rows.size(), 1U);
        return rows.empty() ? Cells() : rows.front();
    }
    [[nodiscard]] ErrorCode errorOfRows(const QByteArray &rows) const
    {
        writeWorkbook(path(), rows);
        return errorOf(path());
    }
};

} // namespace

// R34
TEST_F(XlsxTest, ReadsSharedInlineAndRichTexts)
{
    const QByteArray strings =
        "<si><t>Date</t></si><si><r><rPr><b/></rPr><t>Cam</t></r><r><t xml:space=\"preserve\">paign </t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>reading "
        "aloud</t></rPh></si><si><t>Clicks</t></si><si><t>\u05d0_x000D_b</t></si><si/>";
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
        "t=\"s\"><v>2</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>2026-</t></r><r><t>01-01</t></r></is></c>"
        "<c r=\"B2\" t=\"s\"><v>3</v></c><c r=\"C2\" t=\"s\"><v>4</v></c></row>";
    const Table found = table({{{{}, rows, {}, {}}}, strings, {}, {}});
    EXPECT_EQ(found.headers,
              (QStringList{QStringLiteral("Date"), QStringLiteral("Campaign"), QStringLiteral("Clicks")}));
    EXPECT_THAT(rowsOf(found), ElementsAre(Cells{"2026-01-01", "\u05d0\rb", ""}));
}

TEST_F(XlsxTest, ReadsResultsOfFormulasTruthsAndErrors)
{
    EXPECT_THAT(cells("<row><c t=\"str\"><f>A1&amp;\"x\"</f><v>2026-01-01</v></c><c "
                      "t=\"b\"><v>1</v></c><c><f>1+1</f><v>2</v></c></row>"),
                ElementsAre("2026-01-01", "TRUE", "2"));
    EXPECT_THAT(
        cells("<row><c t=\"d\"><v>2026-01-01</v></c><c t=\"e\"><v>#N/A</v></c><c><f>1+1</f></c></row>"),
        ElementsAre("2026-01-01", "#N/A", ""))
        << "a formula without a result has none";
}

TEST_F(XlsxTest, KeepsIdsOfManyDigits)
{
    EXPECT_THAT(cells("<row><c "
                      "t=\"inlineStr\"><is><t>120235309548440595</t></is></c><c><v>120235309548440595</v></"
                      "c><c><v>1.5</v></c></row>"),
                ElementsAre("120235309548440595", "120235309548440595", "1.5"));
}

TEST_F(XlsxTest, GivesDatesAndPercentagesByTheFormatOfTheCell)
{
    const QByteArray styles =
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
        "numFmtId=\"164\"/>"
        "<xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs>";
    const QByteArray rowXml =
        "<row><c s=\"1\"><v>46326</v></c><c s=\"2\"><v>46326.5</v></c><c s=\"3\"><v>0.0168</v></c></row>";
    EXPECT_THAT(cells(rowXml, {}, styles), ElementsAre("2026-10-31", "2026-10-31 12:00:00", "1.68%"));
    EXPECT_THAT(cells("<row><c s=\"1\"><v>44864</v></c><c s=\"1\" "
                      "t=\"inlineStr\"><is><t>31.10.2026</t></is></c><c s=\"99\"><v>3</v></c></row>",
                      {}, styles, "date1904=\"1\""),
                ElementsAre("2026-10-31", "31.10.2026", "3"));
}

TEST_F(XlsxTest, LeavesHolesWhereTheFileLeavesCellsOut)
{
    const QByteArray rows =
        "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Date</t></is></c><c r=\"C3\" "
        "t=\"inlineStr\"><is><t>Campaign</t></is></c>"
        "<c r=\"D3\" t=\"inlineStr\"><is><t>Clicks</t></is></c></row><row r=\"4\"><c "
        "r=\"B4\"><v>1</v></c></row>"
        "<row r=\"5\"/><row r=\"6\"><c r=\"D6\"><v>7</v></c><c r=\"G6\"><v>9</v></c></row>";
    const Table found = table({{{{}, rows, {}, {}}}, {}, {}, {}});
    EXPECT_EQ(found.headerLine, 3);
    EXPECT_EQ(found.firstColumn, 1);
    EXPECT_THAT(rowsOf(found), ElementsAre(Cells{"1", "", ""}, Cells{"", "", "7"}));
    EXPECT_THAT(linesOf(found), ElementsAre(4, 6));
}

TEST_F(XlsxTest, DoesWithoutDimensionReferencesAndSharedStrings)
{
    EXPECT_THAT(cells(row), ElementsAre("2026-01-01", "A", "5"));
    const Table wrong = table({{{{}, header + row, {}, "<dimension ref=\"A1:A1\"/>"}}, {}, {}, {}});
    EXPECT_EQ(rowsOf(wrong).size(), 1U) << "the dimension may say what it likes";
}

TEST_F(XlsxTest, RefusesATextThatTheWorkbookDoesNotHave)
{
    EXPECT_EQ(errorOfRows(header + "<row><c t=\"s\"><v>3</v></c></row>"), ErrorCode::BrokenSpreadsheet);
}

TEST_F(XlsxTest, ListsEachSheetAndHiddenOnesLast)
{
    writeWorkbook(path(),
                  {{{QStringLiteral("Old"), header + row, "hidden", {}},
                    {QStringLiteral("Notes"), textRow({"Read me"}), {}, {}},
                    {QStringLiteral("Data"), header + row + row, {}, {}},
                    {QStringLiteral("Empty"), {}, {}, {}}},
                   {},
                   {},
                   {}});
    const std::vector<Table> tables = valueOf(findTables(path(), isCommonHeader));
    ASSERT_EQ(tables.size(), 3U);
    EXPECT_EQ(tables[1].name, QStringLiteral("Data"));
    EXPECT_EQ(tables[2].name, QStringLiteral("Old"));
    EXPECT_TRUE(tables[2].isHidden);
    EXPECT_EQ(valueOf(findTable(path(), isCommonHeader)).sheet, QStringLiteral("Data"));
    EXPECT_EQ(valueOf(findTable(path(), isCommonHeader, {QStringLiteral("old"), {}})).sheet,
              QStringLiteral("Old"));
}

TEST_F(XlsxTest, AsksWhichSheetWhereSeveralHoldData)
{
    writeWorkbook(
        path(),
        {{{QStringLiteral("May"), header + row, {}, {}}, {QStringLiteral("June"), header + row, {}, {}}},
         {},
         {},
         {}});
    const auto ambiguous = findTable(path(), isCommonHeader);
    ASSERT_FALSE(ambiguous);
    EXPECT_EQ(ambiguous.error(),
              (Error{ErrorCode::AmbiguousTable,
                     {path(), QStringLiteral("May, June"), QStringLiteral("May"), QStringLiteral("June")}}));
}

TEST_F(XlsxTest, PartsTablesThatStandSideBySide)
{
    const QByteArray rows = textRow({"Post", "Date", "Clicks", "", "Post", "Date", "Impressions"})
        + textRow({"a", "17/6/2026", "5", "", "b", "18/6/2026", "70"})
        + textRow({"", "", "", "", "c", "19/6/2026", "80"});
    writeWorkbook(path(), rows);
    const std::vector<Table> tables = valueOf(findTables(path(), isCommonHeader));
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[1].name, QStringLiteral("Sheet1: Post Date Impressions"));
    EXPECT_THAT(rowsOf(tables[0]), ElementsAre(Cells{"a", "17/6/2026", "5"}, Cells{"", "", ""}));
    EXPECT_THAT(rowsOf(tables[1]), ElementsAre(Cells{"b", "18/6/2026", "70"}, Cells{"c", "19/6/2026", "80"}));
}

TEST_F(XlsxTest, KeepsAColumnWithoutAHeaderThatHasCells)
{
    writeWorkbook(path(), textRow({"Date", "", "Clicks", "Cost"}) + textRow({"2026-01-01", "x", "5", "6"}));
    EXPECT_EQ(valueOf(findTables(path(), isCommonHeader)).size(), 1U);
}

TEST_F(XlsxTest, StartsAgainBehindTheHeader)
{
    const auto source = valueOf(table({{{{}, header + row + row, {}, {}}}, {}, {}, {}}).open());
    SourceRecord record;
    ASSERT_TRUE(source->next(record));
    ASSERT_TRUE(source->rewind());
    EXPECT_TRUE(source->next(record));
    EXPECT_EQ(record.line, 2);
    EXPECT_TRUE(source->next(record));
    EXPECT_FALSE(source->next(record));
    EXPECT_EQ(source->position(), bytesOf(path()).size());
}

} // namespace payoff
