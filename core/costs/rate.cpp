// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/rate.h"

namespace payoff {

Result<void> validate(const Rate &rate)
{
    if (rate.currency.isNull())
        return Error{ErrorCode::InvalidCurrency, {QString()}};
    if (rate.span.isEmpty())
        return Error{ErrorCode::EndBeforeStart, {rate.span.first.toIso(), rate.span.last.toIso()}};
    if (rate.millionths <= 0)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("rate"), QString::number(rate.millionths)}};
    return {};
}

} // namespace payoff
