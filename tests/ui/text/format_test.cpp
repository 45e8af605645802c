// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "tests/ui/locales.h"

#include <limits>

namespace payoff {

namespace {

Money of(qint64 minor, const char *code)
{
    return {minor, Currency::fromCode(QString::fromLatin1(code)).value()};
}

std::string text(const QString &string) { return string.toStdString(); }

} // namespace

TEST(MoneyText, PutsTheSignWhereTheLocaleDoes)
{
    EXPECT_EQ(text(Format(english).money(of(4821000, "EUR"))), "€48,210.00");
    EXPECT_EQ(text(Format(german).money(of(4821000, "EUR"))), "48.210,00\u00a0€");
    EXPECT_EQ(text(Format(french).money(of(4821000, "EUR"))), "48\u202f210,00\u00a0€");
    EXPECT_EQ(text(Format(hebrew).money(of(4821000, "ILS"))), "48,210.00\u00a0₪");
}

TEST(MoneyText, WritesAMinusAndNeverParentheses)
{
    EXPECT_EQ(text(Format(english).money(of(-3120, "EUR"))), "−€31.20");
    EXPECT_EQ(text(Format(german).money(of(-3120, "EUR"))), "−31,20\u00a0€");
    EXPECT_EQ(text(Format(french).money(of(-3120, "EUR"))), "−31,20\u00a0€");
    EXPECT_EQ(text(Format(hebrew).money(of(-3120, "ILS"))), "−31.20\u00a0₪");
}

TEST(MoneyText, LeavesTheMinorUnitOutOfBigFigures)
{
    EXPECT_EQ(text(Format(english).compactMoney(of(4821049, "EUR"))), "€48,210");
    EXPECT_EQ(text(Format(english).compactMoney(of(3120, "EUR"))), "€31.20");
    EXPECT_EQ(text(Format(english).amount(of(-521000, "EUR"))), "−5,210");
    EXPECT_EQ(text(Format(english).amount(of(2840, "EUR"))), "28.40");
}

TEST(MoneyText, KnowsCurrenciesWithoutAndWithThreeDigits)
{
    EXPECT_EQ(text(Format(english).money(of(1500, "JPY"))), "¥1,500");
    EXPECT_EQ(text(Format(german).money(of(1500, "KWD"))), "1,500\u00a0KWD");
}

TEST(MoneyText, TellsDollarsApart)
{
    const QLocale canada(QLocale::English, QLocale::Canada);
    EXPECT_EQ(text(currencySymbol(of(0, "USD").currency, canada)), "US$");
    EXPECT_EQ(text(currencySymbol(of(0, "USD").currency, english)), "$");
}

TEST(MoneyText, SurvivesTheSmallestNumber)
{
    EXPECT_EQ(text(Format(english).money(of(std::numeric_limits<qint64>::min(), "JPY"))),
              "−¥9,223,372,036,854,775,808");
}

TEST(MoneyText, KeepsSignsInPlaceInRightToLeftText)
{
    const Format screen = Format::forScreen(hebrew);
    EXPECT_EQ(text(screen.money(of(-3120, "ILS"))), "\u2067\u2066−31.20\u2069\u00a0₪\u2069");
    EXPECT_EQ(text(screen.percent(1.42)), "\u2066142%\u2069");
    EXPECT_EQ(text(Format::forScreen(english).percent(1.42)), "142%");
}

TEST(PercentText, FollowsTheLocale)
{
    EXPECT_EQ(text(Format(english).percent(1.42)), "142%");
    EXPECT_EQ(text(Format(french).percent(1.42)), "142\u202f%");
    EXPECT_EQ(text(Format(german).percent(0.1234, 1)), "12,3\u00a0%");
    EXPECT_EQ(text(Format(hebrew).percent(-0.5)), "−50%");
    EXPECT_EQ(text(Format(english).signedPercent(0.094, 1)), "+9.4%");
}

TEST(PercentText, HasNoMinusBeforeZero)
{
    EXPECT_EQ(text(Format(english).percent(-0.001)), "0%");
    EXPECT_EQ(text(Format(english).signedNumber(-0.04, 1)), "0.0");
}

TEST(NumberText, GroupsCountsAndDropsNeedlessZeros)
{
    EXPECT_EQ(text(Format(english).count(12345)), "12,345");
    EXPECT_EQ(text(Format(german).count(-12345)), "−12.345");
    EXPECT_EQ(text(Format(english).thousandths(12500)), "12.5");
    EXPECT_EQ(text(Format(french).thousandths(12005)), "12,005");
    EXPECT_EQ(text(Format(english).thousandths(12000)), "12");
    EXPECT_EQ(text(Format(english).thousandths(0)), "0");
}

TEST(NumberText, SignsChanges)
{
    EXPECT_EQ(text(Format(english).points(0.18)), "+18 pts");
    EXPECT_EQ(text(Format(french).points(-0.149, 1)), "−14,9 pts");
    EXPECT_EQ(text(Format(german).signedNumber(4.1, 1)), "+4,1");
}

TEST(MonthText, NamesTheMonth)
{
    const Month october = Month::fromYearMonth(2026, 10);
    EXPECT_EQ(text(Format(english).month(october)), "October 2026");
    EXPECT_EQ(text(Format(french).month(october)), "octobre 2026");
    EXPECT_EQ(text(Format(hebrew).month(october)), "אוקטובר 2026");
    EXPECT_EQ(text(Format(english).shortMonth(october)), "Oct");
}

namespace {

Day ymd(int year, int month, int number) { return Day::fromYmd(year, month, number).value(); }

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

} // namespace

TEST(PeriodText, NamesEveryKindOfPeriod)
{
    const Format format(english);
    const auto at = [](Granularity granularity) { return Period::containing(ymd(2026, 10, 8), granularity); };
    const auto name = [&](Granularity each) { return text(format.period(at(each), {})); };
    const auto shortName = [&](Granularity each) { return text(format.shortPeriod(at(each), {})); };
    EXPECT_EQ(name(Granularity::Day), "October 8, 2026");
    EXPECT_EQ(name(Granularity::Week), "Week 41, 2026");
    EXPECT_EQ(name(Granularity::Month), "October 2026");
    EXPECT_EQ(name(Granularity::Quarter), "Q4 2026");
    EXPECT_EQ(name(Granularity::Year), "2026");
    EXPECT_EQ(shortName(Granularity::Day), "Oct 8");
    EXPECT_EQ(shortName(Granularity::Week), "W41");
    EXPECT_EQ(shortName(Granularity::Month), "Oct 2026");
}

TEST(PeriodText, NamesFiscalYearsAsSuch)
{
    const CalendarSettings july{7, Qt::Monday};
    const Period quarter = Period::containing(ymd(2026, 10, 8), Granularity::Quarter, july);
    EXPECT_EQ(text(Format(english).period(quarter, july)), "Q2 FY 2027");
}

TEST(PeriodText, NamesWhatIsNoWholePeriodByItsDays)
{
    const Period part{Granularity::Day, {ymd(2026, 10, 1), ymd(2026, 10, 15)}};
    EXPECT_EQ(text(Format(british).period(part, {})), "1–15 October 2026");
    EXPECT_EQ(text(Format(english).period(part, {})), "October 1–15, 2026");
    EXPECT_EQ(text(Format(french).period(part, {})), "1–15 octobre 2026");
    EXPECT_EQ(text(Format(hebrew).period(part, {})), "1–15 באוקטובר 2026");
    EXPECT_EQ(text(Format(british).shortPeriod(part, {})), "1–15 Oct");
    const Period week{Granularity::Week, {ymd(2026, 10, 12), ymd(2026, 10, 14)}};
    EXPECT_EQ(text(Format(german).period(week, {})), "12–14. Oktober 2026");
}

TEST(PeriodText, NamesRangesAcrossMonthsAndYears)
{
    EXPECT_EQ(text(Format(british).range({ymd(2026, 9, 28), ymd(2026, 10, 4)})),
              "28 September – 4 October 2026");
    EXPECT_EQ(text(Format(english).range({ymd(2026, 9, 28), ymd(2026, 10, 4)})),
              "September 28 – October 4, 2026");
    EXPECT_EQ(text(Format(british).range({ymd(2025, 12, 28), ymd(2026, 1, 3)})),
              "28 December 2025 – 3 January 2026");
    EXPECT_EQ(text(Format(british).range({ymd(2026, 1, 3), ymd(2026, 1, 3)})), "3 January 2026");
}

TEST(MeasureNames, AreThereForEveryMeasure)
{
    for (const MeasureInfo &each : measures())
        EXPECT_FALSE(measureName(each.measure).isEmpty()) << each.key;
    EXPECT_EQ(text(measureName(Measure::AdSpend)), "Ad spend");
}

} // namespace payoff
