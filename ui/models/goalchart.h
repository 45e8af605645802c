// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goalpace.h"
#include "core/goals/goal.h"
#include "ui/models/goaldata.h"
#include "ui/models/serieschartdata.h"

namespace payoff {

/// What came in month by month beside what was wanted: bars and a line.
SeriesChartData goalHistoryChart(const GoalRow &goal, Currency currency, const CalendarSettings &calendar);

/// The level that the goal asks for in each of the periods, as a line for a chart of the measure over months;
/// none where the periods are no months, or the goal asks for a total instead of a level.
std::optional<ChartSeries> goalLine(const Goal &goal, const GoalProgress &progress,
                                    const QVector<Period> &periods, Currency currency);

} // namespace payoff
