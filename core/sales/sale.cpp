// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/sale.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Sale &sale)
{
    if (sale.amount.currency.isNull())
        return Error{ErrorCode::InvalidCurrency, {QString()}};
    if (sale.rate && *sale.rate <= 0)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("rate"), QString::number(*sale.rate)}};
    if (sale.touchDay && *sale.touchDay > sale.outcomeDay && sale.amount.minor >= 0)
        return Error{ErrorCode::Contradiction, {sale.touchDay->toIso(), sale.outcomeDay.toIso()}};
    for (const QString &text : {sale.product, sale.note, sale.externalId}) {
        if (const auto valid = validateText(QStringLiteral("sale"), text); !valid)
            return valid;
    }
    return {};
}

} // namespace payoff
