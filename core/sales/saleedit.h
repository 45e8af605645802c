// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"

namespace payoff {

/// The sale as a person wants it: what differs from before, and was imported, is marked as set by hand. Of a
/// sale that was typed nothing is: no import knows it.
Sale setByHand(const Sale &before, Sale after);

/// Takes over what a person set of the standing sale.
void keepSetByHand(const Sale &standing, Sale &sale);

/// Equal for sales of one source without a number that tell the same: day, amount, channel, campaign,
/// customer, product; whoever is told to be new.
QString contentOf(const Sale &sale);

} // namespace payoff
