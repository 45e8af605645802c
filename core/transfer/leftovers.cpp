// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/leftovers.h"

#include <QJsonDocument>

namespace payoff {

namespace {

/// What rows refer to, gathered once: the tables of results have no index for it.
constexpr const char *gatherUses =
    "DROP TABLE IF EXISTS temp.used;"
    "CREATE TEMP TABLE used AS "
    "SELECT DISTINCT source, channel, campaign, ad_set, ad, segment, variant FROM result UNION "
    "SELECT source, channel, campaign, ad_set, ad, segment, variant FROM result_version UNION "
    "SELECT source, channel, campaign, ad_set, ad, segment, variant FROM held_result UNION "
    "SELECT source, channel, campaign, 0, 0, 0, 0 FROM user_result UNION "
    "SELECT source, ifnull(channel, 0), ifnull(campaign, 0), 0, 0, 0, 0 FROM sale WHERE batch IS NOT NULL "
    "  AND source IS NOT NULL UNION "
    "SELECT ifnull(source, 0), ifnull(channel, 0), ifnull(campaign, 0), 0, 0, 0, 0 FROM sale_version UNION "
    "SELECT ifnull(source, 0), ifnull(channel, 0), ifnull(campaign, 0), 0, 0, 0, 0 FROM held_sale UNION "
    "SELECT 0, channel, 0, 0, 0, segment, 0 FROM audience_share;"
    // What was merged uses what it counts for.
    "INSERT INTO temp.used SELECT DISTINCT u.source, ifnull(h.merged_into, u.channel), "
    "  ifnull(c.merged_into, u.campaign), 0, 0, 0, 0 FROM temp.used u "
    "  LEFT JOIN channel h ON h.id = u.channel LEFT JOIN campaign c ON c.id = u.campaign "
    "  WHERE h.merged_into IS NOT NULL OR c.merged_into IS NOT NULL;"
    "CREATE INDEX temp.used_ad ON used (ad);"
    "CREATE INDEX temp.used_ad_set ON used (ad_set);"
    "CREATE INDEX temp.used_campaign ON used (campaign, channel, source);"
    "CREATE INDEX temp.used_segment ON used (segment);"
    "CREATE INDEX temp.used_variant ON used (variant);"
    "CREATE INDEX temp.used_channel ON used (channel);"
    "CREATE INDEX temp.used_source ON used (source);";

constexpr const char *forgetUses = "DROP TABLE temp.used; DROP TABLE temp.called;";

// What is left of imports undone though no row needs it.
constexpr const char *findKept =
    "SELECT name FROM campaign WHERE %1 AND id NOT IN (SELECT campaign FROM temp.used) UNION ALL "
    "SELECT name FROM segment WHERE %1 AND id NOT IN (SELECT segment FROM temp.used) UNION ALL "
    "SELECT name FROM channel WHERE %1 AND id NOT IN (SELECT channel FROM temp.used)";

constexpr const char *isOfUndone = "batch IN (SELECT id FROM import_batch WHERE undone_at IS NOT NULL)";

constexpr const char *removeAds = "DELETE FROM ad WHERE %1 AND id NOT IN (SELECT ad FROM temp.used)";
constexpr const char *removeAdSets =
    "DELETE FROM ad_set WHERE %1 AND id NOT IN (SELECT ad_set FROM temp.used) "
    "AND id NOT IN (SELECT ad_set FROM ad)";
constexpr const char *removeVariants =
    "DELETE FROM variant WHERE %1 AND note = '' AND id NOT IN (SELECT variant FROM temp.used)";
constexpr const char *removeAliases =
    "DELETE FROM campaign_alias WHERE %1 AND NOT EXISTS (SELECT 1 FROM temp.used u WHERE u.campaign = "
    "campaign_alias.campaign AND u.channel = campaign_alias.channel AND u.source = campaign_alias.source)";

/// A campaign of which nothing but an import speaks; that it was merged is what somebody wanted.
constexpr const char *campaignIsUnused =
    "merged_into IS NULL AND id NOT IN (SELECT merged_into FROM campaign WHERE merged_into IS NOT NULL) "
    "AND id NOT IN (SELECT campaign FROM temp.used) AND id NOT IN (SELECT campaign FROM typed_cell) "
    "AND NOT EXISTS (SELECT 1 FROM variant x WHERE x.campaign = campaign.id) "
    "AND NOT EXISTS (SELECT 1 FROM campaign_alias x WHERE x.campaign = campaign.id AND NOT EXISTS "
    "  (SELECT 1 FROM import_batch b WHERE b.id = x.batch AND b.undone_at IS NOT NULL)) "
    "AND id NOT IN (SELECT campaign FROM sale WHERE campaign IS NOT NULL) "
    "AND id NOT IN (SELECT campaign FROM cost WHERE campaign IS NOT NULL) "
    "AND id NOT IN (SELECT campaign FROM baseline WHERE campaign IS NOT NULL) "
    "AND id NOT IN (SELECT campaign FROM benefit WHERE campaign IS NOT NULL) "
    "AND id NOT IN (SELECT campaign FROM note WHERE campaign IS NOT NULL)";

constexpr const char *campaignIsUntouched =
    "first_day IS NULL AND last_day IS NULL AND sales_cycle_days IS NULL AND utm = '' AND learnings = '' "
    "AND outcome IS NULL "
    "AND note = '' AND archived = 0 "
    "AND NOT EXISTS (SELECT 1 FROM campaign_channel x WHERE x.campaign = campaign.id "
    "  AND x.planned_budget IS NOT NULL) "
    "AND NOT EXISTS (SELECT 1 FROM campaign_persona x WHERE x.campaign = campaign.id) "
    "AND NOT EXISTS (SELECT 1 FROM campaign_goal x WHERE x.campaign = campaign.id) "
    "AND (NOT EXISTS (SELECT 1 FROM temp.called x WHERE x.campaign = campaign.id) "
    "  OR EXISTS (SELECT 1 FROM temp.called x WHERE x.campaign = campaign.id "
    "    AND x.name_key = campaign.name_key))";

constexpr const char *rememberAliases =
    "DROP TABLE IF EXISTS temp.called;"
    "CREATE TEMP TABLE called AS SELECT campaign, name_key FROM campaign_alias;"
    "CREATE INDEX temp.called_campaign ON called (campaign);";

constexpr const char *segmentIsUnused = "note = '' AND archived = 0 "
                                        "AND id NOT IN (SELECT segment FROM temp.used) "
                                        "AND id NOT IN (SELECT segment FROM persona_segment)";

constexpr const char *channelIsUnused =
    "archived = 0 AND merged_into IS NULL "
    "AND id NOT IN (SELECT merged_into FROM channel WHERE merged_into IS NOT NULL) AND id NOT IN (SELECT "
    "channel FROM temp.used) "
    "AND id NOT IN (SELECT channel FROM campaign_channel) AND id NOT IN (SELECT channel FROM campaign_alias) "
    "AND id NOT IN (SELECT channel FROM typed_cell) AND id NOT IN (SELECT channel FROM source_choice) "
    "AND id NOT IN (SELECT channel FROM post) AND id NOT IN (SELECT channel FROM sharing_percentage) "
    "AND id NOT IN (SELECT channel FROM invoiced_month) "
    "AND id NOT IN (SELECT channel FROM goal WHERE channel IS NOT NULL) "
    "AND id NOT IN (SELECT channel FROM sale WHERE channel IS NOT NULL) "
    "AND id NOT IN (SELECT channel FROM cost WHERE channel IS NOT NULL) "
    "AND id NOT IN (SELECT channel FROM value_rule WHERE channel IS NOT NULL) "
    "AND id NOT IN (SELECT channel FROM benefit WHERE channel IS NOT NULL) "
    "AND id NOT IN (SELECT channel FROM note WHERE channel IS NOT NULL)";

constexpr const char *sourceIsUnused =
    "id NOT IN (SELECT source FROM temp.used) AND id NOT IN (SELECT source FROM campaign_alias) "
    "AND id NOT IN (SELECT source FROM ad_set) AND id NOT IN (SELECT source FROM ad) "
    "AND id NOT IN (SELECT source FROM post) "
    "AND id NOT IN (SELECT source FROM source_choice WHERE source IS NOT NULL) "
    "AND id NOT IN (SELECT source FROM sale WHERE source IS NOT NULL) "
    "AND id NOT IN (SELECT source FROM import_batch WHERE undone_at IS NULL)";

QString text(const char *sql) { return QString::fromLatin1(sql); }

} // namespace

Result<void> Leftovers::execute(const QString &sql) const { return m_database.execute(sql); }

Result<void> Leftovers::load()
{
    auto query = m_database.run(
        QStringLiteral("SELECT options FROM import_batch WHERE undone_at IS NOT NULL ORDER BY id"));
    if (!query)
        return query.error();
    while (query->next()) {
        const QJsonObject options = QJsonDocument::fromJson(query->value(0).toByteArray()).object();
        const CreatedThings created =
            CreatedThings::fromJson(options.value(QStringLiteral("created")).toObject());
        m_created.sources += created.sources;
        m_created.channels.insert(created.channels);
        m_created.segments.insert(created.segments);
        m_created.runs += created.runs;
    }
    return {};
}

/// From what refers to others to what is referred to.
Result<void> Leftovers::remove()
{
    const QString undone = text(isOfUndone);
    const QString campaigns =
        QStringLiteral("FROM campaign WHERE %1 AND %2").arg(undone, text(campaignIsUnused));
    Result<void> done;
    const bool isDone = (done = load()) && (done = execute(text(gatherUses)))
        && (done = execute(text(rememberAliases))) && (done = execute(text(removeAds).arg(undone)))
        && (done = execute(text(removeAdSets).arg(undone)))
        && (done = execute(text(removeVariants).arg(undone)))
        && (done = execute(QStringLiteral("DELETE %1 AND %2").arg(campaigns, text(campaignIsUntouched))))
        && (done = execute(text(removeAliases).arg(undone))) && (done = removeRuns())
        && (done = removeNamed("segment", m_created.segments, segmentIsUnused))
        && (done = removeNamed("channel", m_created.channels, channelIsUnused));
    if (!isDone)
        return done;
    for (const SourceId source : std::as_const(m_created.sources)) {
        const QString sql = QStringLiteral("DELETE FROM source WHERE id = %1 AND %2");
        if (const auto removed = execute(sql.arg(source.value).arg(text(sourceIsUnused))); !removed)
            return removed;
    }
    if (const auto noted = noteKept(); !noted)
        return noted;
    return execute(text(forgetUses));
}

Result<void> Leftovers::removeRuns()
{
    for (const auto &[campaign, channel] : std::as_const(m_created.runs)) {
        const QString sql = QStringLiteral(
            "DELETE FROM campaign_channel WHERE campaign = %1 AND channel = %2 AND planned_budget IS NULL "
            "AND NOT EXISTS (SELECT 1 FROM temp.used u WHERE u.campaign = %1 AND u.channel = %2) "
            "AND NOT EXISTS (SELECT 1 FROM campaign_alias a WHERE a.campaign = %1 AND a.channel = %2)");
        if (const auto removed = execute(sql.arg(campaign.value).arg(channel.value)); !removed)
            return removed;
    }
    return {};
}

/// Things with a name of their own: if it is no longer the one they were created with, somebody wanted them.
Result<void> Leftovers::removeNamed(const char *table, const QMap<qint64, QString> &created,
                                    const char *condition)
{
    for (auto each = created.begin(); each != created.end(); ++each) {
        const QString from = QStringLiteral("FROM %1 WHERE id = ? AND %2 AND %3")
                                 .arg(text(table), text(isOfUndone), text(condition));
        auto query = m_database.run(QStringLiteral("SELECT name ") + from, {each.key()});
        if (!query)
            return query.error();
        if (!query->next())
            continue;
        const bool isRenamed = query->value(0).toString() != each.value();
        query->finish();
        if (isRenamed)
            continue;
        const auto removed = m_database.run(QStringLiteral("DELETE ") + from, {each.key()});
        if (!removed)
            return removed.error();
    }
    return {};
}

Result<void> Leftovers::noteKept()
{
    auto query = m_database.run(text(findKept).arg(text(isOfUndone)));
    if (!query)
        return query.error();
    while (query->next())
        m_kept.append(query->value(0).toString());
    return {};
}

} // namespace payoff
