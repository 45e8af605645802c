// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <functional>

namespace payoff {

/// Tells what day it is. Handed in, so that a report or a test can be run as of another day.
using Clock = std::function<Day()>;

inline Clock systemClock()
{
    return [] { return Day::fromDate(QDate::currentDate()); };
}

inline Clock fixedClock(Day day)
{
    return [day] { return day; };
}

} // namespace payoff
