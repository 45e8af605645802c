// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/listrows.h"

#include <QJsonArray>
#include <QJsonObject>

// Things that people entered, as a snapshot holds them: "id" and the columns of their tables, by their names.
namespace payoff::thingjson {

inline void addMembers(const QStringList &names, const QVariantList &values, QJsonObject &object)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        object.insert(names[i], QJsonValue::fromVariant(values[i]));
}

/// Stands for a row of a query: the members of an object in the order of their names.
class Members {
public:
    Members(const QJsonObject &object, const QStringList &names)
    {
        for (const QString &name : names)
            m_values.push_back(object[name].toVariant());
    }
    [[nodiscard]] QVariant value(int index) const { return m_values.value(index); }

private:
    QVariantList m_values;
};

/// The thing as it stands in its table, with the lists that it holds.
template <class T>
QJsonObject write(const T &value)
{
    QJsonObject object{{QStringLiteral("id"), value.id.value}};
    addMembers(record::names(TableOf<T>::columns), record::values(value, TableOf<T>::columns), object);
    if constexpr (requires { TableOf<T>::lists; }) {
        const auto addList = [&](const auto &list) {
            QJsonArray rows;
            for (const auto &row : value.*list.member) {
                QJsonObject members;
                addMembers(listrows::columns(list), listrows::values(list, row), members);
                rows.append(members);
            }
            object.insert(QString::fromLatin1(list.table), rows);
        };
        std::apply([&](const auto &...list) { (addList(list), ...); }, TableOf<T>::lists);
    }
    return object;
}

/// Reads it again; what is not there is as in a thing that was just made.
template <class T>
T read(const QJsonObject &object)
{
    T value;
    value.id = {object[u"id"].toInteger()};
    record::read(Members(object, record::names(TableOf<T>::columns)), 0, value, TableOf<T>::columns);
    if constexpr (requires { TableOf<T>::lists; }) {
        const auto readList = [&](const auto &list) {
            const QJsonArray rows = object[QString::fromLatin1(list.table)].toArray();
            for (const auto &each : rows) {
                auto &row = (value.*list.member).emplace_back();
                listrows::read(Members(each.toObject(), listrows::columns(list)), 0, list, row);
            }
        };
        std::apply([&](const auto &...list) { (readList(list), ...); }, TableOf<T>::lists);
    }
    return value;
}

template <class T>
QJsonArray writeAll(const QVector<T> &things)
{
    QJsonArray array;
    for (const T &each : things)
        array.append(write(each));
    return array;
}

template <class T>
QVector<T> readAll(const QJsonValue &array)
{
    QVector<T> things;
    for (const QJsonValue each : array.toArray())
        things.push_back(read<T>(each.toObject()));
    return things;
}

} // namespace payoff::thingjson
