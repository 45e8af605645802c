// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/periodkey.h"

#include <QRegularExpression>

namespace payoff {

namespace {

/// The first month of the fiscal year of that number, which is the calendar year that it ends in.
Month beginOf(int fiscalYear, const CalendarSettings &calendar)
{
    return Month::fromYearMonth(fiscalYear, 12)
        .plus(calendar.fiscalYearStart - 12)
        .plus(calendar.fiscalYearStart == 1 ? 0 : -12);
}

} // namespace

Result<Period> quarterFromKey(const QString &key, const CalendarSettings &calendar)
{
    static const QRegularExpression pattern(QStringLiteral("^([1-9][0-9]{3})-?[Qq]([1-4])$"));
    const auto match = pattern.match(key.trimmed());
    if (!match.hasMatch())
        return Error{ErrorCode::InvalidPeriod, {key}};
    const Month first =
        beginOf(match.captured(1).toInt(), calendar).plus(3 * (match.captured(2).toInt() - 1));
    return Period::containing(first.first(), Granularity::Quarter, calendar);
}

Result<Period> yearFromKey(const QString &key, const CalendarSettings &calendar)
{
    static const QRegularExpression pattern(QStringLiteral("^[1-9][0-9]{3}$"));
    if (!pattern.match(key.trimmed()).hasMatch())
        return Error{ErrorCode::InvalidPeriod, {key}};
    const Month first = beginOf(key.trimmed().toInt(), calendar);
    return Period::containing(first.first(), Granularity::Year, calendar);
}

QString fileNameOf(const DayRange &days, const CalendarSettings &calendar)
{
    for (const Granularity each : {Granularity::Month, Granularity::Quarter, Granularity::Year}) {
        const Period period = Period::containing(days.first, each, calendar);
        if (period.range == days)
            return period.key(calendar);
    }
    return days.first.toIso() + u'_' + days.last.toIso();
}

} // namespace payoff
