// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/monthsummary.h"
#include "ui/report/reportdocument.h"

namespace payoff {

/// Appends a section that only a workbook shows: every column of the summary by channel, as its CSV has them,
/// so that a workbook for whichever audience can be computed with. In the language of the document.
void appendSummary(ReportDocument &document, const MonthSummary &summary);

/// The same of what a report was asked for; of a closed month from what was kept of it. Errors as of
/// summaryOf().
Result<void> appendSummary(ReportDocument &document, const Workspace &workspace,
                           const SummaryRequest &request);

} // namespace payoff
