// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo summaryVerbInfo();
/// Whether those arguments ask for a report to read, which is drawn.
bool summaryDrawsPictures(const QStringList &arguments);
/// Writes the summary of a month or of a range of days.
int runSummaryVerb(const QStringList &arguments);

} // namespace payoff
