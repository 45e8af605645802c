// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benefits/benefit.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Benefit &benefit)
{
    if (benefit.strength < 1 || benefit.strength > 5)
        return Error{ErrorCode::InvalidValue,
                     {QStringLiteral("strength"), QString::number(benefit.strength)}};
    if (benefit.description.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {QStringLiteral("benefit")}};
    if (const auto description = validateText(QStringLiteral("benefit"), benefit.description); !description)
        return description;
    return validateText(QStringLiteral("evidence"), benefit.evidence);
}

Result<void> validate(const Competitor &competitor)
{
    for (const CompetitorMentions &each : competitor.mentions) {
        for (const auto &count : {each.positive, each.neutral, each.negative, each.unclassified}) {
            if (count.value_or(0) < 0)
                return Error{ErrorCode::NegativeAmount, {QStringLiteral("mentions")}};
        }
    }
    return validateName(QStringLiteral("competitor"), competitor.name);
}

} // namespace payoff
