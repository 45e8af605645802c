// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tempworkspace.h"
#include "ui/report/reportcells.h"
#include "ui/report/xlsxformulas.h"
#include "ui/report/xlsxreasons.h"
#include "ui/report/xlsxstyles.h"

namespace payoff {
namespace {

QString code(const ReportValue &value, const char *money, QLocale::Language language)
{
    const QLocale locale(language,
                         language == QLocale::English ? QLocale::UnitedStates : QLocale::AnyTerritory);
    return QString::fromUtf8(numberFormat(value, currency(money), locale));
}

TEST(NumberFormat, HasTheDigitsOfTheCurrency)
{
    const ReportValue money{ReportUnit::Money, 1};
    EXPECT_EQ(code(money, "USD", QLocale::English),
              QStringLiteral("[$-409]\"$\"#,##0.00;[$-409]-\"$\"#,##0.00"));
    EXPECT_EQ(code(money, "JPY", QLocale::English), QStringLiteral("[$-409]\"¥\"#,##0;[$-409]-\"¥\"#,##0"));
    EXPECT_TRUE(code(money, "KWD", QLocale::English).contains(QStringLiteral("#,##0.000")));
    EXPECT_TRUE(code(money, "KWD", QLocale::English).contains(QStringLiteral("\"KWD")));
    EXPECT_EQ(code({ReportUnit::MoneyPerUnit, 12.345}, "EUR", QLocale::English),
              code(money, "EUR", QLocale::English));
    const ReportValue each{ReportUnit::MoneyPerUnit, 0.0123};
    EXPECT_TRUE(code(each, "EUR", QLocale::English).startsWith(QStringLiteral("[$-409]\"€\"#,##0.00##;")));
    EXPECT_TRUE(code(each, "JPY", QLocale::English).startsWith(QStringLiteral("[$-409]\"¥\"#,##0.####;")));
}

TEST(NumberFormat, PutsSignsWhereTheLanguagePutsThem)
{
    const ReportValue share{ReportUnit::Fraction, 0.5};
    EXPECT_EQ(code(share, "EUR", QLocale::English), QStringLiteral("[$-409]#,##0.0%"));
    EXPECT_EQ(code(share, "EUR", QLocale::French), QStringLiteral("[$-40C]#,##0.0\"\u202f\"%"));
    const ReportValue points{ReportUnit::Points, 5};
    EXPECT_EQ(code(points, "EUR", QLocale::English),
              QStringLiteral("[$-409]+#,##0.0\" pts\";[$-409]-#,##0.0\" pts\";[$-409]#,##0.0\" pts\""));
    const ReportValue money{ReportUnit::Money, 1};
    EXPECT_EQ(code(money, "EUR", QLocale::French),
              QStringLiteral("[$-40C]#,##0.00\"\u00a0€\";[$-40C]-#,##0.00\"\u00a0€\""));
    EXPECT_TRUE(
        code(money, "ILS", QLocale::Hebrew).startsWith(QStringLiteral("[$-40D]\"\u200e\"#,##0.00\"")));
}

TEST(NumberFormat, FitsIntoWhatTheLibraryTakes)
{
    for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::Hebrew}) {
        for (const ReportUnit unit : {ReportUnit::Day, ReportUnit::Money, ReportUnit::MoneyPerUnit,
                                      ReportUnit::Count, ReportUnit::Fraction, ReportUnit::Points}) {
            ReportValue value{unit, 1.5};
            value.isFallback = unit == ReportUnit::MoneyPerUnit;
            EXPECT_LT(code(value, "KWD", language).toUtf8().size(), 128) << int(unit);
        }
    }
}

TEST(NumberFormat, KeepsTheSignInFrontOfTheNumberFromRightToLeft)
{
    EXPECT_EQ(code({ReportUnit::Fraction, 0.5}, "EUR", QLocale::Hebrew),
              QStringLiteral("[$-40D]\"\u200e\"#,##0.0%;[$-40D]\"\u200e\"-#,##0.0%"));
}

TEST(NumberFormat, MarksWhatAnotherFormulaGave)
{
    ReportValue value{ReportUnit::Number, 2, {}, 1};
    value.isFallback = true;
    EXPECT_EQ(code(value, "EUR", QLocale::English), QStringLiteral("[$-409]#,##0.0\"*\""));
}

TEST(NumberFormat, ShowsDecimalsOfCountsOnlyWhereThereAreAny)
{
    EXPECT_EQ(code({ReportUnit::Count, 12}, "EUR", QLocale::English), QStringLiteral("[$-409]#,##0"));
    EXPECT_EQ(code({ReportUnit::Count, 12.5}, "EUR", QLocale::English), QStringLiteral("[$-409]#,##0.0##"));
}

/// Two rows of clicks, impressions and a rate.
ReportTable rates()
{
    ReportTable table;
    table.columns = {
        {QStringLiteral("Channel")},
        {QStringLiteral("Clicks"), true, QStringLiteral("clicks"), {}, true},
        {QStringLiteral("Impressions"), true, QStringLiteral("impressions"), {}, true},
        {QStringLiteral("Rate"), true, QStringLiteral("rate"), QStringLiteral("100 × clicks / impressions")}};
    const auto row = [](const char *name, double clicks, double impressions, double rate) {
        return QVector<ReportCell>{{QString::fromLatin1(name)},
                                   {{}, {ReportUnit::Count, clicks}},
                                   {{}, {ReportUnit::Count, impressions}},
                                   {{}, {ReportUnit::Number, rate}}};
    };
    addRow(table, row("a", 1, 10, 10));
    addRow(table, row("b", 3, 10, 30));
    setTotal(table, row("all", 4, 20, 20));
    return table;
}

TEST(TableFormulas, NameTheCellsOfTheRowAndSumColumns)
{
    const ReportTable table = rates();
    const TableFormulas formulas(table, 4);
    EXPECT_EQ(formulas.ofCell(0, 3), QStringLiteral("=100 * B6 / C6"));
    EXPECT_EQ(formulas.ofCell(1, 3), QStringLiteral("=100 * B7 / C7"));
    EXPECT_EQ(formulas.ofCell(0, 1), QString());
    EXPECT_EQ(formulas.ofTotal(1), QStringLiteral("=SUM(B6:B7)"));
    EXPECT_EQ(formulas.ofTotal(3), QStringLiteral("=100 * B8 / C8"));
}

TEST(TableFormulas, AreNotThereWhereTheyWouldGiveAnotherFigure)
{
    ReportTable table = rates();
    table.values[0][3].number = 10.1;
    table.values[1][2] = {};
    table.totalValues[1].number = 5;
    const TableFormulas formulas(table, 4);
    EXPECT_EQ(formulas.ofCell(0, 3), QString());
    EXPECT_EQ(formulas.ofCell(1, 3), QString());
    EXPECT_EQ(formulas.ofTotal(1), QString());
    EXPECT_EQ(formulas.ofTotal(3), QString());
    table = rates();
    table.totalValues[3].isFallback = true;
    EXPECT_EQ(TableFormulas(table, 4).ofTotal(3), QString());
}

TEST(ColumnReasons, NameEachReasonOnceWithItsColumns)
{
    ReportTable table = rates();
    const auto miss = [&](int row, int column, const char *why) {
        table.values[row][column] = {};
        table.values[row][column].missing = QString::fromLatin1(why);
        table.rows[row][column] = QStringLiteral("n/a");
    };
    EXPECT_EQ(columnReasons(table), QStringList());
    miss(0, 1, "Nothing to divide by.");
    miss(1, 2, "Nothing to divide by.");
    EXPECT_EQ(columnReasons(table),
              QStringList({QStringLiteral("n/a in Clicks, Impressions: Nothing to divide by.")}));
    miss(1, 1, "Not yet.");
    EXPECT_EQ(columnReasons(table),
              QStringList({QStringLiteral("n/a in Clicks (a), Impressions: Nothing to divide by."),
                           QStringLiteral("n/a in Clicks (b): Not yet.")}));
    EXPECT_EQ(rowReasons(table),
              QStringList({QStringLiteral("n/a in a, b: Nothing to divide by."),
                           QStringLiteral("n/a in b: Not yet.")}));
}

} // namespace
} // namespace payoff
