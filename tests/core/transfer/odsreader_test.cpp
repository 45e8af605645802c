// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/odsreader.h"

#include "tests/core/transfer/tablereading.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"

namespace payoff {

namespace {

using testing::ElementsAre;

QByteArray textCell(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>" + text
        + "</text:p></table:table-cell>";
}

QByteArray cell(const QByteArray &type, const QByteArray &value, const QByteArray &shown = "shown")
{
    return "<table:table-cell calcext:value-type=\"other\" office:value-type=\"" + type + "\" " + value
        + "><text:p>" + shown + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

QByteArray sheet(const QByteArray &name, const QByteArray &rows, const QByteArray &style = "ta1")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\"><table:table-column/>"
        + rows + "</table:table>";
}

const QByteArray header = row(textCell("Date") + textCell("Campaign") + textCell("Clicks"));

class OdsTest : public TableTest {
protected:
    [[nodiscard]] QString path() const { return pathOf("a.ods"); }
    [[nodiscard]] Table table(const QByteArray &rows) const
    {
        writeOds(path(), sheet("Data", header + rows));
        return valueOf(findTable(path(), isCommonHeader));
    }
};

} // namespace

TEST_F(OdsTest, ReadsEveryTypeOfValue)
{
    const Table found = table(
        row(cell("date", "office:date-value=\"2026-10-31\"") + cell("percentage", "office:value=\"0.0168\"")
            + cell("float", "office:value=\"1234.5\""))
        + row(cell("date", "office:date-value=\"2026-10-31T13:45:00\"")
              + cell("boolean", "office:boolean-value=\"true\"")
              + cell("currency", "office:currency=\"EUR\" office:value=\"7\""))
        + row(cell("time", "office:time-value=\"PT13H45M10S\"")
              + textCell("a<text:s text:c=\"2\"/>b<text:tab/><text:span>c</text:span></text:p><text:p>d")
              + cell("string", "office:string-value=\"own\"")));
    EXPECT_THAT(rowsOf(found),
                ElementsAre(Cells{"2026-10-31", "1.68%", "1234.5"}, Cells{"2026-10-31 13:45:00", "TRUE", "7"},
                            Cells{"13:45:10", "a  b\tc\nd", "own"}));
}

TEST_F(OdsTest, LeavesCommentsOut)
{
    const Table found = table(row("<table:table-cell "
                                  "office:value-type=\"string\"><office:annotation><text:p>remark</text:p></"
                                  "office:annotation><text:p>x</text:p></table:table-cell>"));
    EXPECT_THAT(rowsOf(found), ElementsAre(Cells{"x", "", ""}));
}

TEST_F(OdsTest, RepeatsCellsAndRowsAsTheyAreRepeated)
{
    const Table found = table(
        row("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
            "office:value=\"5\"/>",
            "table:number-rows-repeated=\"2\"")
        + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
              "table:number-rows-repeated=\"100\"")
        + row("<table:table-cell table:number-columns-repeated=\"2\"/>" + textCell("z")
              + "<table:covered-table-cell/><table:table-cell table:number-columns-repeated=\"16381\"/>")
        + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
              "table:number-rows-repeated=\"1048000\""));
    EXPECT_THAT(rowsOf(found), ElementsAre(Cells{"5", "5", ""}, Cells{"5", "5", ""}, Cells{"", "", "z"}));
    EXPECT_THAT(linesOf(found), ElementsAre(2, 3, 104));
}

// R35
TEST_F(OdsTest, RefusesARowWithSomethingInItRepeatedToTheEnd)
{
    writeOds(path(), sheet("Data", header + row(textCell("x"), "table:number-rows-repeated=\"1048575\"")));
    EXPECT_EQ(errorOf(path()), ErrorCode::TooLargeInside);
    writeOds(path(),
             sheet("Data",
                   header
                       + row("<table:table-cell table:number-columns-repeated=\"99999999\" "
                             "office:value-type=\"float\" office:value=\"5\"/>")));
    EXPECT_EQ(errorOf(path()), ErrorCode::TooLargeInside);
}

TEST_F(OdsTest, ListsEachSheetAndHiddenOnesLast)
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
        "table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style>";
    const QByteArray values = row(textCell("2026-01-01") + textCell("A") + textCell("5"));
    writeOds(path(), sheet("Old", header + values, "ta2") + sheet("Now", header + values + values), styles);
    const std::vector<Table> tables = valueOf(findTables(path(), isCommonHeader));
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].name, QStringLiteral("Now"));
    EXPECT_EQ(rowsOf(tables[0]).size(), 2U);
    EXPECT_TRUE(tables[1].isHidden);
    EXPECT_EQ(rowsOf(tables[1]).size(), 1U);
}

TEST_F(OdsTest, TellsADocumentWithAPassword)
{
    writeOds(path(), "garbage", {}, "<manifest><manifest:encryption-data/></manifest>");
    EXPECT_EQ(errorOf(path()), ErrorCode::EncryptedFile);
}

} // namespace payoff
