// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/reportdocument.h"

#include <QIODevice>
#include <QPageSize>

namespace payoff {

/// The report as a workbook: a sheet of what it says with the headline's figures, then one for each table and
/// chart, and one of the remarks. Figures are numbers in the style of the language, days are days; totals and
/// ratios are formulas wherever the formula gives the figure. No text ever becomes a formula. Equal documents
/// give the same bytes. FileNotWritable.
Result<void> writeXlsx(const ReportDocument &document, const QPageSize &paper, QIODevice &device);

} // namespace payoff
