// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"

#include <QString>

namespace payoff {

/// The translated name of a category: "Team time".
QString categoryName(CostCategory category);

/// By what shared cost is split, as part of a sentence: "split by ad spend".
QString sharingText(Sharing sharing);

} // namespace payoff
