// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sqlite3.h>

namespace payoff {

namespace {

Result<void> copyPages(const Database &from, const Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.lastError(QStringLiteral("backup"));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_BUSY || stepped == SQLITE_LOCKED)
        return Error{ErrorCode::Busy, {from.path()}};
    if (stepped != SQLITE_DONE || finished != SQLITE_OK)
        return to.lastError(QStringLiteral("backup"));
    return {};
}

Result<void> copyAndCheck(const Database &database, const QString &target)
{
    auto copy = Database::create(target);
    if (!copy)
        return Error{ErrorCode::BackupFailed, {target, copy.error().details.value(1)}};
    if (const auto copied = copyPages(database, **copy); !copied)
        return copied;
    return quickCheck(**copy);
}

void removeUnfinished(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

} // namespace

Result<void> backUp(const Database &database, const QString &target)
{
    if (QFileInfo::exists(target))
        return Error{ErrorCode::FileExists, {target}};
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return Error{ErrorCode::BackupFailed, {target, QStringLiteral("the folder cannot be made")}};

    const QString unfinished = target + QStringLiteral(".part");
    removeUnfinished(unfinished);
    if (const auto copied = copyAndCheck(database, unfinished); !copied) {
        removeUnfinished(unfinished);
        return copied;
    }
    if (!QFile::rename(unfinished, target)) {
        removeUnfinished(unfinished);
        return Error{ErrorCode::BackupFailed,
                     {target, QStringLiteral("the finished copy cannot be renamed")}};
    }
    return {};
}

QString backupFolder(const QString &uuid)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/payoff/backups/") + uuid;
}

} // namespace payoff
