// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/mergedthings.h"

namespace payoff {

namespace {

template <class I>
Result<QMap<I, I>> loadFrom(const Database &database, const char *table)
{
    auto query = database.run(QStringLiteral("SELECT id, merged_into FROM %1 WHERE merged_into IS NOT NULL")
                                  .arg(QString::fromLatin1(table)));
    if (!query)
        return query.error();
    QMap<I, I> merged;
    while (query->next())
        merged.insert({query->value(0).toLongLong()}, {query->value(1).toLongLong()});
    return merged;
}

template <class I>
QVector<I> parts(const QMap<I, I> &merged, const QVector<I> &wanted)
{
    QVector<I> all;
    for (const I &each : wanted) {
        const I counting = merged.value(each, each);
        if (!all.contains(counting))
            all += QVector<I>{counting} + merged.keys(counting);
    }
    return all;
}

} // namespace

Result<MergedThings> MergedThings::load(const Database &database)
{
    auto channels = loadFrom<ChannelId>(database, "channel");
    if (!channels)
        return channels.error();
    auto campaigns = loadFrom<CampaignId>(database, "campaign");
    if (!campaigns)
        return campaigns.error();
    MergedThings merged;
    merged.m_channels = std::move(*channels);
    merged.m_campaigns = std::move(*campaigns);
    return merged;
}

QVector<ChannelId> MergedThings::partsOf(ChannelId channel) const
{
    return m_channels.contains(channel) ? QVector<ChannelId>() : parts(m_channels, {channel});
}

QVector<ChannelId> MergedThings::everyPart(const QVector<ChannelId> &channels) const
{
    return parts(m_channels, channels);
}

QVector<CampaignId> MergedThings::everyPart(const QVector<CampaignId> &campaigns) const
{
    return parts(m_campaigns, campaigns);
}

QString MergedThings::campaignOf(const QString &column) const
{
    if (m_campaigns.isEmpty())
        return column;
    QString sql = QStringLiteral("CASE ") + column;
    for (auto each = m_campaigns.constBegin(); each != m_campaigns.constEnd(); ++each)
        sql += QStringLiteral(" WHEN %1 THEN %2").arg(each.key().value).arg(each.value().value);
    return sql + QStringLiteral(" ELSE %1 END").arg(column);
}

Result<QVector<ChannelId>> MergedThings::countingChannels(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT id FROM channel WHERE merged_into IS NULL ORDER BY id"));
    if (!query)
        return query.error();
    QVector<ChannelId> channels{ChannelId{}};
    while (query->next())
        channels.push_back({query->value(0).toLongLong()});
    return channels;
}

} // namespace payoff
