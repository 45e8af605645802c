// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"

#include <QVector>

namespace payoff {

/// The intervals over which a cost spreads, each with its whole amount, that begin on or before `horizon`.
/// One that does not recur has one. A monthly, quarterly or yearly one keeps the days of the month of its
/// first interval; a day that a month does not have becomes its last, and an interval of whole months stays
/// one.
QVector<DayRange> occurrences(const Cost &cost, Day horizon);

/// The same days of the month that many months later; what ends with its month still does.
DayRange shiftedByMonths(const DayRange &span, int months);

} // namespace payoff
