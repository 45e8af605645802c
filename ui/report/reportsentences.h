// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

namespace payoff {

/// Three plain sentences: what came back for what was spent, what changed most, how the goals stand. None of
/// them says what caused anything.
ReportList summarySentences(const ReportWords &words);

/// ROI, value, cost, net return and cost per customer, with their range and how they moved.
ReportTiles headlineTiles(const ReportWords &words);

/// Why the change of ROI cannot be told by channel; empty where it can.
QString noDriversReason(const ReportWords &words);

/// Period, what it is compared with, bases, filters.
QStringList factsOf(const ReportWords &words);

} // namespace payoff
