// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"

// How the rows of a list that a value holds (IdList, RowList) stand in columns.
namespace payoff::listrows {

template <class T, class I>
QStringList columns(const IdList<T, I> &list)
{
    return {QString::fromLatin1(list.column)};
}
template <class T, class Row, class Columns>
QStringList columns(const RowList<T, Row, Columns> &list)
{
    return record::names(list.columns);
}

template <class T, class I>
QVariantList values(const IdList<T, I> &, I id)
{
    return {id.value};
}
template <class T, class Row, class Columns>
QVariantList values(const RowList<T, Row, Columns> &list, const Row &row)
{
    return record::values(row, list.columns);
}

/// Fills the row from the query's columns, the first of which is `index`.
template <class Query, class T, class I>
void read(const Query &query, int index, const IdList<T, I> &, I &id)
{
    fromSql(query.value(index), id);
}
template <class Query, class T, class Row, class Columns>
void read(const Query &query, int index, const RowList<T, Row, Columns> &list, Row &row)
{
    record::read(query, index, row, list.columns);
}

} // namespace payoff::listrows
