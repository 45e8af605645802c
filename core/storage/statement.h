// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace payoff {

/// A prepared statement on the SQLite interface itself, for reading and writing many rows: about four times
/// as fast as QSqlQuery. Lives no longer than its Database, on the same thread.
class Statement {
public:
    static Result<Statement> prepare(const Database &database, const QString &sql);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Parameters count from 1, as in SQL.
    void bind(int parameter, qint64 value);
    void bind(int parameter, std::optional<qint64> value);
    void bindNull(int parameter);
    void bindText(int parameter, const QString &value);

    /// Whether there is a row to read.
    Result<bool> step();
    /// Runs a statement without rows and makes it ready for the next bindings.
    Result<void> execute();
    void reset();

    /// Columns count from 0, as in SQLite.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    Statement(const Database &database, sqlite3_stmt *statement)
        : m_database(&database),
          m_statement(statement)
    {
    }

    const Database *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace payoff
