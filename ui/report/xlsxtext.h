// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace payoff {

/// A text as a cell of a workbook takes it: without the characters that no XML may hold, not longer than a
/// cell may be, without marks of direction where all of it reads from left to right.
QByteArray xlsxText(const QString &text);

/// A line at the head or foot of a printed page, where "&" begins a code; not longer than it may be.
QByteArray xlsxPageLine(const QString &text);

/// Gives sheets names that are allowed, each once.
class SheetNames {
public:
    /// As much of the wanted name as there may be of it, with a number where it is taken.
    [[nodiscard]] QString take(const QString &wanted);

private:
    QSet<QString> m_taken; ///< in lower case
};

} // namespace payoff
