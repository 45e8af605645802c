// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportsheet.h"

namespace payoff {

/// The values of a chart as a table: a row for each period, a column for each line.
ReportTable tableOf(const ReportChart &chart, const ReportDocument &document);

/// The lines of the chart, drawn by whoever opens the workbook, from its table at that place of that sheet.
lxw_chart *lineChart(lxw_workbook *workbook, const ReportSheet &sheet, const TablePlace &place,
                     const ReportChart &chart, const ReportDocument &document);

/// The columns of the table that are to be bars, beside each other for each row.
lxw_chart *barChart(lxw_workbook *workbook, const ReportSheet &sheet, const TablePlace &place,
                    const ReportTable &table, const ReportDocument &document);

} // namespace payoff
