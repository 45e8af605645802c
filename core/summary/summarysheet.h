// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/monthsummary.h"

#include <xlsxwriter.h>

#include <array>

namespace payoff {

/// How the cells of one unit look, plain and in the total.
struct SheetFormats {
    lxw_format *plain = nullptr;
    lxw_format *total = nullptr;
};

/// Writes one summary onto a sheet of a workbook, which owns everything.
class SummarySheet {
public:
    SummarySheet(const MonthSummary &summary, lxw_workbook *workbook);

    void write();

private:
    void makeFormats();
    void writeHead();
    void writeHeader();
    void writeRows();
    void writeTotal();
    void writeNotes();
    void setUpPage();
    void writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    void writeCell(lxw_row_t row, qsizetype column, const FigureValue &cell, const SheetFormats &formats,
                   bool isTotal);
    [[nodiscard]] double number(const SummaryColumn &column, const FigureValue &cell) const;
    [[nodiscard]] QString totalFormula(qsizetype column) const;
    [[nodiscard]] QString sumFormula(qsizetype column) const;
    [[nodiscard]] QString ratioFormula(qsizetype column) const;
    [[nodiscard]] lxw_format *format(const QByteArray &numberFormat, bool isTotal);

    const MonthSummary &m_summary;
    lxw_workbook *m_workbook;
    lxw_worksheet *m_sheet;
    lxw_format *m_title = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_totalText = nullptr;
    SheetFormats m_missing;
    std::array<SheetFormats, 6> m_formats; ///< by SummaryUnit
    lxw_row_t m_headerRow = 0;
    lxw_row_t m_row = 0; ///< the next to write
};

} // namespace payoff
