// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/storage/database.h"
#include "core/value/customervalue.h"

#include <optional>

namespace payoff {

/// What the manager decided once for the whole workspace.
struct Settings {
    CalendarSettings calendar;
    int salesCycleDays = 30; ///< of campaigns without their own
    std::optional<Day> asOf; ///< none: the last day with results, not after today
    std::optional<CustomerValue> customer; ///< what a customer is assumed to bring; none: CLV is not known

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// InvalidValue: a month outside 1 … 12, a week that starts on no day, a sales cycle outside 0 … 3650 days;
/// what validate(CustomerValue) says.
Result<void> validate(const Settings &settings);

Result<Settings> loadSettings(const Database &database);
/// The caller owns the transaction.
Result<void> storeSettings(const Database &database, const Settings &settings);

} // namespace payoff
