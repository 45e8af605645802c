// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace payoff {

/// The report as people read it, with all that closing months has to say to it: ReportData::closing.
///
/// Of a closed month, unfiltered, on the bases that it was closed with: from its snapshot alone, cut down to
/// the audience. On other bases or with filters, or if the snapshot is older than reports in it, it is
/// computed, and says so. A longer report is computed; it has its months beside, of which unfiltered ones
/// that are closed come from their snapshots. Errors as of reportData() and summaryFromSnapshot().
Result<ReportData> reportOf(const Workspace &workspace, const ReportRequest &request);

} // namespace payoff
