// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

#include <algorithm>

namespace payoff {

namespace {

// Both ways count days since 1 March of year 0, in cycles of 400 years: a year that ends with February has
// its leap day last. Unlike QDate, this has a year 0.
constexpr qint64 daysOfCycle = 146'097;
constexpr qint64 daysToEpoch = 719'468;

} // namespace

Month Month::of(Day day)
{
    const qint64 days = qint64(day.sinceEpoch) + daysToEpoch;
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

Day Month::first() const
{
    const qint64 sinceMarch = qint64(index) - 2;
    const qint64 year = (sinceMarch >= 0 ? sinceMarch : sinceMarch - 11) / 12;
    const qint64 month = sinceMarch - year * 12;
    const qint64 cycle = (year >= 0 ? year : year - 399) / 400;
    const qint64 ofCycle = year - cycle * 400;
    const qint64 days = ofCycle * 365 + ofCycle / 4 - ofCycle / 100 + (153 * month + 2) / 5;
    return {qint32(cycle * daysOfCycle + days - daysToEpoch)};
}

QString Month::toIso() const { return first().toIso().left(7); }

Day Month::dayOrLast(int day) const { return first().plus(std::min(day, days()) - 1); }

} // namespace payoff
