// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

#include <algorithm>

namespace payoff {

Month Month::of(Day day)
{
    // Days since 1 March of year 0, in cycles of 400 years: a year that ends with February has its leap day
    // last.
    constexpr qint64 daysOfCycle = 146'097;
    const qint64 days = qint64(day.sinceEpoch) + 719'468;
    const qint64 cycle = (days >= 0 ? days : days - daysOfCycle + 1) / daysOfCycle;
    const qint64 ofCycle = days - cycle * daysOfCycle;
    const qint64 year = (ofCycle - ofCycle / 1460 + ofCycle / 36'524 - ofCycle / 146'096) / 365;
    const qint64 ofYear = ofCycle - (365 * year + year / 4 - year / 100);
    const qint64 month = (5 * ofYear + 2) / 153; // since March
    return {qint32((cycle * 400 + year) * 12 + month + 2)};
}

Result<Month> Month::fromIso(const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto day = Day::fromIso(trimmed + u"-01");
    if (trimmed.size() != 7 || !day)
        return Error{ErrorCode::InvalidMonth, {text}};
    return of(*day);
}

Day Month::first() const { return Day::fromDate(QDate(year(), number(), 1)); }

QString Month::toIso() const { return first().toIso().left(7); }

Day Month::dayOrLast(int day) const { return first().plus(std::min(day, days()) - 1); }

} // namespace payoff
