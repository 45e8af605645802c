// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QJsonObject>

namespace payoff {

/// The report of a manager, which holds those of the others, as a snapshot keeps it. Members:
///
/// "basis", "cost_basis", "view", "days" ({"from", "to"}), "workspace", "currency", "fiscal_year_start",
/// "week_start" (1: Monday), "sales_cycle_days", "made", "as_of"; "period", "previous" and "last_year"
/// ({"granularity", "from", "to"});
/// "names": {"channels", "merged_channels": [{"id", "name", "color"}], "campaigns": [{"id", "name"}]};
/// "headline": [{"figure", "now", "previous", "last_year"}]; "channels" and "campaigns": tables, "trend" and
/// "break_even": see reporttablesjson.h; "drivers": {"missing", "before", "after", "channels": [{"channel",
/// "value", "cost"}]};
/// "goals": [{"goal": as in its table, "progress"}], "notes", "benefits", "assumptions" as in their tables;
/// "windows": [{"tool", "window"}]; "unconverted_costs", "share_not_dated_by_view".
///
/// Figures that nobody reported are left out.
QJsonObject reportAsJson(const ReportData &report);

/// Reads it again: nothing where it is not what was written. A figure that the program no longer knows is
/// left out.
std::optional<ReportData> reportFromJson(const QJsonObject &object);

/// The same report as it is asked for: for that audience, looking like that, without what it does not show.
ReportData forRequest(ReportData report, const ReportRequest &request);

} // namespace payoff
