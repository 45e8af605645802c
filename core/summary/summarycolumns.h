// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/monthsummary.h"

namespace payoff {

/// On which cost basis a column's figure is taken.
enum class ColumnCost { Chosen, Direct, Loaded };

/// Where a column's cells come from.
struct ColumnSource {
    SummaryColumn column;
    QString figure; ///< key of the figure; empty: the maturity of the ad spend
    ColumnCost cost = ColumnCost::Chosen;
    enum class Time { Now, ChangeToPrevious, ChangeToLastYear, Previous, LastYear } time = Time::Now;
};

/// Every column of a summary, in order.
const QVector<ColumnSource> &summaryColumns();

} // namespace payoff
