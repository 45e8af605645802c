// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <memory>

namespace payoff {

/// Rows of whole numbers, one after the other.
class IntegerRows {
public:
    virtual ~IntegerRows() = default;

    /// Moves on to the next row, at first to the first; false at the end.
    virtual bool next() = 0;
    /// What stands in the column, counted from 0, of the present row; nothing is NULL.
    [[nodiscard]] virtual std::optional<qint64> value(int column) const = 0;
};

/// Inserts many rows in one run of one statement, about three times as fast as a statement for each: SQLite
/// takes them as it would from a table. Fastest in the order of the primary key. Lives no longer than its
/// Database, on the same thread.
class BulkInsert {
public:
    static constexpr int mostColumns = 64;

    /// `columns`: "a, b, c", in the order of IntegerRows::value().
    static Result<BulkInsert> prepare(const Database &database, const QString &table, const QString &columns);
    BulkInsert(BulkInsert &&other) noexcept;
    BulkInsert &operator=(BulkInsert &&) = delete;
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;
    ~BulkInsert();

    /// After an error some of the rows may be there: the transaction is to be rolled back.
    Result<void> insert(IntegerRows &rows);

private:
    struct Source {
        IntegerRows *rows = nullptr;
    };

    BulkInsert(const Database &database, QByteArray module, std::unique_ptr<Source> source);

    const Database *m_database;
    QByteArray m_module; ///< the name under which SQLite knows the rows
    std::unique_ptr<Source> m_source;
    std::optional<Statement> m_statement;

    friend struct RowsTable;
};

} // namespace payoff
