// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/listrows.h"

#include <QHash>

#include <algorithm>

namespace payoff {

/// Stores and finds the values of one kind, with the lists that they hold. The caller owns the transaction. T
/// has an `id` and a TableOf<T>.
template <class T>
class Repository {
public:
    using IdType = decltype(T::id);

    explicit Repository(const Database &database)
        : m_database(database)
    {
    }

    /// Everything, by id.
    Result<QVector<T>> all() const { return select(QString(), {}); }

    /// The one of that id; UnknownId otherwise.
    Result<T> find(IdType id) const
    {
        auto found = select(QStringLiteral(" WHERE id = ?"), {id.value});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Error{ErrorCode::UnknownId, {kind(), QString::number(id.value)}};
        return found->front();
    }

    /// Stores a new value under its id, or under a new one if it has none; returns the id.
    Result<IdType> insert(const T &value) const
    {
        QStringList columns{QStringLiteral("id")};
        columns += record::names(TableOf<T>::columns);
        QVariantList values{toSql(value.id)};
        values += record::values(value, TableOf<T>::columns);
        const QString sql =
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table(), columns.join(QStringLiteral(", ")), record::placeholders(values.size()));
        if (const auto done = m_database.run(sql, values); !done)
            return done.error();
        const IdType id{m_database.lastInsertedId()};
        if (const auto done = insertLists(id, value); !done)
            return done.error();
        return id;
    }

    /// Stores what has changed of the value and its lists; UnknownId if there is none such.
    Result<void> update(const T &value) const
    {
        const QString sets =
            record::names(TableOf<T>::columns).join(QStringLiteral(" = ?, ")) + QStringLiteral(" = ?");
        QVariantList values = record::values(value, TableOf<T>::columns);
        values.push_back(value.id.value);
        const QString sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(table(), sets);
        const auto done = m_database.run(sql, values);
        if (!done)
            return done.error();
        if (done->numRowsAffected() == 0)
            return Error{ErrorCode::UnknownId, {kind(), QString::number(value.id.value)}};
        if (const auto removed = removeLists(value.id); !removed)
            return removed;
        return insertLists(value.id, value);
    }

    /// Removes the one of that id with its lists; UnknownId if there is none such.
    Result<void> remove(IdType id) const
    {
        if (const auto removed = removeLists(id); !removed)
            return removed;
        const auto done =
            m_database.run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table()), {id.value});
        if (!done)
            return done.error();
        if (done->numRowsAffected() == 0)
            return Error{ErrorCode::UnknownId, {kind(), QString::number(id.value)}};
        return {};
    }

    /// Those that fulfil the SQL condition (" WHERE … ORDER BY …"; "" for all).
    Result<QVector<T>> select(const QString &condition, const QVariantList &values) const
    {
        const QString columns = record::names(TableOf<T>::columns).join(QStringLiteral(", "));
        const QString order =
            condition.contains(QLatin1String("ORDER BY")) ? QString() : QStringLiteral(" ORDER BY id");
        auto query = m_database.run(
            QStringLiteral("SELECT id, %1 FROM %2%3%4").arg(columns, table(), condition, order), values);
        if (!query)
            return query.error();
        QVector<T> found;
        while (query->next()) {
            T value;
            fromSql(query->value(0), value.id);
            record::read(*query, 1, value, TableOf<T>::columns);
            found.push_back(std::move(value));
        }
        if (const auto read = readLists(found); !read)
            return read.error();
        return found;
    }

private:
    static QString table() { return QString::fromLatin1(TableOf<T>::table); }
    static QString kind() { return QString::fromLatin1(TableOf<T>::kind); }

    template <class Visit>
    static Result<void> forEachList(Visit visit)
    {
        Result<void> result;
        if constexpr (requires { TableOf<T>::lists; })
            std::apply([&](const auto &...list) { (void)(... && static_cast<bool>(result = visit(list))); },
                       TableOf<T>::lists);
        return result;
    }

    Result<void> insertLists(IdType id, const T &value) const
    {
        return forEachList([&](const auto &list) -> Result<void> {
            QStringList columns{QString::fromLatin1(list.parent)};
            columns += listrows::columns(list);
            const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                    .arg(QString::fromLatin1(list.table), columns.join(QStringLiteral(", ")),
                                         record::placeholders(columns.size()));
            for (const auto &row : value.*list.member) {
                QVariantList values{id.value};
                values += listrows::values(list, row);
                if (const auto done = m_database.run(sql, values); !done)
                    return done.error();
            }
            return {};
        });
    }

    Result<void> removeLists(IdType id) const
    {
        return forEachList([&](const auto &list) -> Result<void> {
            const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2 = ?")
                                    .arg(QString::fromLatin1(list.table), QString::fromLatin1(list.parent));
            const auto done = m_database.run(sql, {id.value});
            return done ? Result<void>() : Result<void>(done.error());
        });
    }

    Result<void> readLists(QVector<T> &values) const
    {
        if (values.isEmpty())
            return {};
        QHash<IdType, T *> byId;
        for (T &value : values)
            byId.insert(value.id, &value);
        return forEachList([&](const auto &list) -> Result<void> {
            const QString columns = listrows::columns(list).join(QStringLiteral(", "));
            const QString parent = QString::fromLatin1(list.parent);
            auto query = m_database.run(QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY %1, %2")
                                            .arg(parent, columns, QString::fromLatin1(list.table)));
            if (!query)
                return query.error();
            while (query->next()) {
                T *owner = byId.value(IdType{query->value(0).toLongLong()}, nullptr);
                if (!owner)
                    continue;
                auto &rows = owner->*list.member;
                listrows::read(*query, 1, list, rows.emplaceBack());
            }
            return {};
        });
    }

    const Database &m_database;
};

} // namespace payoff
