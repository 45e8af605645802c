// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/occurrences.h"

#include <algorithm>

namespace payoff {

namespace {

int dayNumber(Day day) { return day.toDate().day(); }

int monthsBetween(Recurrence recurrence)
{
    switch (recurrence) {
    case Recurrence::Quarterly:
        return 3;
    case Recurrence::Yearly:
        return 12;
    default:
        return 1;
    }
}

DayRange occurrence(const Cost &cost, int number)
{
    if (cost.recurrence == Recurrence::Weekly)
        return {cost.span.first.plus(7 * number), cost.span.last.plus(7 * number)};
    return shiftedByMonths(cost.span, number * monthsBetween(cost.recurrence));
}

} // namespace

DayRange shiftedByMonths(const DayRange &span, int months)
{
    const Month first = Month::of(span.first).plus(months);
    const Month last = Month::of(span.last).plus(months);
    const bool endsWithMonth = dayNumber(span.first) == 1 && span.last == Month::of(span.last).last();
    return {first.dayOrLast(dayNumber(span.first)),
            endsWithMonth ? last.last() : last.dayOrLast(dayNumber(span.last))};
}

QVector<DayRange> occurrences(const Cost &cost, Day horizon)
{
    if (cost.recurrence == Recurrence::None)
        return {cost.span};
    const Day end = cost.until ? std::min(*cost.until, horizon) : horizon;
    QVector<DayRange> intervals;
    for (int number = 0;; ++number) {
        const DayRange interval = occurrence(cost, number);
        if (interval.first > end)
            return intervals;
        intervals.push_back(interval);
    }
}

} // namespace payoff
