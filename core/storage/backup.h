// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace payoff {

/// Copies the database, as of its last commit, into a new file and checks the copy. The target appears only
/// when whole: it is written beside itself and renamed. FileExists, BackupFailed, DiskFull, Busy,
/// FileDamaged (the source is).
Result<void> backUp(const Database &database, const QString &target);

/// Where backups of the workspace with that uuid are kept: `<data directory>/backups/<uuid>`.
QString backupFolder(const QString &uuid);

} // namespace payoff
