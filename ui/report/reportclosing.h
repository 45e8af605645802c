// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

namespace payoff {

/// What was said when the months reported were closed: of all channels; for others than executives also of
/// single ones. Without lines where nothing was said.
ReportList closingComments(const ReportWords &words);

/// Cost, value, net return, ROI and new customers of each month, and how it stands; no rows in a report of a
/// month or less.
ReportTable monthTable(const ReportWords &words);

/// Where the figures come from as to closed months, and where their sums and the total differ.
QStringList closingRemarks(const ReportWords &words);

} // namespace payoff
