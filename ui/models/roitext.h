// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roichartdata.h"
#include "ui/text/format.h"

namespace payoff {

/// The chart in a sentence or two, for people who hear it.
QString spokenSummary(const RoiChartData &data, const Format &format);

/// All channels at one month, highest first, for people who hear the crosshair.
QString spokenReading(const RoiChartData &data, int month, const Format &format);

/// The numbers of the chart as RFC 4180 text: a row per month, a column per channel, machine format, empty
/// for n/a.
QString roiCsv(const RoiChartData &data);

} // namespace payoff
