// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"

#include <string_view>

namespace payoff {

/// The category of that key or English name: "team_time", "Team time", "Content creation"; letter case does
/// not matter.
std::optional<CostCategory> categoryOfWord(std::string_view word);

/// Likewise of a sharing rule: "ad_spend", "even".
std::optional<Sharing> sharingOfWord(std::string_view word);

/// Without the apostrophe by which csvText() keeps a text from being a formula.
QString withoutGuard(const QString &text);

} // namespace payoff
