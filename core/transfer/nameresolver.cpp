// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/nameresolver.h"

#include "core/base/names.h"

namespace payoff {

namespace {

constexpr const char *countChannels = "SELECT count(*) FROM channel";
constexpr const char *findChannel = "SELECT id FROM channel WHERE name_key = ?";
constexpr const char *addChannel = "INSERT INTO channel (name, name_key, color, batch) VALUES (?, ?, ?, ?)";
constexpr const char *findSource = "SELECT id FROM source WHERE tool = ? AND account = ?";
constexpr const char *addSource = "INSERT INTO source (tool, account) VALUES (?, ?)";
constexpr const char *findSegment = "SELECT id FROM segment WHERE kind = ? AND name_key = ?";
constexpr const char *addSegment = "INSERT INTO segment (kind, name, name_key, batch) VALUES (?, ?, ?, ?)";
// Of a merged campaign: its own, to which rows belong already, before those of the one that it counts for.
constexpr const char *findVariant =
    "SELECT id FROM variant WHERE campaign IN (?1, (SELECT merged_into FROM campaign WHERE id = ?1)) "
    "AND name_key = ?2 ORDER BY campaign <> ?1 LIMIT 1";
constexpr const char *addVariant =
    "INSERT INTO variant (campaign, name, name_key, batch) "
    "VALUES ((SELECT ifnull(merged_into, id) FROM campaign WHERE id = ?), ?, ?, ?)";
constexpr const char *findAdSet =
    "SELECT id FROM ad_set WHERE source = ? AND campaign = ? AND external_id = '' AND name_key = ?";
constexpr const char *addAdSet = "INSERT INTO ad_set (source, campaign, external_id, name, name_key, batch) "
                                 "VALUES (?, ?, '', ?, ?, ?)";
constexpr const char *findAd = "SELECT id FROM ad WHERE source = ? AND campaign = ? AND ad_set = ? "
                               "AND external_id = '' AND name_key = ?";
constexpr const char *addAd = "INSERT INTO ad (source, campaign, ad_set, external_id, name, name_key, batch) "
                              "VALUES (?, ?, ?, '', ?, ?, ?)";
constexpr const char *findAliasById =
    "SELECT a.campaign FROM channel c CROSS JOIN campaign_alias a "
    "WHERE a.source = ?1 AND a.channel = c.id AND a.external_id = ?2 ORDER BY a.channel <> ?3 LIMIT 1";
constexpr const char *findAliasByName = "SELECT campaign FROM campaign_alias WHERE source = ? "
                                        "AND channel = ? AND external_id = '' AND name_key = ?";
constexpr const char *findAliasHere =
    "SELECT campaign FROM campaign_alias WHERE source = ? AND channel = ? AND external_id = ? LIMIT 1";
constexpr const char *addAlias =
    "INSERT INTO campaign_alias (source, channel, external_id, name_key, campaign, batch) "
    "VALUES (?, ?, ?, ?, ?, ?)";
// Channel 0: a campaign that was seen in unattributed rows only runs on no channel. On a merged channel the
// campaigns of the one that it counts for run, too.
constexpr const char *findCampaign =
    "SELECT c.id FROM campaign c WHERE c.name_key = ?1 AND (c.batch IS NULL "
    "  OR EXISTS (SELECT 1 FROM campaign_channel r WHERE r.campaign = c.id "
    "    AND r.channel IN (?2, (SELECT merged_into FROM channel WHERE id = ?2))) "
    "  OR (?2 = 0 AND NOT EXISTS (SELECT 1 FROM campaign_channel r WHERE r.campaign = c.id))) "
    "AND (?4 = '' OR NOT EXISTS (SELECT 1 FROM campaign_alias a "
    "  WHERE a.source = ?3 AND a.campaign = c.id AND a.external_id <> '')) "
    "ORDER BY NOT EXISTS (SELECT 1 FROM campaign_channel r WHERE r.campaign = c.id "
    "  AND r.channel IN (?2, (SELECT merged_into FROM channel WHERE id = ?2))), c.id "
    "LIMIT 1";
constexpr const char *addCampaign = "INSERT INTO campaign (name, name_key, batch) VALUES (?, ?, ?)";
constexpr const char *countsForCampaign = "SELECT ifnull(merged_into, id) FROM campaign WHERE id = ?";
constexpr const char *countsForChannel = "SELECT ifnull(merged_into, id) FROM channel WHERE id = ?";
constexpr const char *findRun = "SELECT 1 FROM campaign_channel WHERE campaign = ? AND channel = ?";
constexpr const char *addRun = "INSERT INTO campaign_channel (campaign, channel) VALUES (?, ?)";
constexpr const char *isOfBatch = "SELECT 1 FROM campaign WHERE id = ? AND batch = ?";

/// Names longer than the workspace takes are cut; what follows tells them apart no more.
QString shown(const QString &name) { return name.simplified().left(longestName); }

} // namespace

NameResolver::NameResolver(const Database &database, const Profile &profile, BatchId batch)
    : m_database(database),
      m_tool(profile.tool),
      m_segmentKind(profile.segmentKind),
      m_batch(batch)
{
}

Result<void> NameResolver::add(const std::array<QStringList, textFieldCount> &texts,
                               const std::vector<NameTuple> &tuples)
{
    for (std::size_t field = 0; field < texts.size(); ++field)
        m_texts[field] += texts[field];
    for (const NameTuple &tuple : tuples) {
        const auto identity = resolve(tuple);
        if (!identity)
            return identity.error();
        m_tuples.push_back(tuple);
        m_identities.push_back(*identity);
    }
    return {};
}

QString NameResolver::textOf(const NameTuple &tuple, KeyField field) const
{
    return text(field, tuple.textId(field));
}

Result<RowIdentity> NameResolver::resolve(const NameTuple &tuple)
{
    RowIdentity known;
    known.paid = Paid(tuple.paid);
    const auto id = [&tuple](KeyField field) { return qint64(tuple.textId(field)); };
    const auto settle = [&](qint64 &into, const Slot &slot, Find find) -> Result<void> {
        const auto number = once(slot, find, tuple, known);
        if (!number)
            return number.error();
        into = *number;
        return {};
    };
    const auto number = [](KeyField field) { return qint64(field); };
    // One after the other: each may be part of what makes the next one unique.
    Result<void> done;
    const bool isSettled =
        (done = settle(known.source.value, {number(KeyField::Source), id(KeyField::Source)},
                       &NameResolver::source))
        && (done = settle(known.channel.value, {number(KeyField::Channel), id(KeyField::Channel)},
                          &NameResolver::channel))
        && (done = settle(known.campaign.value,
                          {number(KeyField::Campaign), known.source.value, known.channel.value,
                           id(KeyField::Campaign), id(KeyField::ExternalId)},
                          &NameResolver::campaign))
        && (done = settle(
                known.adSet.value,
                {number(KeyField::AdSet), known.source.value, known.campaign.value, id(KeyField::AdSet)},
                &NameResolver::adSet))
        && (done = settle(known.ad.value,
                          {number(KeyField::Ad), known.source.value, known.campaign.value, known.adSet.value,
                           id(KeyField::Ad)},
                          &NameResolver::ad))
        && (done = settle(known.segment.value, {number(KeyField::Segment), id(KeyField::Segment)},
                          &NameResolver::segment))
        && (done = settle(known.variant.value,
                          {number(KeyField::Variant), known.campaign.value, id(KeyField::Variant)},
                          &NameResolver::variant));
    if (!isSettled)
        return done.error();
    return known;
}

Result<qint64> NameResolver::once(const Slot &slot, Find find, const NameTuple &tuple,
                                  const RowIdentity &known)
{
    if (const auto before = m_known.find(slot); before != m_known.end())
        return before->second;
    const auto number = (this->*find)(tuple, known);
    if (number)
        m_known.emplace(slot, *number);
    return number;
}

Result<qint64> NameResolver::source(const NameTuple &tuple, const RowIdentity &)
{
    const QString account = textOf(tuple, KeyField::Source).simplified();
    const auto before = found(findSource, {m_tool, account});
    if (!before || *before != 0)
        return before;
    const auto added = inserted(addSource, {m_tool, account});
    if (added)
        m_created.sources.append(SourceId{*added});
    return added;
}

Result<qint64> NameResolver::channel(const NameTuple &tuple, const RowIdentity &)
{
    const QString name = shown(textOf(tuple, KeyField::Channel));
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    const auto before = found(findChannel, {key});
    if (!before || *before != 0)
        return before;
    const auto color = found(countChannels, {});
    if (!color)
        return color;
    const auto added = inserted(addChannel, {name, key, *color, m_batch.value});
    if (added)
        m_created.channels.insert(*added, name);
    return added;
}

Result<qint64> NameResolver::segment(const NameTuple &tuple, const RowIdentity &)
{
    const QString name = shown(textOf(tuple, KeyField::Segment));
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    const auto before = found(findSegment, {m_segmentKind, key});
    if (!before || *before != 0)
        return before;
    const auto added = inserted(addSegment, {m_segmentKind, name, key, m_batch.value});
    if (added)
        m_created.segments.insert(*added, name);
    return added;
}

Result<qint64> NameResolver::campaign(const NameTuple &tuple, const RowIdentity &known)
{
    const QString externalId = textOf(tuple, KeyField::ExternalId).simplified();
    QString name = shown(textOf(tuple, KeyField::Campaign));
    if (nameKey(name).isEmpty())
        name = shown(externalId);
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    auto number = knownCampaign(known, externalId, key);
    if (number && *number == 0)
        number = campaignOfThatName(known, externalId, key);
    if (number && *number == 0) {
        number = inserted(addCampaign, {name, key, m_batch.value});
        m_newCampaigns.append(name);
    }
    if (!number)
        return number;
    const auto noted = noteAlias(known, {*number}, externalId, key);
    return noted ? number : Result<qint64>(noted.error());
}

Result<qint64> NameResolver::knownCampaign(const RowIdentity &known, const QString &externalId,
                                           const QString &key)
{
    if (!externalId.isEmpty())
        return found(findAliasById, {known.source.value, externalId, known.channel.value});
    return found(findAliasByName, {known.source.value, known.channel.value, key});
}

Result<qint64> NameResolver::campaignOfThatName(const RowIdentity &known, const QString &externalId,
                                                const QString &key)
{
    return found(findCampaign, {key, known.channel.value, known.source.value, externalId});
}

/// Remembers how the source calls the campaign, and that it runs on the channel.
Result<void> NameResolver::noteAlias(const RowIdentity &known, CampaignId campaign, const QString &externalId,
                                     const QString &key)
{
    if (known.channel.isNull())
        return {};
    const auto alias = externalId.isEmpty()
        ? found(findAliasByName, {known.source.value, known.channel.value, key})
        : found(findAliasHere, {known.source.value, known.channel.value, externalId});
    if (!alias)
        return alias.error();
    if (*alias == 0) {
        const auto added = inserted(
            addAlias,
            {known.source.value, known.channel.value, externalId, key, campaign.value, m_batch.value});
        if (!added)
            return added.error();
    }
    return noteRun(campaign, known.channel);
}

Result<void> NameResolver::noteRun(CampaignId campaign, ChannelId channel)
{
    const auto countingCampaign = found(countsForCampaign, {campaign.value});
    if (!countingCampaign)
        return countingCampaign.error();
    const auto countingChannel = found(countsForChannel, {channel.value});
    if (!countingChannel)
        return countingChannel.error();
    const auto runs = found(findRun, {*countingCampaign, *countingChannel});
    if (!runs)
        return runs.error();
    if (*runs != 0)
        return {};
    if (const auto added = inserted(addRun, {*countingCampaign, *countingChannel}); !added)
        return added.error();
    const auto isNew = found(isOfBatch, {*countingCampaign, m_batch.value});
    if (!isNew)
        return isNew.error();
    if (*isNew == 0)
        m_created.runs.append(qMakePair(CampaignId{*countingCampaign}, ChannelId{*countingChannel}));
    return {};
}

Result<qint64> NameResolver::adSet(const NameTuple &tuple, const RowIdentity &known)
{
    const QString name = textOf(tuple, KeyField::AdSet).simplified();
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    const auto before = found(findAdSet, {known.source.value, known.campaign.value, key});
    if (!before || *before != 0)
        return before;
    return inserted(addAdSet, {known.source.value, known.campaign.value, name, key, m_batch.value});
}

Result<qint64> NameResolver::ad(const NameTuple &tuple, const RowIdentity &known)
{
    const QString name = textOf(tuple, KeyField::Ad).simplified();
    const QString key = nameKey(name);
    if (key.isEmpty())
        return 0;
    const auto before = found(findAd, {known.source.value, known.campaign.value, known.adSet.value, key});
    if (!before || *before != 0)
        return before;
    return inserted(addAd,
                    {known.source.value, known.campaign.value, known.adSet.value, name, key, m_batch.value});
}

/// A variant is an arm of a campaign: without one there is none.
Result<qint64> NameResolver::variant(const NameTuple &tuple, const RowIdentity &known)
{
    const QString name = shown(textOf(tuple, KeyField::Variant));
    const QString key = nameKey(name);
    if (key.isEmpty() || known.campaign.isNull())
        return 0;
    const auto before = found(findVariant, {known.campaign.value, key});
    if (!before || *before != 0)
        return before;
    return inserted(addVariant, {known.campaign.value, name, key, m_batch.value});
}

Result<Statement *> NameResolver::prepared(const char *sql, const QVariantList &values)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        auto statement = Statement::prepare(m_database, QString::fromLatin1(sql));
        if (!statement)
            return statement.error();
        known = m_statements.emplace(sql, std::move(*statement)).first;
    }
    for (int i = 0; i < values.size(); ++i) {
        if (values[i].typeId() == QMetaType::QString)
            known->second.bindText(i + 1, values[i].toString());
        else
            known->second.bind(i + 1, values[i].toLongLong());
    }
    return &known->second;
}

Result<qint64> NameResolver::found(const char *sql, const QVariantList &values)
{
    const auto statement = prepared(sql, values);
    if (!statement)
        return statement.error();
    const auto stepped = (*statement)->step();
    if (!stepped)
        return stepped.error();
    const qint64 number = *stepped ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return number;
}

Result<qint64> NameResolver::inserted(const char *sql, const QVariantList &values)
{
    const auto statement = prepared(sql, values);
    if (!statement)
        return statement.error();
    if (const auto done = (*statement)->execute(); !done)
        return done.error();
    return m_database.lastInsertedId();
}

} // namespace payoff
