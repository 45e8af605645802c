// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a file are of totals, and what they say.
#include "core/transfer/celltext.h"
#include "core/transfer/rowreader.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr std::size_t longestTotalsLabel = 80;
constexpr std::size_t mostTotalsKept = 20;

/// A row of totals, too, says which currency it is in.
bool isOfTotals(const ColumnStyle &column) { return column.field == Field(KeyField::Currency); }

} // namespace

/// Whether it is worth the while to look at the whole row.
bool RowReader::mayBeTotals(CellProblem problem) const
{
    if (m_hasTotalsLabel || problem != CellProblem::None || m_profile.isNamelessTotals)
        return true;
    return !m_hasDateColumn
        && std::all_of(m_columns.begin(), m_columns.end(), [this](const ColumnStyle &each) {
               return each.kind != ColumnStyle::Kind::Text || isOfTotals(each)
                   || m_row.textId(each.field.keyField()) == 0;
           });
}

bool RowReader::isTotalsLabel(std::string_view cell) const
{
    cell = trimmed(cell);
    return !cell.empty() && cell.size() <= longestTotalsLabel && !isDigit(cell.front())
        && m_profile.isTotalsLabel(cell);
}

/// A label in any column, and no key but the label.
bool RowReader::isTotals(const SourceRecord &record) const
{
    const auto isLabel = [this](std::string_view cell) { return isTotalsLabel(cell); };
    if (m_profile.isNamelessTotals && isNameless())
        return true;
    if (std::none_of(record.cells.begin(), record.cells.end(), isLabel))
        return false;
    return std::all_of(m_columns.begin(), m_columns.end(), [&](const ColumnStyle &each) {
        const std::string_view cell = trimmed(cellAt(record, each.cell));
        const bool isMade = m_table.wide && each.field == Field(KeyField::Channel);
        return each.kind == ColumnStyle::Kind::Number || isOfTotals(each) || isMade || isMissingMarker(cell)
            || isLabel(cell);
    });
}

/// In files that name what each row is of.
bool RowReader::isNameless() const
{
    bool hasNames = false;
    for (const ColumnStyle &each : m_columns) {
        for (const KeyField field : {KeyField::Campaign, KeyField::AdSet, KeyField::Ad}) {
            if (each.field != Field(field))
                continue;
            hasNames = true;
            if (m_row.textId(field) != 0)
                return false;
        }
    }
    return hasNames;
}

/// Keeps what the row says of each measure, whatever else in it cannot be read.
void RowReader::noteTotals(const SourceRecord &record)
{
    // Of a row that became several there is no sum to compare any of them with.
    const bool isPart = m_table.wide && record.line == m_lastTotals;
    m_lastTotals = record.line;
    m_totalsRows += isPart ? 0 : 1;
    if (m_table.wide || m_totalsRows > qint64(mostTotalsKept))
        return;
    TotalsRow row;
    const auto label = std::find_if(record.cells.begin(), record.cells.end(),
                                    [this](std::string_view cell) { return isTotalsLabel(cell); });
    if (label != record.cells.end())
        row.label = QString::fromUtf8(*label).simplified();
    for (const ColumnStyle &each : m_columns) {
        if (each.kind != ColumnStyle::Kind::Number || each.slot >= std::size_t(measureCount))
            continue;
        const ParsedNumber number = parseNumber(cellAt(record, each.cell), each.number, each.numberKind);
        if (number.outcome != ParsedNumber::Outcome::Value)
            continue;
        row.reported |= MeasureMask(1) << each.slot;
        row.values[each.slot] = number.value;
    }
    m_totals.push_back(row);
}

} // namespace payoff
