// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/numberentry.h"

#include <QStringList>
#include <QVector>

namespace payoff {

/// Cells as another program put them on the clipboard, and how they write their numbers. The decimal sign is
/// decided for the block, column by column: what one number leaves open, another one of its column tells, or
/// else of the block.
class PastedBlock {
public:
    /// Cells parted by tabs, else by semicolons, else one in each line.
    static PastedBlock fromText(const QString &text);

    [[nodiscard]] int rows() const { return int(m_cells.size()); }
    [[nodiscard]] int columns() const { return m_columns; }
    /// Empty where a line is shorter than others.
    [[nodiscard]] QString cell(int row, int column) const { return m_cells[row].value(column); }

    /// One cell as a whole block of it.
    [[nodiscard]] PastedBlock repeated(int rows, int columns) const;

    /// The decimal sign of each column; none where nothing tells. `kinds`: of the columns; those beyond have
    /// the last one's.
    [[nodiscard]] QVector<std::optional<DecimalSign>> signs(const QVector<EntryKind> &kinds) const;
    /// A number that may be grouped or not, of a column without a sign, where people of the locale would not
    /// group it so; empty if there is none.
    [[nodiscard]] QString ambiguousSample(const QVector<EntryKind> &kinds, const QLocale &locale) const;

private:
    QVector<QStringList> m_cells;
    int m_columns = 0;
};

} // namespace payoff
