// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/createdthings.h"

#include <QJsonArray>

namespace payoff {

namespace {

QJsonObject toObject(const QMap<qint64, QString> &names)
{
    QJsonObject object;
    for (auto each = names.begin(); each != names.end(); ++each)
        object.insert(QString::number(each.key()), each.value());
    return object;
}

QMap<qint64, QString> toNames(const QJsonObject &object)
{
    QMap<qint64, QString> names;
    for (auto each = object.begin(); each != object.end(); ++each)
        names.insert(each.key().toLongLong(), each.value().toString());
    return names;
}

} // namespace

QJsonObject CreatedThings::toJson() const
{
    QJsonArray sourceIds;
    for (const SourceId id : sources)
        sourceIds.append(id.value);
    QJsonArray pairs;
    for (const auto &[campaign, channel] : runs)
        pairs.append(QJsonArray{campaign.value, channel.value});
    QJsonObject object;
    if (!sources.isEmpty())
        object.insert(QStringLiteral("sources"), sourceIds);
    if (!channels.isEmpty())
        object.insert(QStringLiteral("channels"), toObject(channels));
    if (!segments.isEmpty())
        object.insert(QStringLiteral("segments"), toObject(segments));
    if (!runs.isEmpty())
        object.insert(QStringLiteral("runs"), pairs);
    return object;
}

CreatedThings CreatedThings::fromJson(const QJsonObject &object)
{
    CreatedThings created;
    const QJsonArray sourceIds = object.value(QStringLiteral("sources")).toArray();
    for (const auto &id : sourceIds)
        created.sources.append(SourceId{id.toInteger()});
    created.channels = toNames(object.value(QStringLiteral("channels")).toObject());
    created.segments = toNames(object.value(QStringLiteral("segments")).toObject());
    const QJsonArray pairs = object.value(QStringLiteral("runs")).toArray();
    for (const auto &pair : pairs)
        created.runs.append(qMakePair(CampaignId{pair.toArray().at(0).toInteger()},
                                      ChannelId{pair.toArray().at(1).toInteger()}));
    return created;
}

} // namespace payoff
