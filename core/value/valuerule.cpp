// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/valuerule.h"

#include "core/base/arithmetic.h"
#include "core/base/names.h"

namespace payoff {

Result<void> validate(const ValueRule &rule)
{
    const QString kind = QStringLiteral("value rule");
    if (rule.low < 0)
        return Error{ErrorCode::NegativeAmount, {kind}};
    if (rule.low > rule.likely || rule.likely > rule.high)
        return Error{ErrorCode::Contradiction, {QStringLiteral("low, likely, high"), kind}};
    if (info(rule.measure).unit == MeasureUnit::Money)
        return Error{ErrorCode::Contradiction, {QString::fromLatin1(info(rule.measure).key), kind}};
    if (rule.until && *rule.until < rule.from)
        return Error{ErrorCode::EndBeforeStart, {rule.from.toIso(), rule.until->toIso()}};
    if (const auto origin = validateText(kind, rule.origin); !origin)
        return origin;
    return validateText(kind, rule.note);
}

Result<void> validate(const Margin &margin)
{
    if (margin.share <= 0 || margin.share > wholeShare)
        return Error{ErrorCode::InvalidPercentage, {QString::number(double(margin.share) / 10'000)}};
    return validateText(QStringLiteral("margin"), margin.note);
}

Result<void> validate(const Baseline &baseline)
{
    const QString kind = QStringLiteral("baseline");
    if (baseline.campaign.has_value() == baseline.month.has_value())
        return Error{ErrorCode::Contradiction, {QStringLiteral("campaign, month"), kind}};
    if (baseline.amount < 0)
        return Error{ErrorCode::NegativeAmount, {kind}};
    return validateText(kind, baseline.note);
}

} // namespace payoff
