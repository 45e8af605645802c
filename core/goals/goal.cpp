// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/goal.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Goal &goal)
{
    const QString kind = QStringLiteral("goal");
    if (goal.span.isEmpty())
        return Error{ErrorCode::EndBeforeStart, {goal.span.first.toIso(), goal.span.last.toIso()}};
    if (goal.kind == GoalKind::MoveLevel && goal.target == goal.baseline)
        return Error{ErrorCode::InvalidValue, {kind, QString::number(goal.target)}};
    if (goal.kind != GoalKind::MoveLevel && goal.target <= 0)
        return Error{ErrorCode::InvalidValue, {kind, QString::number(goal.target)}};
    for (const QString &text : {goal.note, goal.objective, goal.responseFamily}) {
        if (const auto valid = validateText(kind, text); !valid)
            return valid;
    }
    return validateName(kind, goal.name);
}

} // namespace payoff
