// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include "core/base/arithmetic.h"

#include <algorithm>

namespace payoff {

namespace {
constexpr qint64 julianDayOfEpoch = 2440588;
}

std::optional<Day> Day::fromYmd(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    return fromDate(date);
}

Result<Day> Day::fromIso(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QDate date = trimmed.size() == 10 ? QDate::fromString(trimmed, Qt::ISODate) : QDate();
    if (!date.isValid())
        return Error{ErrorCode::InvalidDay, {text}};
    return fromDate(date);
}

Day Day::fromDate(QDate date) { return {qint32(date.toJulianDay() - julianDayOfEpoch)}; }

QDate Day::toDate() const { return QDate::fromJulianDay(sinceEpoch + julianDayOfEpoch); }

bool DayRange::intersects(const DayRange &other) const { return !intersected(other).isEmpty(); }

DayRange DayRange::intersected(const DayRange &other) const
{
    return {std::max(first, other.first), std::min(last, other.last)};
}

DayRange DayRange::united(const DayRange &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    return {std::min(first, other.first), std::max(last, other.last)};
}

qint64 spreadPart(qint64 amount, const DayRange &whole, const DayRange &part)
{
    const DayRange common = whole.intersected(part);
    if (common.isEmpty())
        return 0;
    const qint64 through = common.last - whole.first + 1;
    const qint64 before = common.first - whole.first;
    return accrued(amount, through, whole.days()) - accrued(amount, before, whole.days());
}

} // namespace payoff
