// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

struct sqlite3;

namespace payoff {

enum class Access { ReadWrite, ReadOnly };

/// One connection to one SQLite file, owned; to be used on the thread that opened it.
///
/// Foreign keys are on, the journal is deleted after each commit and every commit is flushed to the disk, so
/// that a plain copy of the file is always complete. The schema of the file is not trusted.
class Database {
public:
    /// Opens a file that exists. The caller has identified it (see workspacefile.h).
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Makes an empty file; FileExists if there is one.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    Database(Database &&) = delete;
    Database &operator=(Database &&) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// The connection under Qt's driver: for bulk work, backup and what Qt does not offer.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs one or more statements that return nothing.
    Result<void> execute(const QString &sql) const;
    /// Runs one statement with its values bound in order.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The number that the single-valued query returns, 0 for none.
    Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] qint64 lastInsertedId() const;

    /// The error of the last failed call on this connection, put into our terms; `attempt` says what was
    /// tried.
    [[nodiscard]] Error lastError(const QString &attempt) const;

private:
    Database(QString path, Access access);
    Result<void> connect(const QString &options);
    Result<void> configure();

    QString m_path;
    QString m_connection;
    Access m_access;
    sqlite3 *m_handle = nullptr;
};

/// A write transaction: rolled back unless commit() succeeded. It takes the file's write lock at once,
/// waiting up to five seconds for another writer.
class Transaction {
public:
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(const Database &database)
        : m_database(&database)
    {
    }

    const Database *m_database; ///< null once over
};

} // namespace payoff
