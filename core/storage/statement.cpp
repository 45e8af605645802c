// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include <sqlite3.h>

namespace payoff {

Result<Statement> Statement::prepare(const Database &database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    const int result = sqlite3_prepare_v3(database.handle(), utf8.constData(), int(utf8.size()) + 1,
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK)
        return database.lastError(sql.left(80));
    return Statement(database, statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database),
      m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement, parameter, value); }

void Statement::bind(int parameter, std::optional<qint64> value)
{
    if (value)
        bind(parameter, *value);
    else
        bindNull(parameter);
}

void Statement::bindNull(int parameter) { sqlite3_bind_null(m_statement, parameter); }

void Statement::bindText(int parameter, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const Error error = m_database->lastError(QString::fromUtf8(sqlite3_sql(m_statement)).left(80));
    reset();
    return error;
}

Result<void> Statement::execute()
{
    const auto stepped = step();
    if (!stepped)
        return stepped.error();
    reset();
    return {};
}

void Statement::reset() { sqlite3_reset(m_statement); }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8), sqlite3_column_bytes(m_statement, column));
}

} // namespace payoff
