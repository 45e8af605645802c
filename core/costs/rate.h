// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"

namespace payoff {

/// What one unit of a foreign currency was worth on some days, in the workspace's currency.
struct Rate {
    RateId id; ///< null until stored
    Currency currency;
    DayRange span;
    qint64 millionths = 0;

    friend bool operator==(const Rate &, const Rate &) = default;
};

/// InvalidCurrency, EndBeforeStart, InvalidValue (a rate of 0 or less).
Result<void> validate(const Rate &rate);

} // namespace payoff
