// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace payoff {

namespace {

Result<void> runStep(const Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto done = database.execute(migration.sql); !done)
        return done;
    auto violations = database.run(QStringLiteral("PRAGMA foreign_key_check"));
    if (!violations)
        return violations.error();
    if (violations->next())
        return Error{ErrorCode::StorageFailed, {migration.name, QStringLiteral("foreign keys do not hold")}};
    violations->finish();
    const QString version = QStringLiteral("PRAGMA user_version = %1").arg(migration.number);
    if (const auto done = database.execute(version); !done)
        return done;
    return transaction->commit();
}

Result<void> runStepWithoutForeignKeys(const Database &database, const Migration &migration)
{
    if (const auto off = database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    const auto done = runStep(database, migration);
    if (const auto on = database.execute(QStringLiteral("PRAGMA foreign_keys = ON")); !on)
        return on;
    if (done)
        return {};
    const ErrorCode code = done.error().code;
    if (code == ErrorCode::DiskFull || code == ErrorCode::Busy || code == ErrorCode::ReadOnly)
        return done;
    return Error{ErrorCode::MigrationFailed,
                 {database.path(), QString::number(migration.number), done.error().details.value(1)}};
}

} // namespace

QVector<Migration> knownMigrations()
{
    const QDir folder(QStringLiteral(":/payoff/schema"));
    QVector<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations.push_back({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return migrations;
}

Result<int> schemaVersion(const Database &database)
{
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return int(*version);
}

Result<void> migrate(const Database &database, const QVector<Migration> &migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    const int newest = migrations.isEmpty() ? 0 : migrations.back().number;
    if (*version > newest)
        return Error{ErrorCode::NewerVersion,
                     {database.path(), QString::number(*version), QString::number(newest)}};
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (const auto done = runStepWithoutForeignKeys(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace payoff
