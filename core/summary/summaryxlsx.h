// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/summary/monthsummary.h"

#include <QIODevice>

namespace payoff {

/// One sheet to look at and to print: what it shows in words, the table with its total, and why values are
/// missing. Numbers are numbers; totals are formulas wherever the formula gives the figure. Two summaries
/// that are equal and of one day give the same bytes. FileNotWritable.
Result<void> writeXlsx(const MonthSummary &summary, QIODevice &device);

} // namespace payoff
