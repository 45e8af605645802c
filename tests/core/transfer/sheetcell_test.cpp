// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetcell.h"

#include "core/transfer/numberstyle.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

std::string shown(const char *number, CellFormat format = CellFormat::Number,
                  DateSystem system = DateSystem::From1900)
{
    std::string out;
    appendCellNumber(out, number, format, system);
    return out;
}

CellFormat formatOf(const char *code) { return cellFormat(QString::fromUtf8(code)); }

} // namespace

TEST(SheetCell, KeepsTheDigitsOfANumber)
{
    EXPECT_EQ(shown("1.429999948"), "1.429999948");
    EXPECT_EQ(shown("123456789012345678"), "123456789012345678")
        << "a number of 18 digits as a tool wrote it";
    EXPECT_EQ(shown("-12.5"), "-12.5");
    EXPECT_EQ(shown("5.9999999999999998E-2"), "0.06");
    EXPECT_EQ(shown("0.10000000000000001"), "0.1");
    EXPECT_EQ(shown("1.5E3"), "1500");
    EXPECT_EQ(shown("-2.7755575615628914E-17"), "0") << "what a sum of doubles leaves";
}

TEST(SheetCell, LeavesWhatIsNoUsableNumberForTheReaderToRefuse)
{
    EXPECT_EQ(shown("1E+300"), "1E+300");
    EXPECT_EQ(shown("nan"), "nan");
    EXPECT_EQ(shown("inf"), "inf");
    EXPECT_EQ(shown("abc", CellFormat::Date), "abc");
    EXPECT_EQ(shown("-1", CellFormat::Date), "-1");
    EXPECT_EQ(shown("9999999", CellFormat::Date), "9999999");
}

TEST(SheetCell, LeavesNoDoubtThatThePointIsOne)
{
    EXPECT_EQ(shown("1.234"), "1.2340");
    EXPECT_EQ(decimalHint(shown("1.234"), false), DecimalHint::Point);
    EXPECT_EQ(decimalHint(shown("12.500"), true), DecimalHint::Point);
    EXPECT_EQ(shown("1.23"), "1.23");
}

TEST(SheetCell, WritesAFractionWithAPercentFormatAsItIsShown)
{
    EXPECT_EQ(shown("0.0168", CellFormat::Percent), "1.68%");
    EXPECT_EQ(shown("1", CellFormat::Percent), "100%");
    EXPECT_EQ(shown("0", CellFormat::Percent), "0%");
    EXPECT_EQ(shown("-0.5", CellFormat::Percent), "-50%");
    EXPECT_EQ(shown("0.001", CellFormat::Percent), "0.1%");
    EXPECT_EQ(shown("12.3456", CellFormat::Percent), "1234.56%");
}

// R33
TEST(SheetCell, CountsDaysAsTheWorkbookDoes)
{
    EXPECT_EQ(shown("46326", CellFormat::Date), "2026-10-31");
    EXPECT_EQ(shown("44864", CellFormat::Date, DateSystem::From1904), "2026-10-31");
    EXPECT_EQ(shown("1", CellFormat::Date), "1900-01-01");
    EXPECT_EQ(shown("59", CellFormat::Date), "1900-02-28");
    EXPECT_EQ(shown("60", CellFormat::Date), "1900-02-29") << "no such day: its row is refused";
    EXPECT_EQ(shown("61", CellFormat::Date), "1900-03-01");
    EXPECT_EQ(shown("0", CellFormat::Date, DateSystem::From1904), "1904-01-01");
}

TEST(SheetCell, WritesTimesBehindDaysAndAlone)
{
    EXPECT_EQ(shown("46326.572916666664", CellFormat::Date), "2026-10-31 13:45:00");
    EXPECT_EQ(shown("46326.999999999", CellFormat::Date), "2026-11-01") << "rounded to the second";
    EXPECT_EQ(shown("0.5", CellFormat::Time), "12:00:00");
    EXPECT_EQ(shown("1.5", CellFormat::Time), "36:00:00");
}

TEST(SheetCell, KnowsDatesByTheLettersThatCount)
{
    for (const char *code :
         {"yyyy-mm-dd", "d/m/yy", "[$-409]mmm d, yyyy", "mmmm", "yyyy\\-mm\\-dd hh:mm", "[Red]dd.mm"})
        EXPECT_EQ(formatOf(code), CellFormat::Date) << code;
    for (const char *code : {"h:mm AM/PM", "[h]:mm:ss", "mm:ss", "[mm]:ss"})
        EXPECT_EQ(formatOf(code), CellFormat::Time) << code;
    for (const char *code : {"0%", "0.00%", "#,##0.0\\ %"})
        EXPECT_EQ(formatOf(code), CellFormat::Percent) << code;
    for (const char *code : {"General", "0.00", "#,##0.00\" USD\"", "[$USD] #,##0", "0\\d",
                             "#,##0;[Red]-#,##0\"d\"", "0.00E+00", "_-* #,##0.00_-", "\"my 100%\"0", ""})
        EXPECT_EQ(formatOf(code), CellFormat::Number) << code;
    EXPECT_EQ(builtInCellFormat(14), CellFormat::Date);
    EXPECT_EQ(builtInCellFormat(22), CellFormat::Date);
    EXPECT_EQ(builtInCellFormat(46), CellFormat::Time);
    EXPECT_EQ(builtInCellFormat(10), CellFormat::Percent);
    EXPECT_EQ(builtInCellFormat(4), CellFormat::Number);
}

TEST(SheetCell, ReadsReferencesAndEscapes)
{
    EXPECT_EQ(columnOfReference(u"A1"), 0);
    EXPECT_EQ(columnOfReference(u"BC12"), 54);
    EXPECT_EQ(columnOfReference(u"XFD1"), 16383);
    EXPECT_EQ(columnOfReference(u"ZZZZZZ1"), -1);
    EXPECT_EQ(columnOfReference(u"12"), -1);
    std::string out;
    appendUnescaped(out, u"a_x000A_b_x_y_x00E9_");
    EXPECT_EQ(out, "a\nb_x_y\u00e9");
}

} // namespace payoff
