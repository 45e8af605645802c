// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace payoff {

/// "Pyff": SQLite keeps it at offset 68 of the file, where file(1) and we look for it.
inline constexpr quint32 workspaceApplicationId = 0x50796666;

/// What the first bytes of a file say, before anything opens it as a database.
struct FileIdentity {
    int version = 0; ///< user_version: number of the last migration
    bool isWritable = false; ///< the file, and the folder in which SQLite puts its journal
};

/// Reads the header of the file without changing it. FileMissing, FileNotReadable, FileEmpty, NotAWorkspace
/// (no SQLite file), OtherDatabase (SQLite, not ours), FileTruncated (shorter than its header says, and no
/// journal from which SQLite would mend it).
Result<FileIdentity> identifyWorkspaceFile(const QString &path);

/// SQLite's own check of the whole file: FileDamaged with its first finding.
Result<void> quickCheck(const Database &database);

} // namespace payoff
