// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channel.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Channel &channel)
{
    if (channel.color < 0)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("channel"), QString::number(channel.color)}};
    return validateName(QStringLiteral("channel"), channel.name);
}

Result<void> validate(const SourceChoice &choice)
{
    if (!choice.source && choice.group != MeasureGroup::Revenue)
        return Error{ErrorCode::Contradiction, {QStringLiteral("sales ledger"), toKey(choice.group)}};
    return {};
}

} // namespace payoff
