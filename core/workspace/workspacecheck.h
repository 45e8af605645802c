// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QVector>

namespace payoff {

/// What may be wrong with a workspace file.
enum class FindingKind {
    Damaged, ///< what SQLite found
    OlderVersion, ///< version of the file, version known here: its roll-ups were not compared
    BrokenReference, ///< table, number of the row, table that it points to
    UnknownReference, ///< kind of thing, how many result rows name one that does not exist
    WrongRollups, ///< how many sums do not equal the rows
};

struct Finding {
    FindingKind kind = FindingKind::Damaged;
    QStringList details; ///< see FindingKind

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct TableCount {
    QString table;
    qint64 rows = 0;

    friend bool operator==(const TableCount &, const TableCount &) = default;
};

struct WorkspaceCheck {
    QVector<Finding> findings; ///< none: the file is whole
    QVector<TableCount> tables; ///< by name; none if the file is too damaged to count
};

/// Looks the file over without changing it: the file itself, references between tables, roll-ups against
/// rows. Errors as of identifyWorkspaceFile(), and NewerVersion.
Result<WorkspaceCheck> checkWorkspace(const QString &path);

} // namespace payoff
