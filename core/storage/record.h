// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlvalue.h"

#include <QStringList>
#include <QVariantList>
#include <QVector>

#include <tuple>

namespace payoff {

/// A column and the member of the value that stands in it.
template <class T, class M>
struct Column {
    const char *name;
    M T::*member;
};

template <class T, class M>
Column(const char *, M T::*) -> Column<T, M>;

/// A column that follows from the value, such as a name's key: written, never read.
template <class T>
struct DerivedColumn {
    const char *name;
    QVariant (*value)(const T &);
};

/// Two columns for a range of days.
template <class T>
struct SpanColumns {
    const char *first;
    const char *last;
    DayRange T::*member;
};
template <class T>
SpanColumns(const char *, const char *, DayRange T::*) -> SpanColumns<T>;

/// Two columns for an amount: minor units and currency.
template <class T>
struct MoneyColumns {
    const char *amount;
    const char *currency;
    Money T::*member;
};
template <class T>
MoneyColumns(const char *, const char *, Money T::*) -> MoneyColumns<T>;

/// A list of ids that a value holds, in a table of its own: (parent, column).
template <class T, class I>
struct IdList {
    const char *table;
    const char *parent;
    const char *column;
    QVector<I> T::*member;
};

/// A list of rows that a value holds, in a table of its own: (parent, columns…).
template <class T, class Row, class Columns>
struct RowList {
    const char *table;
    const char *parent;
    QVector<Row> T::*member;
    Columns columns;
};

template <class T, class Row, class Columns>
RowList(const char *, const char *, QVector<Row> T::*, Columns) -> RowList<T, Row, Columns>;

/// How a value is stored. Specialise beside each entity with
///   static constexpr const char *table, *kind;
///   static constexpr auto columns = std::tuple {Column {…}, DerivedColumn<T> {…}, …};
///   static constexpr auto lists = std::tuple {…};   // where the value holds lists
template <class T>
struct TableOf;

namespace record {

template <class T, class M>
QStringList namesOf(const Column<T, M> &column)
{
    return {QString::fromLatin1(column.name)};
}
template <class T>
QStringList namesOf(const DerivedColumn<T> &column)
{
    return {QString::fromLatin1(column.name)};
}
template <class T>
QStringList namesOf(const SpanColumns<T> &column)
{
    return {QString::fromLatin1(column.first), QString::fromLatin1(column.last)};
}
template <class T>
QStringList namesOf(const MoneyColumns<T> &column)
{
    return {QString::fromLatin1(column.amount), QString::fromLatin1(column.currency)};
}

template <class T, class M>
QVariantList valuesOf(const T &value, const Column<T, M> &column)
{
    return {toSql(value.*column.member)};
}
template <class T>
QVariantList valuesOf(const T &value, const DerivedColumn<T> &column)
{
    return {column.value(value)};
}
template <class T>
QVariantList valuesOf(const T &value, const SpanColumns<T> &column)
{
    return {toSql((value.*column.member).first), toSql((value.*column.member).last)};
}
template <class T>
QVariantList valuesOf(const T &value, const MoneyColumns<T> &column)
{
    return {toSql((value.*column.member).minor), toSql((value.*column.member).currency)};
}

template <class Query, class T, class M>
void readColumn(const Query &query, int index, T &value, const Column<T, M> &column)
{
    fromSql(query.value(index), value.*column.member);
}
template <class Query, class T>
void readColumn(const Query &, int, T &, const DerivedColumn<T> &)
{
}
template <class Query, class T>
void readColumn(const Query &query, int index, T &value, const SpanColumns<T> &column)
{
    fromSql(query.value(index), (value.*column.member).first);
    fromSql(query.value(index + 1), (value.*column.member).last);
}
template <class Query, class T>
void readColumn(const Query &query, int index, T &value, const MoneyColumns<T> &column)
{
    fromSql(query.value(index), (value.*column.member).minor);
    fromSql(query.value(index + 1), (value.*column.member).currency);
}

template <class Columns>
QStringList names(const Columns &columns)
{
    QStringList list;
    std::apply([&](const auto &...each) { (list.append(namesOf(each)), ...); }, columns);
    return list;
}

template <class T, class Columns>
QVariantList values(const T &value, const Columns &columns)
{
    QVariantList list;
    std::apply([&](const auto &...each) { (list.append(valuesOf(value, each)), ...); }, columns);
    return list;
}

/// Fills the value from the query's columns, the first of which is `index`.
template <class T, class Query, class Columns>
void read(const Query &query, int index, T &value, const Columns &columns)
{
    const auto readOne = [&](const auto &column) {
        readColumn(query, index, value, column);
        index += int(namesOf(column).size());
    };
    std::apply([&](const auto &...each) { (readOne(each), ...); }, columns);
}

inline QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace record

} // namespace payoff
