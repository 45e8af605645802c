// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/measures/measure.h"

#include <QVariant>

#include <optional>

// How values stand in columns: days and months as their number, enumerations and currencies as their key,
// "none" as NULL, text never NULL.
namespace payoff {

inline QVariant toSql(qint64 value) { return value; }
inline QVariant toSql(int value) { return value; }
inline QVariant toSql(bool value) { return value ? 1 : 0; }
inline QVariant toSql(const QString &value) { return value.isNull() ? QString(u""_qs) : value; }
inline QVariant toSql(Day value) { return value.sinceEpoch; }
inline QVariant toSql(Month value) { return value.index; }
inline QVariant toSql(const Currency &value) { return value.code(); }
inline QVariant toSql(Measure value) { return QString::fromLatin1(info(value).key); }
template <class Tag>
QVariant toSql(Id<Tag> value)
{
    return value.isNull() ? QVariant() : QVariant(value.value);
}
template <KeyedEnum E>
QVariant toSql(E value)
{
    return toKey(value);
}
template <class T>
QVariant toSql(const std::optional<T> &value)
{
    return value ? toSql(*value) : QVariant();
}

inline void fromSql(const QVariant &sql, qint64 &value) { value = sql.toLongLong(); }
inline void fromSql(const QVariant &sql, int &value) { value = sql.toInt(); }
inline void fromSql(const QVariant &sql, bool &value) { value = sql.toInt() != 0; }
inline void fromSql(const QVariant &sql, QString &value) { value = sql.toString(); }
inline void fromSql(const QVariant &sql, Day &value) { value = {sql.toInt()}; }
inline void fromSql(const QVariant &sql, Month &value) { value = {sql.toInt()}; }
inline void fromSql(const QVariant &sql, Currency &value)
{
    const auto currency = Currency::fromCode(sql.toString());
    value = currency ? *currency : Currency();
}
inline void fromSql(const QVariant &sql, Measure &value)
{
    value = measureFromKey(sql.toString()).value_or(Measure::Revenue);
}
template <class Tag>
void fromSql(const QVariant &sql, Id<Tag> &value)
{
    value = {sql.toLongLong()};
}
template <KeyedEnum E>
void fromSql(const QVariant &sql, E &value)
{
    value = fromKey<E>(sql.toString()).value_or(E{});
}
template <class T>
void fromSql(const QVariant &sql, std::optional<T> &value)
{
    if (sql.isNull()) {
        value.reset();
        return;
    }
    fromSql(sql, value.emplace());
}

} // namespace payoff
