// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/viewmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace payoff {

namespace {

template <class I>
QJsonArray toJson(const QVector<I> &ids)
{
    QJsonArray array;
    for (const I id : ids)
        array.append(id.value);
    return array;
}

template <class T>
QVector<decltype(T::id)> idsFrom(const QJsonValue &value, const QVector<T> &list)
{
    QVector<decltype(T::id)> ids;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        const decltype(T::id) id{each.toInteger()};
        if (byId(list, id))
            ids.push_back(id);
    }
    return ids;
}

template <class E>
E enumFrom(const QJsonValue &value, E otherwise)
{
    return fromKey<E>(value.toString()).value_or(otherwise);
}

} // namespace

QByteArray toMemory(const View &view)
{
    QJsonObject object{
        {QStringLiteral("span"), toKey(view.span)},
        {QStringLiteral("comparison"), toKey(view.comparison)},
        {QStringLiteral("channels"), toJson(view.filters.channels)},
        {QStringLiteral("campaigns"), toJson(view.filters.campaigns)},
        {QStringLiteral("segments"), toJson(view.filters.segments)},
        {QStringLiteral("value"), toKey(view.bases.value)},
        {QStringLiteral("cost"), toKey(view.bases.cost)},
        {QStringLiteral("view"), toKey(view.bases.view)},
    };
    if (view.filters.paid)
        object.insert(QStringLiteral("paid"), toKey(*view.filters.paid));
    if (view.days) {
        object.insert(QStringLiteral("first"), view.days->first.toIso());
        object.insert(QStringLiteral("last"), view.days->last.toIso());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

View viewFromMemory(const QByteArray &memory, const Contents &contents)
{
    const QJsonObject object = QJsonDocument::fromJson(memory).object();
    View view;
    view.span = enumFrom(object.value(QStringLiteral("span")), view.span);
    view.comparison = enumFrom(object.value(QStringLiteral("comparison")), view.comparison);
    view.filters.channels = idsFrom(object.value(QStringLiteral("channels")), contents.channels);
    view.filters.campaigns = idsFrom(object.value(QStringLiteral("campaigns")), contents.campaigns);
    view.filters.segments = idsFrom(object.value(QStringLiteral("segments")), contents.segments);
    view.bases.value = enumFrom(object.value(QStringLiteral("value")), view.bases.value);
    view.bases.cost = enumFrom(object.value(QStringLiteral("cost")), view.bases.cost);
    view.bases.view = enumFrom(object.value(QStringLiteral("view")), view.bases.view);
    view.filters.paid = fromKey<Paid>(object.value(QStringLiteral("paid")).toString());
    const auto first = Day::fromIso(object.value(QStringLiteral("first")).toString());
    const auto last = Day::fromIso(object.value(QStringLiteral("last")).toString());
    if (first && last && !(*last < *first))
        view.days = DayRange{*first, *last};
    return view;
}

} // namespace payoff
