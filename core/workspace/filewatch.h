// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace payoff {

/// What became of the file under an open workspace.
enum class FileState {
    AsKnown,
    Changed, ///< another program wrote to it
    Replaced, ///< another file has its name now
    Gone, ///< nothing has its name
    NotWritable, ///< it may only be read now
};

/// Looks whether the file of an open database is still what was opened. Cheap: a question to the file system
/// and one to SQLite. The database lives longer.
class FileWatch {
public:
    explicit FileWatch(const Database &database);

    /// What became of the file since the last look; own writes do not count. Changed is told once.
    FileState look();
    /// From here on what stands in the file is known, as after an import on another connection.
    void accept();

private:
    [[nodiscard]] qint64 dataVersion() const;

    const Database &m_database;
    quint64 m_device = 0;
    quint64 m_inode = 0;
    qint64 m_version = 0;
};

} // namespace payoff
