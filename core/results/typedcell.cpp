// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/typedcell.h"

namespace payoff {

Result<void> validate(const TypedCell &cell)
{
    const MeasureInfo &measure = info(cell.key.measure);
    if (cell.key.channel.isNull())
        return Error{ErrorCode::UnknownId, {QStringLiteral("channel"), QStringLiteral("0")}};
    if (cell.value < 0 && !measure.mayBeNegative)
        return Error{ErrorCode::NegativeAmount, {QString::fromLatin1(measure.key)}};
    return {};
}

} // namespace payoff
