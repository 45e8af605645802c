// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

namespace payoff {

namespace {

Month fiscalYearStart(Month month, const CalendarSettings &calendar)
{
    const int offset = (month.number() - calendar.fiscalYearStart + 12) % 12;
    return month.plus(-offset);
}

/// Number of the fiscal year that begins with `start`: the calendar year in which it ends.
int fiscalYearNumber(Month start) { return start.plus(11).year(); }

DayRange rangeOf(Day day, Granularity granularity, const CalendarSettings &calendar)
{
    const Month month = Month::of(day);
    switch (granularity) {
    case Granularity::Day:
        return {day, day};
    case Granularity::Week: {
        const Day first = day.plus(-((day.toDate().dayOfWeek() - int(calendar.weekStart) + 7) % 7));
        return {first, first.plus(6)};
    }
    case Granularity::Month:
        return month.range();
    case Granularity::Quarter: {
        const Month year = fiscalYearStart(month, calendar);
        const Month first = year.plus((month - year) / 3 * 3);
        return {first.first(), first.plus(2).last()};
    }
    case Granularity::Year: {
        const Month first = fiscalYearStart(month, calendar);
        return {first.first(), first.plus(11).last()};
    }
    }
    Q_UNREACHABLE();
}

QString weekKey(Day first)
{
    QDate thursday = first.toDate();
    while (thursday.dayOfWeek() != Qt::Thursday)
        thursday = thursday.addDays(1);
    int year = 0;
    const int week = thursday.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace

Period Period::containing(Day day, Granularity granularity, const CalendarSettings &calendar)
{
    return {granularity, rangeOf(day, granularity, calendar)};
}

Period Period::next(const CalendarSettings &calendar) const
{
    return containing(range.last.next(), granularity, calendar);
}

Period Period::previous(const CalendarSettings &calendar) const
{
    return containing(range.first.previous(), granularity, calendar);
}

QString Period::key(const CalendarSettings &calendar) const
{
    const Month month = Month::of(range.first);
    const Month year = fiscalYearStart(month, calendar);
    switch (granularity) {
    case Granularity::Day:
        return range.first.toIso();
    case Granularity::Week:
        return weekKey(range.first);
    case Granularity::Month:
        return month.toIso();
    case Granularity::Quarter:
        return QStringLiteral("%1-Q%2").arg(fiscalYearNumber(year)).arg((month - year) / 3 + 1);
    case Granularity::Year:
        return QString::number(fiscalYearNumber(year));
    }
    Q_UNREACHABLE();
}

QVector<Period> periodsIn(const DayRange &range, Granularity granularity, const CalendarSettings &calendar)
{
    QVector<Period> periods;
    if (range.isEmpty())
        return periods;
    for (Period period = Period::containing(range.first, granularity, calendar);
         period.range.first <= range.last; period = period.next(calendar))
        periods.push_back(period);
    return periods;
}

Result<DayRange> parsePeriod(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto dots = trimmed.indexOf(u".."); dots >= 0) {
        const auto first = Day::fromIso(trimmed.left(dots));
        const auto last = Day::fromIso(trimmed.mid(dots + 2));
        if (!first || !last)
            return Error{ErrorCode::InvalidPeriod, {text}};
        if (*last < *first)
            return Error{ErrorCode::EndBeforeStart, {first->toIso(), last->toIso()}};
        return DayRange{*first, *last};
    }
    if (const auto month = Month::fromIso(trimmed))
        return month->range();
    bool isNumber = false;
    const int year = trimmed.toInt(&isNumber);
    if (trimmed.size() != 4 || !isNumber || year < 1)
        return Error{ErrorCode::InvalidPeriod, {text}};
    return DayRange{Month::fromYearMonth(year, 1).first(), Month::fromYearMonth(year, 12).last()};
}

} // namespace payoff
