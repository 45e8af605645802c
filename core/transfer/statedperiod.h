// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QStringList>

#include <optional>

namespace payoff {

/// The days that a file says it covers, in the lines above its table ("July 8, 2025 - July 31, 2025", "#
/// Start date: 20250708" with "# End date: …") or, failing that, in its name
/// ("…(2026.02.05-2026.02.10).csv"). Nothing if it says none, or in a way that could mean other days.
std::optional<DayRange> statedPeriod(const QStringList &preamble, const QString &fileName);

} // namespace payoff
