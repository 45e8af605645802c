// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing/heldrows.h"

namespace payoff {

/// Makes sales of what is held for months that are open, as SaleMerge would have: an order of a known number
/// replaces what is there, one without a number is added unless an earlier file said the same as often. What
/// would change a sale of a month that is closed stays held. Notes what it did in `counted`.
Result<void> countHeldSales(const Database &database, CountedHeld &counted);
Result<void> holdSalesAgain(const Database &database, const CountedHeld &counted);

} // namespace payoff
