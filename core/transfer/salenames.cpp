// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salenames.h"

#include "core/base/names.h"

namespace payoff {

namespace {

QByteArray wordingOf(const SaleRow &row)
{
    QByteArray wording;
    for (const std::string_view each :
         {row.channel, row.campaign, row.utmSource, row.utmMedium, row.utmCampaign})
        wording.append(each.data(), qsizetype(each.size())).append('\0');
    return wording;
}

} // namespace

SaleNames::SaleNames(const Database &database, const Profile &profile, BatchId batch)
    : m_database(database),
      m_profile(profile),
      m_resolver(database, profile, batch)
{
}

Result<void> SaleNames::begin(const QString &account, const QString &otherwise)
{
    m_otherwise = otherwise.trimmed();
    for (std::size_t field = 0; field < m_newTexts.size(); ++field) {
        m_newTexts[field].append(QString()); // the number 0 is no text
        m_ids[field].insert(QString(), 0);
    }
    NameTuple ofSource;
    ofSource.texts[std::size_t(textIndex(KeyField::Source))] = idOf(KeyField::Source, account.trimmed());
    if (const auto added = m_resolver.add(m_newTexts, {ofSource}); !added)
        return added;
    m_newTexts = {};
    return loadTags();
}

Result<void> SaleNames::loadTags()
{
    auto query = m_database.run(
        QStringLiteral("SELECT id, utm FROM campaign WHERE utm <> '' AND merged_into IS NULL ORDER BY id"));
    if (!query)
        return query.error();
    while (query->next())
        m_tags[nameKey(query->value(1).toString())].append(CampaignId{query->value(0).toLongLong()});
    return {};
}

Result<SalePlace> SaleNames::placeOf(const SaleRow &row)
{
    const QByteArray wording = wordingOf(row);
    if (const auto known = m_places.constFind(wording); known != m_places.constEnd())
        return *known;
    const auto place = find(row);
    if (!place)
        return place;
    m_places.insert(wording, *place);
    if (place->channel && !m_channels.contains(*place->channel))
        m_channels.append(*place->channel);
    return place;
}

Result<SalePlace> SaleNames::find(const SaleRow &row)
{
    const auto channel = channelOf(row);
    if (!channel)
        return channel.error();
    const QString campaign = QString::fromUtf8(row.campaign.empty() ? row.utmCampaign : row.campaign);
    const auto ofChannel = resolve(*channel, {});
    if (!ofChannel)
        return ofChannel.error();
    SalePlace place;
    if (!ofChannel->channel.isNull())
        place.channel = ofChannel->channel;
    const auto ofTag = tagged(campaign, ofChannel->channel);
    if (!ofTag)
        return ofTag.error();
    place.campaign = *ofTag;
    if (place.campaign || !place.channel || campaign.isEmpty())
        return place;
    const auto ofName = resolve(*channel, campaign);
    if (!ofName)
        return ofName.error();
    if (!ofName->campaign.isNull())
        place.campaign = ofName->campaign;
    return place;
}

/// Of several names that a channel may have the first that there is; the best one if there is none.
Result<QString> SaleNames::channelOf(const SaleRow &row) const
{
    if (!row.channel.empty()) {
        const QString *name = m_profile.channelName(row.channel);
        return name ? *name : QString::fromUtf8(row.channel);
    }
    const QStringList names = m_profile.sales->channelsOf(row.utmSource, row.utmMedium);
    for (const QString &name : names) {
        const auto exists = m_database.number(
            QStringLiteral("SELECT EXISTS (SELECT 1 FROM channel WHERE name_key = ?)"), {nameKey(name)});
        if (!exists)
            return exists.error();
        if (*exists != 0)
            return name;
    }
    if (!names.isEmpty())
        return names.first();
    return row.utmSource.empty() ? m_otherwise : QString::fromUtf8(row.utmSource);
}

/// The campaign with that tag, before others one that runs on the channel. Of sales without a channel, which
/// make no campaign, one of that name will do as well.
Result<std::optional<CampaignId>> SaleNames::tagged(const QString &tag, ChannelId channel) const
{
    const QString key = nameKey(tag);
    if (key.isEmpty())
        return std::optional<CampaignId>();
    const QVector<CampaignId> campaigns = m_tags.value(key);
    for (const CampaignId each : campaigns) {
        const auto runs = m_database.number(
            QStringLiteral(
                "SELECT EXISTS (SELECT 1 FROM campaign_channel WHERE campaign = ? AND channel = ?)"),
            {each.value, channel.value});
        if (!runs)
            return runs.error();
        if (*runs != 0)
            return std::optional(each);
    }
    if (!campaigns.isEmpty())
        return std::optional(campaigns.first());
    if (!channel.isNull())
        return std::optional<CampaignId>();
    const auto named = m_database.number(
        QStringLiteral(
            "SELECT id FROM campaign WHERE name_key = ? AND merged_into IS NULL ORDER BY id LIMIT 1"),
        {key});
    if (!named)
        return named.error();
    return *named == 0 ? std::optional<CampaignId>() : std::optional(CampaignId{*named});
}

Result<RowIdentity> SaleNames::resolve(const QString &channel, const QString &campaign)
{
    NameTuple tuple;
    tuple.texts = m_resolver.tuples().front().texts;
    tuple.texts[std::size_t(textIndex(KeyField::Channel))] = idOf(KeyField::Channel, channel);
    tuple.texts[std::size_t(textIndex(KeyField::Campaign))] = idOf(KeyField::Campaign, campaign);
    if (const auto added = m_resolver.add(m_newTexts, {tuple}); !added)
        return added.error();
    m_newTexts = {};
    return m_resolver.identities().back();
}

quint32 SaleNames::idOf(KeyField field, const QString &text)
{
    const auto index = std::size_t(textIndex(field));
    const auto known = m_ids[index].constFind(text);
    if (known != m_ids[index].constEnd())
        return *known;
    const auto id = quint32(m_ids[index].size());
    m_ids[index].insert(text, id);
    m_newTexts[index].append(text);
    return id;
}

} // namespace payoff
