// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace payoff {

namespace {

constexpr int busyTimeoutMs = 5000;

ErrorCode codeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return ErrorCode::FileMoved;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileNotReadable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::FileDamaged;
    case SQLITE_IOERR:
        return ErrorCode::FileNotWritable;
    default:
        return ErrorCode::StorageFailed;
    }
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

} // namespace

Database::Database(QString path, Access access)
    : m_path(std::move(path)),
      m_connection(QStringLiteral("payoff-") + QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_access(access)
{
}

Database::~Database()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileMissing, {path}};
    std::unique_ptr<Database> database(new Database(path, access));
    const QString options = access == Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY") : QString();
    if (const auto connected = database->connect(options); !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return Error{ErrorCode::FileExists, {path}};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    file.close();
    return open(path, Access::ReadWrite);
}

Result<void> Database::connect(const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    database.setConnectOptions(options.isEmpty() ? timeout : timeout + u';' + options);
    database.setDatabaseName(m_path);
    if (!database.open())
        return Error{ErrorCode::FileNotReadable, {m_path, database.lastError().driverText()}};
    m_handle = handleOf(database);
    if (!m_handle)
        return Error{ErrorCode::StorageFailed, {m_path, QStringLiteral("no connection under the driver")}};
    return configure();
}

Result<void> Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return execute(
        QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cell_size_check = ON;"
                       "PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;"));
}

Result<void> Database::execute(const QString &sql) const
{
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError(sql.left(80));
    return {};
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return lastError(sql.left(80));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec()) {
        if (sqlite3_errcode(m_handle) == SQLITE_OK) // Qt refused, not SQLite
            return Error{ErrorCode::StorageFailed, {sql.left(80), query.lastError().text()}};
        return lastError(sql.left(80));
    }
    return query;
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0).toLongLong() : 0;
}

qint64 Database::lastInsertedId() const { return sqlite3_last_insert_rowid(m_handle); }

Error Database::lastError(const QString &attempt) const
{
    const ErrorCode code = codeOf(sqlite3_extended_errcode(m_handle));
    const QString words = QString::fromUtf8(sqlite3_errmsg(m_handle));
    if (code == ErrorCode::StorageFailed)
        return {code, {attempt, words}};
    return {code, {m_path, words}};
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (const auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // After a full disk SQLite has rolled back by itself.
    if (m_database && sqlite3_get_autocommit(m_database->handle()) == 0)
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    if (const auto committed = m_database->execute(QStringLiteral("COMMIT")); !committed)
        return committed;
    m_database = nullptr;
    return {};
}

} // namespace payoff
