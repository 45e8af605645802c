// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pastedblock.h"

#include <algorithm>

namespace payoff {

namespace {

const EntryKind &kindOf(const QVector<EntryKind> &kinds, int column)
{
    return kinds[std::min<qsizetype>(column, kinds.size() - 1)];
}

/// Spreadsheets put quotes around cells that hold breaks; nothing else of that is a number anyway.
QString withoutQuotes(const QString &cell)
{
    const QString text = cell.trimmed();
    const bool isQuoted = text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

QChar separatorIn(const QString &text)
{
    if (text.contains(u'\t'))
        return u'\t';
    return text.contains(u';') ? u';' : u'\t';
}

} // namespace

PastedBlock PastedBlock::fromText(const QString &text)
{
    PastedBlock block;
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    if (lines.isEmpty())
        return block;
    const QChar separator = separatorIn(lines);
    for (const QString &line : lines.split(u'\n')) {
        QStringList cells;
        for (const QString &cell : line.split(separator))
            cells.append(withoutQuotes(cell));
        block.m_columns = std::max(block.m_columns, int(cells.size()));
        block.m_cells.append(cells);
    }
    return block;
}

PastedBlock PastedBlock::repeated(int rows, int columns) const
{
    PastedBlock block;
    const QString only = m_cells.value(0).value(0);
    block.m_columns = columns;
    block.m_cells.fill(QStringList(QVector<QString>(columns, only)), rows);
    return block;
}

QVector<std::optional<DecimalSign>> PastedBlock::signs(const QVector<EntryKind> &kinds) const
{
    QVector<std::optional<DecimalSign>> signs;
    bool hasPoint = false;
    bool hasComma = false;
    for (int column = 0; column < m_columns; ++column) {
        NumberEvidence evidence(kindOf(kinds, column).number);
        for (int row = 0; row < rows(); ++row)
            evidence.add(cell(row, column).toStdString());
        signs.append(evidence.style().decimal);
        hasPoint = hasPoint || signs.last() == DecimalSign::Point;
        hasComma = hasComma || signs.last() == DecimalSign::Comma;
    }
    if (hasPoint == hasComma)
        return signs;
    for (auto &sign : signs)
        sign = hasPoint ? DecimalSign::Point : DecimalSign::Comma;
    return signs;
}

QString PastedBlock::ambiguousSample(const QVector<EntryKind> &kinds, const QLocale &locale) const
{
    const auto known = signs(kinds);
    for (int column = 0; column < m_columns; ++column) {
        for (int row = 0; row < rows() && !known[column]; ++row) {
            const NumberEntry entry = readNumber(cell(row, column), kindOf(kinds, column), locale);
            if (entry.outcome == NumberEntry::Outcome::Undecided)
                return cell(row, column);
        }
    }
    return {};
}

} // namespace payoff
