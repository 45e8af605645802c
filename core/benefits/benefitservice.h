// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benefits/benefit.h"
#include "core/storage/database.h"

namespace payoff {

/// The benefits of the days, by day.
Result<QVector<Benefit>> benefitsWithin(const Database &database, const DayRange &days);

} // namespace payoff
