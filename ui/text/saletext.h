// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"

#include <QString>

namespace payoff {

/// "new", "returning", "not known"
QString customerText(CustomerKind kind);

/// What a person set of an imported sale, in words: "channel, amount"; empty if nothing.
QString byHandText(const Sale &sale);

} // namespace payoff
