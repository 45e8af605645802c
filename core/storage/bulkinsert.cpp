// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkinsert.h"

#include <sqlite3.h>

#include <atomic>

namespace payoff {

/// What SQLite sees of the rows: a virtual table that can be read through once, from front to back.
struct RowsTable {
    struct Table {
        sqlite3_vtab base;
        BulkInsert::Source *source;
    };
    struct Cursor {
        sqlite3_vtab_cursor base;
        bool isAtEnd;
        sqlite3_int64 row;
    };

    static int connect(sqlite3 *handle, void *source, int, const char *const *, sqlite3_vtab **table, char **)
    {
        QByteArray declaration = "CREATE TABLE x(c0";
        for (int column = 1; column < BulkInsert::mostColumns; ++column)
            declaration += ",c" + QByteArray::number(column);
        declaration += ')';
        const int declared = sqlite3_declare_vtab(handle, declaration.constData());
        if (declared != SQLITE_OK)
            return declared;
        *table = &(new Table{{}, static_cast<BulkInsert::Source *>(source)})->base;
        return SQLITE_OK;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete reinterpret_cast<Table *>(table);
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *) { return SQLITE_OK; }
    static int open(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
    {
        *cursor = &(new Cursor{{}, false, 0})->base;
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete reinterpret_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static IntegerRows &rowsOf(sqlite3_vtab_cursor *cursor)
    {
        return *reinterpret_cast<Table *>(cursor->pVtab)->source->rows;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        auto *const own = reinterpret_cast<Cursor *>(cursor);
        own->isAtEnd = !rowsOf(cursor).next();
        ++own->row;
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
    {
        return next(cursor);
    }
    static int isAtEnd(sqlite3_vtab_cursor *cursor)
    {
        return reinterpret_cast<Cursor *>(cursor)->isAtEnd ? 1 : 0;
    }
    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
    {
        if (const auto value = rowsOf(cursor).value(column))
            sqlite3_result_int64(context, *value);
        return SQLITE_OK; // no result is NULL
    }
    static int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
    {
        *row = reinterpret_cast<Cursor *>(cursor)->row;
        return SQLITE_OK;
    }

    static const sqlite3_module *module()
    {
        static const sqlite3_module module = [] {
            sqlite3_module made{};
            made.xConnect = connect; // without xCreate nobody can make a table of it
            made.xBestIndex = bestIndex;
            made.xDisconnect = disconnect;
            made.xOpen = open;
            made.xClose = close;
            made.xFilter = filter;
            made.xNext = next;
            made.xEof = isAtEnd;
            made.xColumn = column;
            made.xRowid = rowId;
            return made;
        }();
        return &module;
    }
};

BulkInsert::BulkInsert(const Database &database, QByteArray module, std::unique_ptr<Source> source)
    : m_database(&database),
      m_module(std::move(module)),
      m_source(std::move(source))
{
}

BulkInsert::BulkInsert(BulkInsert &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)),
      m_module(std::move(other.m_module)),
      m_source(std::move(other.m_source)),
      m_statement(std::move(other.m_statement))
{
}

BulkInsert::~BulkInsert()
{
    m_statement.reset();
    if (m_database)
        sqlite3_create_module_v2(m_database->handle(), m_module.constData(), nullptr, nullptr, nullptr);
}

Result<BulkInsert> BulkInsert::prepare(const Database &database, const QString &table, const QString &columns)
{
    static std::atomic<int> count = 0;
    const QByteArray module = "payoff_rows_" + QByteArray::number(++count);
    BulkInsert made(database, module, std::make_unique<Source>());
    if (sqlite3_create_module_v2(database.handle(), module.constData(), RowsTable::module(),
                                 made.m_source.get(), nullptr)
        != SQLITE_OK)
        return database.lastError(QString::fromLatin1(module));
    QStringList taken;
    for (int column = 0; column <= columns.count(u','); ++column)
        taken.append(QStringLiteral("c%1").arg(column));
    // What fails is rolled back as a whole: no need to be able to take back the statement alone.
    auto statement = Statement::prepare(
        database,
        QStringLiteral("INSERT OR FAIL INTO %1 (%2) SELECT %3 FROM %4")
            .arg(table, columns, taken.join(QStringLiteral(", ")), QString::fromLatin1(module)));
    if (!statement)
        return statement.error();
    made.m_statement.emplace(std::move(*statement));
    return made;
}

Result<void> BulkInsert::insert(IntegerRows &rows)
{
    m_source->rows = &rows;
    auto done = m_statement->execute();
    m_source->rows = nullptr;
    return done;
}

} // namespace payoff
