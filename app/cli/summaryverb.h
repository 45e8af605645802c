// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo summaryVerbInfo();
/// Writes the summary of a month or of a range of days.
int runSummaryVerb(const QStringList &arguments);

} // namespace payoff
