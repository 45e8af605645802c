// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/view.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

DayRange days(const char *first, const char *last) { return {day(first), day(last)}; }

View viewOf(Span span, std::optional<DayRange> shown = std::nullopt)
{
    View view;
    view.span = span;
    view.days = shown;
    return view;
}

const Day asOf = day("2026-10-14");
const CalendarSettings calendar;

DayRange shown(const View &view) { return periodShown(view, asOf, calendar).range; }

DayRange compared(View view, Comparison comparison)
{
    view.comparison = comparison;
    return periodComparedWith(view, asOf, calendar)->range;
}

QVector<Period> axis(const View &view) { return chartPeriods(view, asOf, calendar, std::nullopt); }

} // namespace

TEST(View, ShowsThePeriodOfTheAsOfDayUnlessToldOtherwise)
{
    EXPECT_EQ(shown(viewOf(Span::Week)), days("2026-10-12", "2026-10-18"));
    EXPECT_EQ(shown(viewOf(Span::Month)), days("2026-10-01", "2026-10-31"));
    EXPECT_EQ(shown(viewOf(Span::Quarter)), days("2026-10-01", "2026-12-31"));
    EXPECT_EQ(shown(viewOf(Span::Year)), days("2026-01-01", "2026-12-31"));
    EXPECT_EQ(shown(viewOf(Span::Custom)), days("2026-10-01", "2026-10-31"));
}

TEST(View, FollowsTheWorkspacesCalendar)
{
    const CalendarSettings fiscal{7, Qt::Sunday};
    EXPECT_EQ(periodShown(viewOf(Span::Week), asOf, fiscal).range, days("2026-10-11", "2026-10-17"));
    EXPECT_EQ(periodShown(viewOf(Span::Year), asOf, fiscal).range, days("2026-07-01", "2027-06-30"));
}

TEST(View, KeepsItsPlaceWhenTheSpanChanges)
{
    EXPECT_EQ(shown(viewOf(Span::Quarter, days("2026-05-01", "2026-05-31"))),
              days("2026-04-01", "2026-06-30"));
    EXPECT_EQ(shown(viewOf(Span::Month, days("2025-01-01", "2025-12-31"))), days("2025-12-01", "2025-12-31"));
    EXPECT_EQ(shown(viewOf(Span::Month, days("2026-01-01", "2026-12-31"))), days("2026-10-01", "2026-10-31"));
}

TEST(View, ComparesWithThePeriodBefore)
{
    const auto before = Comparison::PreviousPeriod;
    EXPECT_EQ(compared(viewOf(Span::Week), before), days("2026-10-05", "2026-10-11"));
    EXPECT_EQ(compared(viewOf(Span::Month), before), days("2026-09-01", "2026-09-30"));
    EXPECT_EQ(compared(viewOf(Span::Quarter), before), days("2026-07-01", "2026-09-30"));
    EXPECT_EQ(compared(viewOf(Span::Year), before), days("2025-01-01", "2025-12-31"));
}

TEST(View, ComparesACustomPeriodWithAsManyDaysBefore)
{
    EXPECT_EQ(compared(viewOf(Span::Custom, days("2026-10-01", "2026-10-15")), Comparison::PreviousPeriod),
              days("2026-09-16", "2026-09-30"));
}

TEST(View, ComparesWithTheSamePeriodAYearBefore)
{
    const auto lastYear = Comparison::SamePeriodLastYear;
    EXPECT_EQ(compared(viewOf(Span::Week), lastYear), days("2025-10-13", "2025-10-19"));
    EXPECT_EQ(compared(viewOf(Span::Month), lastYear), days("2025-10-01", "2025-10-31"));
    EXPECT_EQ(compared(viewOf(Span::Quarter), lastYear), days("2025-10-01", "2025-12-31"));
    EXPECT_EQ(compared(viewOf(Span::Year), lastYear), days("2025-01-01", "2025-12-31"));
    EXPECT_EQ(compared(viewOf(Span::Custom, days("2024-02-15", "2024-02-29")), lastYear),
              days("2023-02-15", "2023-02-28"));
}

TEST(View, ComparesWithNothingIfSoAsked)
{
    View view;
    view.comparison = Comparison::None;
    EXPECT_FALSE(periodComparedWith(view, asOf, calendar));
}

TEST(View, StepsByItsOwnLength)
{
    EXPECT_EQ(shown(stepped(viewOf(Span::Week), -1, asOf, calendar)), days("2026-10-05", "2026-10-11"));
    EXPECT_EQ(shown(stepped(viewOf(Span::Month), 1, asOf, calendar)), days("2026-11-01", "2026-11-30"));
    EXPECT_EQ(shown(stepped(viewOf(Span::Quarter), -2, asOf, calendar)), days("2026-04-01", "2026-06-30"));
    EXPECT_EQ(shown(stepped(viewOf(Span::Custom, days("2026-10-01", "2026-10-10")), -1, asOf, calendar)),
              days("2026-09-21", "2026-09-30"));
}

TEST(View, GoesOnWithTheDataWhereItComesBackToThem)
{
    const View before = stepped(viewOf(Span::Month), -1, asOf, calendar);
    EXPECT_TRUE(before.days);
    EXPECT_EQ(stepped(before, 1, asOf, calendar), viewOf(Span::Month));
}

TEST(View, OfAPeriodShowsJustThatPeriod)
{
    View view;
    view.filters.paid = Paid::Paid;
    for (const auto granularity :
         {Granularity::Day, Granularity::Week, Granularity::Month, Granularity::Quarter, Granularity::Year}) {
        const Period period = Period::containing(day("2025-05-15"), granularity, calendar);
        const View picked = payoff::viewOf(period, view, calendar);
        EXPECT_EQ(shown(picked), period.range);
        EXPECT_EQ(picked.filters, view.filters);
    }
    const Period part{Granularity::Week, days("2026-10-12", "2026-10-14")};
    EXPECT_EQ(shown(payoff::viewOf(part, view, calendar)), part.range);
}

TEST(ChartPeriods, EndWithThePeriodShown)
{
    const struct {
        Span span;
        int count;
        DayRange first;
    } cases[] = {{Span::Week, 13, days("2026-07-20", "2026-07-26")},
                 {Span::Month, 12, days("2025-11-01", "2025-11-30")},
                 {Span::Quarter, 8, days("2025-01-01", "2025-03-31")},
                 {Span::Year, 5, days("2022-01-01", "2022-12-31")}};
    for (const auto &[span, count, first] : cases) {
        const auto periods = axis(viewOf(span));
        ASSERT_EQ(periods.size(), count);
        EXPECT_EQ(periods.front().range, first);
        EXPECT_EQ(periods.back(), periodShown(viewOf(span), asOf, calendar));
    }
}

TEST(ChartPeriods, ShowNoYearBeforeTheFirstRecorded)
{
    const auto periods = chartPeriods(viewOf(Span::Year), asOf, calendar, days("2025-03-01", "2026-10-14"));
    ASSERT_EQ(periods.size(), 2);
    EXPECT_EQ(periods.front().range.first, day("2025-01-01"));
    EXPECT_EQ(chartPeriods(viewOf(Span::Year), asOf, calendar, days("2030-01-01", "2030-01-02")).size(), 1);
}

TEST(ChartPeriods, CutACustomRangeAsFinelyAsThereIsRoom)
{
    const auto custom = [](const char *first, const char *last) {
        return axis(viewOf(Span::Custom, days(first, last)));
    };
    EXPECT_EQ(custom("2026-10-01", "2026-10-31").size(), 31);
    EXPECT_EQ(custom("2026-10-01", "2026-10-31").front().granularity, Granularity::Day);
    EXPECT_EQ(custom("2026-10-01", "2026-11-01").front().granularity, Granularity::Week);
    EXPECT_EQ(custom("2026-01-01", "2026-07-02").front().granularity, Granularity::Month);
}

TEST(ChartPeriods, StayWithinACustomRange)
{
    const auto weeks = axis(viewOf(Span::Custom, days("2026-09-10", "2026-10-14")));
    EXPECT_EQ(weeks.front().range, days("2026-09-10", "2026-09-13"));
    EXPECT_EQ(weeks.back().range, days("2026-10-12", "2026-10-14"));
}

} // namespace payoff
