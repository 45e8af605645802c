// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxformulas.h"

#include "core/measures/formula.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace payoff {

namespace {

constexpr double closeEnough = 1e-9;

QString cellName(int row, qsizetype column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name.data());
}

bool isClose(double a, double b) { return std::abs(a - b) <= closeEnough * std::max(1.0, std::abs(b)); }

QChar plainOperator(QChar each)
{
    switch (each.unicode()) {
    case u'×':
        return u'*';
    case u'÷':
        return u'/';
    case u'−':
        return u'-';
    default:
        return each;
    }
}

} // namespace

TableFormulas::TableFormulas(const ReportTable &table, int headerRow)
    : m_table(table),
      m_headerRow(headerRow)
{
}

qsizetype TableFormulas::columnOf(const QString &key) const
{
    const auto found = std::find_if(m_table.columns.begin(), m_table.columns.end(),
                                    [&](const ReportColumn &each) { return each.key == key; });
    return found == m_table.columns.end() ? -1 : found - m_table.columns.begin();
}

QString TableFormulas::ofCell(qsizetype row, qsizetype column) const
{
    return ofRow(m_table.values.value(row), m_headerRow + 1 + int(row), column);
}

QString TableFormulas::ofTotal(qsizetype column) const
{
    const QString formula = ofRow(m_table.totalValues, m_headerRow + 1 + int(m_table.rows.size()), column);
    return formula.isEmpty() ? sumOf(column) : formula;
}

QString TableFormulas::ofRow(const QVector<ReportValue> &values, int sheetRow, qsizetype column) const
{
    const QString &text = m_table.columns[column].formula;
    const ReportValue shown = values.value(column);
    if (text.isEmpty() || !shown.isNumber() || shown.isFallback)
        return {};
    const auto formula = Formula::parse(text);
    if (!formula)
        return {};
    const auto value = formula->evaluate([&](const QString &key) -> std::optional<double> {
        const ReportValue part = values.value(columnOf(key));
        return part.isNumber() && !part.isFallback ? std::optional(part.number) : std::nullopt;
    });
    if (!value || !isClose(*value, shown.number))
        return {};
    return u'=' + inCells(*formula, text, sheetRow);
}

/// The text of the formula with the cells of that row instead of names.
QString TableFormulas::inCells(const Formula &formula, const QString &text, int sheetRow) const
{
    QString written;
    QString name;
    const QString padded = text + u' ';
    for (const QChar each : padded) {
        if (each.isLetterOrNumber() || each == u'_') {
            name += each;
            continue;
        }
        if (!name.isEmpty())
            written += formula.names().contains(name) ? cellName(sheetRow, columnOf(name)) : name;
        name.clear();
        written += plainOperator(each);
    }
    return written.trimmed();
}

QString TableFormulas::sumOf(qsizetype column) const
{
    const ReportValue total = m_table.totalValues.value(column);
    if (!m_table.columns[column].isAdditive || !total.isNumber() || m_table.values.isEmpty())
        return {};
    double sum = 0;
    for (const QVector<ReportValue> &row : m_table.values)
        sum += row.value(column).isNumber() ? row[column].number : 0;
    if (!isClose(sum, total.number))
        return {};
    return QStringLiteral("=SUM(%1:%2)")
        .arg(cellName(m_headerRow + 1, column), cellName(m_headerRow + int(m_table.rows.size()), column));
}

} // namespace payoff
