// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/result.h"
#include "core/roi/query.h"

namespace payoff {

/// The options --basis and --cost, which several verbs take.
QVector<OptionInfo> basesOptions();
/// What they say; the parser has checked their values.
Bases readBases(const Arguments &arguments);

/// The days of --from and --to, each if given. InvalidDay, EndBeforeStart.
struct AskedDays {
    std::optional<Day> from;
    std::optional<Day> to;
};
Result<AskedDays> readDays(const Arguments &arguments);

/// "2026-10-01 to 2026-10-31".
QString inWords(const DayRange &days);
/// "revenue against loaded cost, by day of outcome".
QString inWords(const Bases &bases);
/// Why there is no value.
QString inWords(Missing reason);

} // namespace payoff
