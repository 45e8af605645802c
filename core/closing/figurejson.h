// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"

#include <QJsonValue>

namespace payoff {

/// The value of a figure as a snapshot holds it: a number (money in minor units, counts as stored, ratios as
/// fractions), the reason why there is none (see Missing), or an object {"value", "fallback", "left_out",
/// "low", "high"} where there is more to say.
QJsonValue figureAsJson(const FigureValue &value);

/// Reads it again, a number as a sum or as a ratio; nothing where it is not what was written.
std::optional<FigureValue> figureFromJson(const QJsonValue &json, bool isOfSum);

} // namespace payoff
