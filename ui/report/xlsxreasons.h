// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportdocument.h"

namespace payoff {

/// Why figures of the table are missing, a line for each reason with the columns that it holds for: "n/a in
/// CAC, CPC: …". Where it holds for some rows of a column only, with their names.
QStringList columnReasons(const ReportTable &table);

/// The same of a table whose rows are figures: each with its reason.
QStringList rowReasons(const ReportTable &table);

} // namespace payoff
