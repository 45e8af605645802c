// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/roi/query.h"

namespace payoff {

/// The value as exports write it: counts with up to 3 decimals, ratios and money per unit with up to 6, money
/// with its currency's. Empty where there is none.
QString machineText(const Figure &figure, const FigureValue &value, const Currency &currency);

/// The same as JSON: a number, for money a string, null where there is none.
QString machineJson(const Figure &figure, const FigureValue &value, const Currency &currency);

/// The ratio in units of people: money per unit in units of the currency, not in minor ones.
double plainRatio(const Figure &figure, const FigureValue &value, const Currency &currency);

} // namespace payoff
