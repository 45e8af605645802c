// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/datestyle.h"

#include <gtest/gtest.h>

#include <random>

namespace payoff {

namespace {

using Outcome = ParsedDate::Outcome;

QString read(std::string_view text, const DateStyle &style = {})
{
    const ParsedDate date = parseDate(text, style);
    return date.outcome == Outcome::Value ? date.day.toIso() : QString();
}

QString days(std::string_view text, const DateStyle &style = {})
{
    const ParsedDate date = parseDate(text, style);
    return date.outcome == Outcome::Value ? date.day.toIso() + QStringLiteral("..") + date.last.toIso()
                                          : QString();
}

CellProblem problem(std::string_view text, const DateStyle &style = {})
{
    return parseDate(text, style).problem;
}

const DateStyle dmy{DateOrder::Dmy};
const DateStyle mdy{DateOrder::Mdy};

} // namespace

// R31
TEST(DateStyle, ReadsDatesThatNeedNoOrder)
{
    const QString day = QStringLiteral("2025-10-31");
    for (const char *text : {"2025-10-31",
                             " 2025-10-31 ",
                             "2025/10/31",
                             "2025.10.31",
                             "20251031",
                             "31-Oct-2025",
                             "31 October 2025",
                             "Oct 31, 2025",
                             "October 31 2025",
                             "Fri, Oct 31, 2025",
                             "Fri, 31 Oct 2025",
                             "Fri Oct 31 2025",
                             "31-Oct-25",
                             "2025-10-31T23:59:00",
                             "2025-10-31T01:00:00+05:00",
                             "2025-10-31 18:00 +0000",
                             "2025-10-31 00:27:43 +0500",
                             "Oct 31, 2025, 5:30 PM",
                             "\u200e2025-10-31",
                             "31. Oct. 2025"})
        EXPECT_EQ(read(text), day) << text;
    EXPECT_EQ(read("29-Jun-2022"), QStringLiteral("2022-06-29"));
    EXPECT_EQ(read("Sat, Sep 6, 2025"), QStringLiteral("2025-09-06"));
    EXPECT_EQ(read("Mon Feb 17 2025"), QStringLiteral("2025-02-17"));
    EXPECT_EQ(read("1 Sept. 2026"), QStringLiteral("2026-09-01"));
}

TEST(DateStyle, KnowsMonthsInSevenLanguages)
{
    for (const char *text :
         {"8 March 2026", "8 mars 2026", "8. März 2026", "8 de marzo de 2026", "8 de março de 2026",
          "8 marzo 2026", "8 במרץ 2026", "8 MARS 2026", "8 marco 2026"})
        EXPECT_EQ(read(text), QStringLiteral("2026-03-08")) << text;
    for (const char *text : {"1 sept. 2026", "1. Sept. 2026", "1 set 2026", "1 de setembro de 2026"})
        EXPECT_EQ(read(text), QStringLiteral("2026-09-01")) << text;
    for (const char *text : {"31 août 2026", "31 ago 2026", "31 באוגוסט 2026"})
        EXPECT_EQ(read(text), QStringLiteral("2026-08-31")) << text;
    EXPECT_EQ(problem("3 jui 2026"), CellProblem::NotADate) << "June or July";
    EXPECT_EQ(problem("3 foo 2026"), CellProblem::NotADate);
}

TEST(DateStyle, ReadsMonthsWeeksAndRangesAsAllTheirDays)
{
    EXPECT_EQ(days("2026-02"), QStringLiteral("2026-02-01..2026-02-28"));
    EXPECT_EQ(days("02/2024"), QStringLiteral("2024-02-01..2024-02-29"));
    EXPECT_EQ(days("February 2026"), QStringLiteral("2026-02-01..2026-02-28"));
    EXPECT_EQ(days("févr. 2026"), QStringLiteral("2026-02-01..2026-02-28"));
    EXPECT_EQ(days("2024-03-01 - 2024-03-11"), QStringLiteral("2024-03-01..2024-03-11"));
    EXPECT_EQ(days("27 January 2026 \u2013 23 February 2026"), QStringLiteral("2026-01-27..2026-02-23"));
    EXPECT_EQ(days("01/03/2026 to 31/03/2026", dmy), QStringLiteral("2026-03-01..2026-03-31"));
    EXPECT_EQ(days("Week of Jun 1, 2026"), QStringLiteral("2026-06-01..2026-06-07"));
    EXPECT_EQ(days("2024-W05"), QStringLiteral("2024-01-29..2024-02-04"));
    EXPECT_EQ(days("2020W53"), QStringLiteral("2020-12-28..2021-01-03"));
    EXPECT_EQ(problem("2021-W53"), CellProblem::NotADate);
    EXPECT_EQ(problem("2026-13"), CellProblem::NotADate);
    EXPECT_EQ(problem("2026-03-11 - 2026-03-01"), CellProblem::EndBeforeStart);
    EXPECT_EQ(problem("2026-02-30 - 2026-03-01"), CellProblem::ImpossibleDay);
}

TEST(DateStyle, WidensADayToWhatItsColumnIsAbout)
{
    EXPECT_EQ(days("2026-06-01", {{}, DateSpan::Week}), QStringLiteral("2026-06-01..2026-06-07"));
    EXPECT_EQ(days("2026-06-15", {{}, DateSpan::Month}), QStringLiteral("2026-06-01..2026-06-30"));
    EXPECT_EQ(days("Jun-26", {{}, DateSpan::Month}), QStringLiteral("2026-06-01..2026-06-30"));
    EXPECT_EQ(days("202606", {{}, DateSpan::Month}), QStringLiteral("2026-06-01..2026-06-30"));
    EXPECT_EQ(days("2026-06-01 - 2026-06-11", {{}, DateSpan::Month}),
              QStringLiteral("2026-06-01..2026-06-11"));
    EXPECT_EQ(parseDate("Jun-26", {}).outcome, Outcome::Yearless) << "elsewhere it is a day in June";
    EXPECT_EQ(problem("202606"), CellProblem::NotADate);
}

TEST(DateEvidence, TakesRangesByTheirEndsAndMonthsForNoYearlessDays)
{
    DateEvidence ranges;
    ranges.add("03/01/2026 - 03/31/2026");
    EXPECT_EQ(ranges.style().order, DateOrder::Mdy);
    DateEvidence months(DateSpan::Month);
    months.add("Jun-26");
    EXPECT_FALSE(months.hasYearless());
    DateEvidence written;
    written.add("March 2026");
    EXPECT_FALSE(written.hasYearless());
}

TEST(DateStyle, ReadsDatesInTheOrderOfTheirColumn)
{
    EXPECT_EQ(read("3/4/2026", dmy), QStringLiteral("2026-04-03"));
    EXPECT_EQ(read("3/4/2026", mdy), QStringLiteral("2026-03-04"));
    EXPECT_EQ(read("2/28/21", mdy), QStringLiteral("2021-02-28"));
    EXPECT_EQ(read("31.10.2026", dmy), QStringLiteral("2026-10-31"));
    EXPECT_EQ(read("17-6-26", dmy), QStringLiteral("2026-06-17"));
    EXPECT_EQ(read("26-10-31", {DateOrder::Ymd}), QStringLiteral("2026-10-31"));
    EXPECT_EQ(read("03/18/2025 09:48", mdy), QStringLiteral("2025-03-18"));
    EXPECT_EQ(read("1/2/70", dmy), QStringLiteral("1970-02-01"));
    EXPECT_EQ(read("1/2/69", dmy), QStringLiteral("2069-02-01"));
}

TEST(DateStyle, LeavesADateOpenUntilTheColumnShowsItsOrder)
{
    EXPECT_EQ(parseDate("3/4/2026", {}).outcome, Outcome::Undecided);
    EXPECT_EQ(read("5/5/2026"), QStringLiteral("2026-05-05"));
}

TEST(DateStyle, RejectsDaysThatNoCalendarHas)
{
    for (const char *text :
         {"2023-02-29", "29-Feb-2023", "2026-13-01", "2026-00-10", "20261301", "31/04/2026", "0001-01-01"})
        EXPECT_EQ(problem(text, dmy), CellProblem::ImpossibleDay) << text;
    EXPECT_EQ(read("29-Feb-2024"), QStringLiteral("2024-02-29"));
    EXPECT_EQ(problem("2/28/2021", dmy), CellProblem::OtherDateOrder);
    EXPECT_EQ(problem("28/2/2021", mdy), CellProblem::OtherDateOrder);
}

TEST(DateStyle, RejectsWhatIsNoDate)
{
    for (const char *text :
         {"Lifetime", "Ongoing", "3.\u0430\u043f\u0440", "45292", "1.5", "5", "3/4", "31/10-2026",
          "2026-10-31x", "1/2/3/4", "/1/2/2026", "1/2/2026/", "2026-10-31 99", "12:30"})
        EXPECT_EQ(problem(text, dmy), CellProblem::NotADate) << text;
}

TEST(DateStyle, TakesMarkersAsMissing)
{
    for (const char *text : {"", "--", "N/A", "-"})
        EXPECT_EQ(parseDate(text, {}).outcome, Outcome::Missing) << text;
}

TEST(DateStyle, TellsDatesWithoutAYear)
{
    for (const char *text : {"February 28", "28 February", "28-Feb"}) {
        const ParsedDate date = parseDate(text, {});
        EXPECT_EQ(date.outcome, Outcome::Yearless) << text;
        EXPECT_EQ(date.month, 2);
        EXPECT_EQ(date.dayOfMonth, 28);
    }
    EXPECT_EQ(problem("February 30"), CellProblem::ImpossibleDay);
}

TEST(DateEvidence, AsksOnlyWhereTwoReadingsDiffer)
{
    DateEvidence evidence;
    evidence.add("2026-10-31");
    evidence.add("5/5/2026");
    EXPECT_FALSE(evidence.isAmbiguous());
    evidence.add("3/4/2026");
    EXPECT_TRUE(evidence.isAmbiguous());
    EXPECT_EQ(evidence.sample(), QStringLiteral("3/4/2026"));
    evidence.add("2/28/26");
    EXPECT_FALSE(evidence.isAmbiguous());
    EXPECT_EQ(evidence.style().order, DateOrder::Mdy);
}

TEST(DateEvidence, TakesADayWhoseDashesStandApartForOneDayAndNotForARange)
{
    DateEvidence evidence;
    evidence.add("3 - 4 - 2026");
    EXPECT_TRUE(evidence.isAmbiguous()) << "else its cell could not be read, and nobody would be asked";
    evidence.add(" 2 - 28 - 26 ");
    EXPECT_EQ(evidence.style().order, DateOrder::Mdy);
}

TEST(DateEvidence, ReadsYearsOfTwoDigitsFirstOnlyWhereNothingElseFits)
{
    DateEvidence evidence;
    evidence.add("26-10-31");
    EXPECT_EQ(evidence.style().order, DateOrder::Dmy) << "26 October 2031";
    DateEvidence early;
    early.add("99-10-31");
    EXPECT_EQ(early.style().order, DateOrder::Ymd);
}

TEST(YearWalker, MovesOnAndBackAtTheTurnOfTheYear)
{
    YearWalker forward(2025);
    EXPECT_EQ(forward.yearOf(11), 2025);
    EXPECT_EQ(forward.yearOf(12), 2025);
    EXPECT_EQ(forward.yearOf(1), 2026);
    YearWalker back(2026);
    EXPECT_EQ(back.yearOf(2), 2026);
    EXPECT_EQ(back.yearOf(1), 2026);
    EXPECT_EQ(back.yearOf(12), 2025);
}

TEST(DateStyle, ReadsBackEveryDayInEveryStyle)
{
    std::mt19937 random(3);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (int i = 0; i < 3000; ++i) {
        const Day day{qint32(random() % 60000) - 20000};
        const QDate date = day.toDate();
        const QString iso = day.toIso();
        EXPECT_EQ(dayOf(date.year(), date.month(), date.day()), day);
        EXPECT_EQ(read(iso.toStdString()), iso);
        EXPECT_EQ(read(date.toString(QStringLiteral("dd.MM.yyyy")).toStdString(), dmy), iso) << "de, fr";
        EXPECT_EQ(read(date.toString(QStringLiteral("d.M.yyyy")).toStdString(), dmy), iso) << "he";
        EXPECT_EQ(read(date.toString(QStringLiteral("M/d/yyyy")).toStdString(), mdy), iso) << "en";
        EXPECT_EQ(read(date.toString(QStringLiteral("yyyyMMdd")).toStdString()), iso);
        EXPECT_EQ(read(english.toString(date, QStringLiteral("ddd, MMM d, yyyy")).toStdString()), iso);
        EXPECT_EQ(read(english.toString(date, QStringLiteral("d MMMM yyyy")).toStdString()), iso);
    }
}

} // namespace payoff
