// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

#include <algorithm>

namespace payoff {

Month Month::of(Day day)
{
    const QDate date = day.toDate();
    return fromYearMonth(date.year(), date.month());
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
