// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/report/report.h"
#include "core/summary/monthsummary.h"

namespace payoff {

struct ClosingWords;

/// Raised whenever a formula gives another figure than it did: a snapshot says by which it was computed.
inline constexpr int formulasVersion = 1;

/// All that a report of the month can need, as JSON. Members:
///
/// "format" (2; 1 had no "report"), "formulas", "workspace", "currency", "month" ("2026-10"), "made",
/// "as_of", "previous" and "last_year" ({"from", "to"}), "sales_cycle_days", "fiscal_year_start"; "columns":
/// [{"key", "unit", "title"}]; "summaries": one for each value basis, cost basis and time view: {"basis",
/// "cost_basis", "view", "unconverted_costs", "share_not_dated_by_view", "rows": [{"channel", "name",
/// "cells"}], "total": cells}; a cell is a number (money in minor units, counts as stored, ratios as
/// fractions), the reason why there is none (see Missing), or an object {"value", "fallback", "left_out",
/// "low", "high"} where there is more to say; "costs", "rates", "sharing_rules", "value_rules", "margins",
/// "baselines", "notes", "benefits": what holds in the month, as it stands in its table; "goals": [{"id",
/// "name", "status", "actual", "target", "share"}]; "comment", "comments": [{"channel", "name", "text"}];
/// "restated": whether the month had been closed before; "report": the report of a manager on the bases of
/// the words, see reportjson.h.
Result<QString> makeSnapshot(const Workspace &workspace, Month month, const ClosingWords &words);

/// The summary that a snapshot holds on those bases; nothing else is asked. UnknownName {"closed month", …}
/// if it holds none on them; FileDamaged if it cannot be read.
Result<MonthSummary> summaryFromSnapshot(const QString &snapshot, const Bases &bases);

/// The summary as reports give it: of a closed month, unfiltered, it is read from its snapshot alone; else it
/// is computed. Errors as of summarise() and summaryFromSnapshot().
Result<MonthSummary> summaryOf(const Workspace &workspace, const SummaryRequest &request);

/// The report of a manager that a snapshot holds, with what was said; nothing where it holds none or one on
/// other bases. FileDamaged if it cannot be read.
Result<std::optional<ReportData>> reportFromSnapshot(const QString &snapshot, const Bases &bases);

/// When and as what a month was closed.
struct SnapshotHead {
    Day made;
    bool isRestated = false; ///< it had been closed before
};
Result<SnapshotHead> snapshotHead(const QString &snapshot);

/// What was said when the month was closed: of all of it, then of single channels by their names.
Result<QVector<ClosingComment>> closingComments(const QString &snapshot);
/// Of single channels alone.
Result<QVector<std::pair<QString, QString>>> channelComments(const QString &snapshot);

} // namespace payoff
