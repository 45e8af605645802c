// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"

#include <QJsonValue>

namespace payoff {

/// The value of a figure as a snapshot holds it: a number (money in minor units, counts as stored, ratios as
/// fractions), the reason why there is none (see Missing), or an object {"value", "fallback", "left_out",
/// "low", "high"} where there is more to say.
QJsonValue figureAsJson(const FigureValue &figure);

/// Reads it again, a number as a sum or as a ratio; nothing where it is not what was written.
std::optional<FigureValue> figureFromJson(const QJsonValue &json, bool isOfSum);

/// The same of a figure of which it is known whether it is a sum or, for a ratio of the catalogue, a ratio.
/// One that is the other, such as the gross margin, stands in an array of its own.
QJsonValue figureAsJson(const Figure &figure, const FigureValue &value);
std::optional<FigureValue> figureFromJson(const Figure &figure, const QJsonValue &json);

} // namespace payoff
