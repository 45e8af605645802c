// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportdocument.h"

namespace payoff {

class Formula;

/// The formulas of a table whose heading stands in a row of a sheet, rows below it, the total last, the first
/// column in A. Each is empty where no formula gives the value that the table holds: that value was computed
/// with more than the sheet shows. The table lives longer.
class TableFormulas {
public:
    TableFormulas(const ReportTable &table, int headerRow);

    /// "=(C5-B5)/B5": of a cell that follows from others of its row.
    [[nodiscard]] QString ofCell(qsizetype row, qsizetype column) const;
    /// The same of the total, or "=SUM(B5:B9)".
    [[nodiscard]] QString ofTotal(qsizetype column) const;

private:
    [[nodiscard]] QString ofRow(const QVector<ReportValue> &values, int sheetRow, qsizetype column) const;
    [[nodiscard]] QString inCells(const Formula &formula, const QString &text, int sheetRow) const;
    [[nodiscard]] QString sumOf(qsizetype column) const;
    [[nodiscard]] qsizetype columnOf(const QString &key) const;

    const ReportTable &m_table;
    int m_headerRow; ///< counted from 0
};

} // namespace payoff
