// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/arithmetic.h"
#include "core/value/clv.h"

#include <QtGlobal>

namespace payoff {

/// What one result is taken to be worth if it becomes a sale: rate × sale × margin, rounded half to even.
/// `rate` and `margin` in millionths, `sale` and the answer in minor units; nothing where one of them is
/// below zero, a share above 1, or the product too large.
std::optional<qint64> worthBySale(qint64 rate, qint64 sale, qint64 margin = wholeShare);

/// The same if it becomes a customer: rate × CLV, to the nearest minor unit. `rate` in millionths, the margin
/// in minor units; nothing where there is no CLV (see clv()), or a rate that is no share.
std::optional<qint64> worthByCustomer(qint64 rate, const ClvInput &customer, ClvConvention convention);

} // namespace payoff
