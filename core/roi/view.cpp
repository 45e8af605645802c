// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/view.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr int weeksShown = 13;
constexpr int monthsShown = 12;
constexpr int quartersShown = 8;
constexpr int yearsShown = 5;
constexpr int longestInDays = 31;
constexpr int longestInWeeks = 26 * 7;
constexpr int weeksOfAYear = 52;

Granularity granularityOf(Span span)
{
    switch (span) {
    case Span::Week:
        return Granularity::Week;
    case Span::Month:
        return Granularity::Month;
    case Span::Quarter:
        return Granularity::Quarter;
    case Span::Year:
        return Granularity::Year;
    case Span::Custom:
        return Granularity::Day;
    }
    Q_UNREACHABLE();
}

Span spanOf(Granularity granularity)
{
    return granularity == Granularity::Day ? Span::Custom : Span(int(granularity) - 1);
}

Period custom(const DayRange &days) { return {Granularity::Day, days}; }

/// The same date a year before; of 29 February the 28th.
Day yearBefore(Day day) { return Month::of(day).plus(-monthsOfYear).dayOrLast(day.toDate().day()); }

Period moved(Period period, int steps, const CalendarSettings &calendar)
{
    for (; steps > 0; --steps)
        period = period.next(calendar);
    for (; steps < 0; ++steps)
        period = period.previous(calendar);
    return period;
}

DayRange movedByLength(const DayRange &days, int steps)
{
    const qint64 by = days.days() * steps;
    return {days.first.plus(by), days.last.plus(by)};
}

Period samePeriodLastYear(const Period &shown, Span span, const CalendarSettings &calendar)
{
    switch (span) {
    case Span::Week:
        return moved(shown, -weeksOfAYear, calendar);
    case Span::Custom:
        return custom({yearBefore(shown.range.first), yearBefore(shown.range.last)});
    default:
        return Period::containing(yearBefore(shown.range.first), shown.granularity, calendar);
    }
}

int yearsRecorded(const Period &shown, const CalendarSettings &calendar,
                  const std::optional<DayRange> &recorded)
{
    if (!recorded)
        return yearsShown;
    const DayRange known{recorded->first, shown.range.last};
    return std::clamp(int(periodsIn(known, Granularity::Year, calendar).size()), 1, yearsShown);
}

int periodsToShow(const Period &shown, const CalendarSettings &calendar,
                  const std::optional<DayRange> &recorded)
{
    switch (shown.granularity) {
    case Granularity::Week:
        return weeksShown;
    case Granularity::Month:
        return monthsShown;
    case Granularity::Quarter:
        return quartersShown;
    case Granularity::Year:
        return yearsRecorded(shown, calendar, recorded);
    case Granularity::Day:
        break;
    }
    Q_UNREACHABLE();
}

QVector<Period> cut(const DayRange &days, const CalendarSettings &calendar)
{
    const qint64 count = days.days();
    const Granularity granularity = count <= longestInDays ? Granularity::Day
        : count <= longestInWeeks                          ? Granularity::Week
                                                           : Granularity::Month;
    QVector<Period> periods = periodsIn(days, granularity, calendar);
    for (Period &period : periods)
        period.range = period.range.intersected(days);
    return periods;
}

} // namespace

View viewOf(Month month)
{
    View view;
    view.days = month.range();
    return view;
}

View viewOf(const Period &period, const View &view, const CalendarSettings &calendar)
{
    View result = view;
    const bool isWhole = period == Period::containing(period.range.first, period.granularity, calendar);
    result.span = isWhole ? spanOf(period.granularity) : Span::Custom;
    result.days = period.range;
    return result;
}

Period periodShown(const View &view, Day asOf, const CalendarSettings &calendar)
{
    if (view.span == Span::Custom)
        return custom(view.days.value_or(Month::of(asOf).range()));
    const Day within = !view.days || view.days->contains(asOf) ? asOf : view.days->last;
    return Period::containing(within, granularityOf(view.span), calendar);
}

std::optional<Period> periodComparedWith(const View &view, Day asOf, const CalendarSettings &calendar)
{
    const Period shown = periodShown(view, asOf, calendar);
    switch (view.comparison) {
    case Comparison::PreviousPeriod:
        return view.span == Span::Custom ? custom(movedByLength(shown.range, -1)) : shown.previous(calendar);
    case Comparison::SamePeriodLastYear:
        return samePeriodLastYear(shown, view.span, calendar);
    case Comparison::None:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

View stepped(const View &view, int steps, Day asOf, const CalendarSettings &calendar)
{
    const Period shown = periodShown(view, asOf, calendar);
    View result = view;
    if (view.span == Span::Custom) {
        result.days = movedByLength(shown.range, steps);
        return result;
    }
    const DayRange days = moved(shown, steps, calendar).range;
    result.days = days.contains(asOf) ? std::nullopt : std::optional(days);
    return result;
}

QVector<Period> chartPeriods(const View &view, Day asOf, const CalendarSettings &calendar,
                             const std::optional<DayRange> &recorded)
{
    Period period = periodShown(view, asOf, calendar);
    if (view.span == Span::Custom)
        return cut(period.range, calendar);
    QVector<Period> periods(periodsToShow(period, calendar, recorded));
    for (qsizetype i = periods.size(); i-- > 0;) {
        periods[i] = period;
        period = period.previous(calendar);
    }
    return periods;
}

} // namespace payoff
