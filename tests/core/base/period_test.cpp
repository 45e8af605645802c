// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(Period, NamesWeeksByTheIsoYear)
{
    EXPECT_EQ(Period::containing(day("2026-10-08"), Granularity::Week).key(), QStringLiteral("2026-W41"));
    EXPECT_EQ(Period::containing(day("2027-01-02"), Granularity::Week).key(), QStringLiteral("2026-W53"));
}

TEST(Period, BeginsTheWeekWhereTheWorkspaceDoes)
{
    const CalendarSettings sunday{1, Qt::Sunday};
    const Period week = Period::containing(day("2026-10-11"), Granularity::Week, sunday);
    EXPECT_EQ(week.range.first, day("2026-10-11"));
    EXPECT_EQ(week.range.last, day("2026-10-17"));
}

TEST(Period, CountsQuartersFromTheFiscalYearsStart)
{
    const CalendarSettings july{7, Qt::Monday};
    EXPECT_EQ(Period::containing(day("2026-10-08"), Granularity::Quarter).key(), QStringLiteral("2026-Q4"));
    EXPECT_EQ(Period::containing(day("2026-10-08"), Granularity::Quarter, july).key(july),
              QStringLiteral("2027-Q2"));
    EXPECT_EQ(Period::containing(day("2026-10-08"), Granularity::Year, july).range,
              (DayRange{day("2026-07-01"), day("2027-06-30")}));
}

TEST(Period, StepsWithoutGapsOrOverlaps)
{
    for (const auto granularity :
         {Granularity::Day, Granularity::Week, Granularity::Month, Granularity::Quarter, Granularity::Year}) {
        const Period period = Period::containing(day("2026-02-28"), granularity);
        EXPECT_EQ(period.next().range.first, period.range.last.next());
        EXPECT_EQ(period.previous().range.last, period.range.first.previous());
    }
}

TEST(PeriodsIn, CoversTheRange)
{
    const auto months = periodsIn({day("2026-01-15"), day("2026-03-01")}, Granularity::Month);
    ASSERT_EQ(months.size(), 3);
    EXPECT_EQ(months.front().key(), QStringLiteral("2026-01"));
    EXPECT_EQ(months.back().key(), QStringLiteral("2026-03"));
    EXPECT_TRUE(periodsIn({day("2026-03-02"), day("2026-03-01")}, Granularity::Day).isEmpty());
}

TEST(ParsePeriod, ReadsAYearAMonthAndARange)
{
    EXPECT_EQ(*parsePeriod(QStringLiteral("2017")), (DayRange{day("2017-01-01"), day("2017-12-31")}));
    EXPECT_EQ(*parsePeriod(QStringLiteral("2017-02")), (DayRange{day("2017-02-01"), day("2017-02-28")}));
    EXPECT_EQ(*parsePeriod(QStringLiteral("2017-02-03..2017-03-01")),
              (DayRange{day("2017-02-03"), day("2017-03-01")}));
}

TEST(ParsePeriod, SaysWhatIsWrong)
{
    EXPECT_EQ(parsePeriod(QStringLiteral("2017-03-01..2017-02-01")).error().code, ErrorCode::EndBeforeStart);
    for (const char *text : {"", "17", "2017-13", "2017-02-30..2017-03-01", "last month"})
        EXPECT_EQ(parsePeriod(QString::fromLatin1(text)).error().code, ErrorCode::InvalidPeriod) << text;
}

} // namespace payoff
