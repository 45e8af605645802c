// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"

namespace payoff {

/// Reads what Period::key() writes of a quarter, "2026-Q3", of the fiscal year of that number; InvalidPeriod
/// otherwise.
Result<Period> quarterFromKey(const QString &key, const CalendarSettings &calendar = {});
/// The same of a year, "2026".
Result<Period> yearFromKey(const QString &key, const CalendarSettings &calendar = {});

/// The name of any range for a file: the key of a whole month, quarter or year, else "2026-10-01_2026-10-15".
QString fileNameOf(const DayRange &days, const CalendarSettings &calendar = {});

} // namespace payoff
