// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/xlsxstyles.h"

namespace payoff {

/// Where a table stands on its sheet; rows and columns count from 0.
struct TablePlace {
    int header = 0;
    int firstRow = 0;
    int lastRow = -1; ///< below firstRow − 1 … where it has no rows
    int lastColumn = 0;

    [[nodiscard]] bool hasRows() const { return lastRow >= firstRow; }
};

/// Writes one sheet of a workbook from above to below: texts, a table, charts; in the direction of the
/// document. The workbook owns what is made.
class ReportSheet {
public:
    ReportSheet(lxw_workbook *workbook, XlsxStyles &styles, const ReportDocument &document,
                const QString &name);

    [[nodiscard]] const QByteArray &name() const { return m_name; }

    /// Sets the widths of columns by what the table holds; before any text. The heading stands on each page
    /// of a table that is wider than one.
    void fitColumns(const ReportTable &table, const QString &heading = {});
    /// As wide as a page, for texts alone.
    void fitText();
    /// Across all columns that were fitted, over as many lines as it takes.
    void writeText(const QString &text, SheetText role = SheetText::Plain);
    void skipRow() { ++m_row; }
    TablePlace writeTable(const ReportTable &table);
    /// The heading stays when one scrolls and is repeated on each page; rows can be filtered.
    void headBy(const TablePlace &place);
    void addChart(lxw_chart *chart, const QString &inWords);
    /// How it is printed.
    void finish(bool isLetter);

private:
    void writeHead(const ReportTable &table);
    void writeRow(const QStringList &texts, const QVector<ReportValue> &values, const QStringList &formulas,
                  bool isTotal);
    void writeCell(int column, const QString &text, const ReportValue &value, const QString &formula,
                   bool isTotal);
    void setWidths(const QVector<double> &widths);
    [[nodiscard]] double fullWidth() const;
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] int columnsAcross(int first) const;

    lxw_worksheet *m_sheet;
    XlsxStyles &m_styles;
    const ReportDocument &m_document;
    QByteArray m_name;
    QVector<double> m_widths; ///< in characters
    int m_row = 0; ///< the next to write
    int m_lastColumn = 0; ///< of what is printed
    std::optional<TablePlace> m_headedBy;
    bool m_hasChart = false;
};

} // namespace payoff
