// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost.h"

#include "core/base/arithmetic.h"
#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Cost &cost)
{
    const QString kind = QStringLiteral("cost");
    if (cost.amount.currency.isNull())
        return Error{ErrorCode::InvalidCurrency, {QString()}};
    if (cost.amount.minor < 0 && !cost.isCredit)
        return Error{ErrorCode::NegativeAmount, {kind}};
    if (cost.span.isEmpty())
        return Error{ErrorCode::EndBeforeStart, {cost.span.first.toIso(), cost.span.last.toIso()}};
    if (cost.until && *cost.until < cost.span.first)
        return Error{ErrorCode::EndBeforeStart, {cost.span.first.toIso(), cost.until->toIso()}};
    if (cost.rate && *cost.rate <= 0)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("rate"), QString::number(*cost.rate)}};
    if (cost.hours.value_or(0) < 0 || cost.hourlyRate.value_or(0) < 0)
        return Error{ErrorCode::NegativeAmount, {QStringLiteral("hours")}};
    if (cost.rule && (cost.channel || cost.campaign))
        return Error{ErrorCode::Contradiction, {QStringLiteral("sharing rule"), kind}};
    return validateText(kind, cost.note);
}

Result<void> validate(const SharingRule &rule)
{
    if (rule.sharing != Sharing::Percentages)
        return {};
    qint64 sum = 0;
    for (const SharingPercentage &each : rule.percentages) {
        if (each.share < 0 || each.share > wholeShare)
            return Error{ErrorCode::InvalidPercentage, {QString::number(double(each.share) / 10'000)}};
        sum += each.share;
    }
    if (sum != wholeShare)
        return Error{ErrorCode::InvalidPercentage, {QString::number(double(sum) / 10'000)}};
    return {};
}

} // namespace payoff
