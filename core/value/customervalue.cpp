// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/customervalue.h"

#include "core/base/arithmetic.h"
#include "core/base/month.h"

#include <QString>

namespace payoff {

int monthsIn(CustomerPeriod period)
{
    constexpr int monthsOfQuarter = 3;
    switch (period) {
    case CustomerPeriod::Month:
        return 1;
    case CustomerPeriod::Quarter:
        return monthsOfQuarter;
    case CustomerPeriod::Year:
        return monthsOfYear;
    }
    Q_UNREACHABLE();
}

Result<void> validate(const CustomerValue &value)
{
    if (value.margin < 0)
        return Error{ErrorCode::NegativeAmount, {QStringLiteral("customer margin")}};
    const bool isRetained = value.retention >= 0 && value.retention <= wholeShare;
    const bool hasEnd = value.retention < wholeShare || value.cap;
    if (!isRetained || !hasEnd)
        return Error{ErrorCode::InvalidPercentage, {QString::number(value.retention)}};
    if (value.discount < 0)
        return Error{ErrorCode::InvalidPercentage, {QString::number(value.discount)}};
    if (value.cap && *value.cap < 1)
        return Error{ErrorCode::InvalidValue,
                     {QStringLiteral("customer lifetime"), QString::number(*value.cap)}};
    return {};
}

ClvFigure clv(const CustomerValue &value)
{
    return clv({double(value.margin), fraction(value.retention), fraction(value.discount), value.cap},
               value.convention);
}

ClvFigure paybackMonths(const CustomerValue &value, double cac)
{
    ClvFigure periods = customerPayback(cac, double(value.margin), fraction(value.retention));
    if (periods.value)
        periods.value = *periods.value * monthsIn(value.period);
    return periods;
}

} // namespace payoff
