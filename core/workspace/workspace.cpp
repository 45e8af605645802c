// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/base/names.h"
#include "core/storage/backup.h"
#include "core/storage/migrator.h"
#include "core/storage/workspacefile.h"
#include "core/workspace/changestore.h"
#include "core/workspace/closedmonthguard.h"

#include <QDateTime>
#include <QFile>
#include <QUuid>

namespace payoff {

namespace {

Result<WorkspaceInfo> loadInfo(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT uuid, name, currency FROM workspace"));
    if (!query)
        return query.error();
    if (!query->next())
        return Error{ErrorCode::FileDamaged, {database.path(), QStringLiteral("no workspace in it")}};
    const auto currency = Currency::fromCode(query->value(2).toString());
    if (!currency)
        return Error{ErrorCode::FileDamaged, {database.path(), query->value(2).toString()}};
    return WorkspaceInfo{query->value(0).toString(), query->value(1).toString(), *currency};
}

Result<void> setUp(const Database &database, const WorkspaceInfo &info)
{
    if (const auto done = migrate(database, knownMigrations()); !done)
        return done;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto stored =
        database.run(QStringLiteral("INSERT INTO workspace (id, uuid, name, currency) VALUES (1, ?, ?, ?)"),
                     {info.uuid, info.name, info.currency.code()});
    if (!stored)
        return stored.error();
    if (const auto done = storeSettings(database, Settings{}); !done)
        return done;
    // With the last commit, so that a file of which only a part was made is not taken for a workspace.
    const QString id = QStringLiteral("PRAGMA application_id = %1").arg(workspaceApplicationId);
    if (const auto done = database.execute(id); !done)
        return done;
    return transaction->commit();
}

Result<void> backUpAndMigrate(const Database &database, int version)
{
    const auto uuid = loadInfo(database);
    if (!uuid)
        return uuid.error();
    const QString name =
        QStringLiteral("before-version-%1-%2.payoff")
            .arg(version + 1)
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    if (const auto done = backUp(database, backupFolder(uuid->uuid) + u'/' + name); !done)
        return done;
    return migrate(database, knownMigrations());
}

int newestVersion() { return knownMigrations().constLast().number; }

Result<void> checkVersion(const QString &path, int version)
{
    if (version <= newestVersion())
        return {};
    return Error{ErrorCode::NewerVersion, {path, QString::number(version), QString::number(newestVersion())}};
}

Result<void> bringUpToDate(const Database &database)
{
    // Not what the header said: SQLite may have taken back an unfinished step when it opened the file.
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version >= newestVersion())
        return {};
    if (database.isReadOnly())
        return Error{ErrorCode::ReadOnly, {database.path()}};
    return backUpAndMigrate(database, *version);
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, Clock clock)
    : m_database(std::move(database)),
      m_clock(std::move(clock))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &name,
                                                     Currency currency, Clock clock)
{
    if (const auto valid = validateName(QStringLiteral("workspace"), name); !valid)
        return valid.error();
    if (currency.isNull())
        return Error{ErrorCode::InvalidCurrency, {QString()}};
    auto database = Database::create(path);
    if (!database)
        return database.error();
    const WorkspaceInfo info{QUuid::createUuid().toString(QUuid::WithoutBraces), name.trimmed(), currency};
    if (const auto done = setUp(**database, info); !done) {
        database->reset();
        QFile::remove(path);
        return done.error();
    }
    database->reset();
    return open(path, std::move(clock));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock)
{
    const auto identity = identifyWorkspaceFile(path);
    if (!identity)
        return identity.error();
    if (const auto known = checkVersion(path, identity->version); !known)
        return known.error();
    auto database = Database::open(path, identity->isWritable ? Access::ReadWrite : Access::ReadOnly);
    if (!database)
        return database.error();
    if (const auto done = bringUpToDate(**database); !done)
        return done.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), std::move(clock)));
    if (const auto loaded = workspace->load(); !loaded)
        return loaded.error();
    return workspace;
}

Result<void> Workspace::load()
{
    const auto info = loadInfo(*m_database);
    if (!info)
        return info.error();
    const auto settings = loadSettings(*m_database);
    if (!settings)
        return settings.error();
    m_info = *info;
    m_settings = *settings;
    return {};
}

Result<void> Workspace::copyTo(const QString &path) const { return backUp(*m_database, path); }

Result<ChangeSet> Workspace::apply(ChangeSet changes)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, {path()}};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto guard = ClosedMonthGuard::load(*m_database);
    if (!guard)
        return guard.error();
    ChangeStore store(*m_database, m_info.currency);
    for (Change &change : changes) {
        if (const auto open = guard->check(change); !open)
            return open.error();
        if (const auto written = store.write(change); !written)
            return written.error();
    }
    if (const auto finished = store.finish(); !finished)
        return finished.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    announce(touchedBy(changes));
    return changes;
}

void Workspace::announce(TouchedThings things)
{
    if (things.testFlag(Touched::Settings)) {
        if (const auto settings = loadSettings(*m_database))
            m_settings = *settings;
    }
    Q_EMIT committed(things);
}

} // namespace payoff
