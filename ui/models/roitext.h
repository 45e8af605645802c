// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roichartdata.h"
#include "ui/text/format.h"

namespace payoff {

/// "monthly", "weekly" …: how finely a chart is cut.
QString frequencyName(Granularity granularity);

/// What is written at the line of break-even: "break-even", or where it stands by which margin.
QString breakEvenText(const BreakEven &breakEven, const Format &format);

/// The chart in a sentence or two, for people who hear it.
QString spokenSummary(const RoiChartData &data, const Format &format);

/// All channels in one period, highest first, and its notes, for people who hear the crosshair.
QString spokenReading(const RoiChartData &data, int period, const Format &format);

/// The numbers of the chart as RFC 4180 text: a row per period under its machine name, a column per
/// channel, empty for n/a.
QString roiCsv(const RoiChartData &data);

} // namespace payoff
