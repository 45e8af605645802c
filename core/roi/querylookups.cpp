// SPDX-License-Identifier: GPL-3.0-or-later
// What of an answer is no sum over results and ledger: it is looked up for each row.
#include "core/roi/queryrun.h"

#include "core/benefits/benefittable.h"
#include "core/benefits/competitormentions.h"
#include "core/results/mergedthings.h"
#include "core/roi/exactrows.h"
#include "core/roi/ownvalues.h"
#include "core/roi/paybacks.h"
#include "core/roi/queryengine.h"
#include "core/storage/repository.h"

#include <QSet>

#include <algorithm>

namespace payoff {

bool QueryRun::splitsResults() const
{
    const Filters &filters = m_query.filters;
    return has(Dimension::Segment) || has(Dimension::Persona) || has(Dimension::Source)
        || has(Dimension::Paid) || has(Dimension::Category) || !filters.segments.isEmpty()
        || !filters.sources.isEmpty() || filters.paid;
}

Result<void> QueryRun::addLookedUp()
{
    const bool isAsked = m_needs.hasLookedUp() || m_needs.hasKpi(&KpiInfo::usesExactRows);
    if (!isAsked || !needsResults() || has(Dimension::Persona))
        return {};
    for (auto &[key, bucket] : m_buckets) {
        ExactSelection selection;
        selection.days = daysOf(key);
        selection.filters = m_query.filters;
        for (qsizetype i = 0; i < m_query.by.size(); ++i)
            selection.narrow(m_query.by[i], key[std::size_t(i)]);
        const auto looked = lookUp(m_workspace.database(), selection);
        if (!looked)
            return looked.error();
        if (looked->exactRow) {
            bucket.setExactRow(*looked->exactRow);
            bucket.setLookedUp(Measure::Reach, looked->exactRow->value(Measure::Reach));
        }
        bucket.setLookedUp(Measure::Followers, looked->followers);
    }
    return {};
}

Result<std::optional<qint64>> QueryRun::followersOf(const Key &key, const DayRange &days) const
{
    ExactSelection selection;
    selection.days = days;
    selection.filters = m_query.filters;
    for (qsizetype i = 0; i < m_query.by.size(); ++i)
        selection.narrow(m_query.by[i], key[std::size_t(i)]);
    const auto looked = lookUp(m_workspace.database(), selection);
    if (!looked)
        return looked.error();
    return looked->followers;
}

/// The mean over the ends of the months of the period.
Result<void> QueryRun::addMeanFollowers()
{
    if (!m_needs.contains(Derived::MeanFollowers) || !needsResults() || has(Dimension::Persona))
        return {};
    for (auto &[key, bucket] : m_buckets) {
        double sum = 0;
        int months = 0;
        const DayRange days = daysOf(key);
        for (const Period &month : periodsIn(days, Granularity::Month)) {
            const auto followers = followersOf(key, month.range.intersected(days));
            if (!followers)
                return followers.error();
            if (*followers) {
                sum += double(**followers);
                ++months;
            }
        }
        if (months > 0)
            bucket.beside().meanFollowers = sum / months;
    }
    return {};
}

/// People are told apart by their salted hash; without one, each sale to a customer known as new or returning
/// is somebody else's.
Result<void> QueryRun::addCustomers()
{
    if (!m_needs.contains(Derived::Customers) || splitsResults())
        return {};
    const auto merged = MergedThings::load(m_workspace.database());
    if (!merged)
        return merged.error();
    const QString sql =
        QStringLiteral("SELECT outcome_day, ifnull(channel, 0), ifnull(campaign, 0), customer_hash FROM sale "
                       "WHERE outcome_day BETWEEN ? AND ? AND amount > 0 AND "
                       "(customer_hash <> '' OR customer <> 'unknown')%1%2")
            .arg(amongAsSql("ifnull(channel, 0)", merged->everyPart(m_query.filters.channels)),
                 amongAsSql("ifnull(campaign, 0)", merged->everyPart(m_query.filters.campaigns)));
    auto sales = m_workspace.database().run(sql, {m_days.first.sinceEpoch, m_days.last.sinceEpoch});
    if (!sales)
        return sales.error();
    QHash<Bucket *, QSet<QString>> known;
    while (sales->next()) {
        Facts facts;
        facts.day = {sales->value(0).toInt()};
        facts.channel = merged->effective(ChannelId{sales->value(1).toLongLong()});
        facts.campaign = merged->effective(CampaignId{sales->value(2).toLongLong()});
        const QString hash = sales->value(3).toString();
        forEachBucket(facts, [&](Bucket &bucket) {
            QSet<QString> &seen = known[&bucket];
            if (!hash.isEmpty() && seen.contains(hash))
                return;
            seen.insert(hash);
            bucket.beside().customers = bucket.beside().customers.value_or(0) + 1;
        });
    }
    return {};
}

Result<void> QueryRun::addCompetitors()
{
    if (!m_needs.contains(Derived::CompetitorMentions))
        return {};
    const auto competitors = Repository<Competitor>(m_workspace.database()).all();
    if (!competitors)
        return competitors.error();
    const bool isSplit = splitsResults() || has(Dimension::Channel) || has(Dimension::Campaign)
        || !m_query.filters.channels.isEmpty() || !m_query.filters.campaigns.isEmpty();
    for (auto &[key, bucket] : m_buckets) {
        const auto mentions = mentionsOfCompetitors(*competitors, daysOf(key));
        if (isSplit || !mentions)
            bucket.beside().whyNoCompetitors = Missing::OnlyAsAWhole;
        else if (mentions->isComplete()) // else own mentions of all months would meet theirs of some
            bucket.beside().competitorMentions = mentions->mentions;
    }
    return {};
}

Result<void> QueryRun::addOwnMeasures()
{
    if (m_needs.ownMeasures().isEmpty() || splitsResults())
        return {};
    auto values = OwnValues::load(m_workspace.database(), m_needs.ownMeasures(), m_days);
    if (!values)
        return values.error();
    const Filters &filters = m_query.filters;
    std::map<Key, OwnSums> sums;
    for (const OwnValues::Each &each : values->all()) {
        const bool isWanted = (filters.channels.isEmpty() || filters.channels.contains(each.channel))
            && (filters.campaigns.isEmpty() || filters.campaigns.contains(each.campaign));
        if (isWanted)
            addOwnValue(each, sums);
    }
    for (const auto &[key, sum] : sums)
        m_buckets[key].beside().own = sum.values();
    return {};
}

void QueryRun::addOwnValue(const OwnValues::Each &value, std::map<Key, OwnSums> &sums) const
{
    const bool byDay = has(Dimension::Day) || has(Dimension::Week);
    const DayRange days = value.days.intersected(m_days);
    for (const Period &period : periodsIn(days, byDay ? Granularity::Day : Granularity::Month)) {
        Facts facts;
        facts.channel = value.channel;
        facts.campaign = value.campaign;
        facts.day = std::max(period.range.first, days.first);
        Key key(std::size_t(m_query.by.size()));
        for (qsizetype i = 0; i < m_query.by.size(); ++i)
            key[std::size_t(i)] = idIn(m_query.by[i], facts);
        sums[key].add(value, period.range.intersected(days));
    }
}

Result<void> QueryRun::addPaybacks()
{
    if (!m_needs.hasMethod(KpiMethod::CampaignPayback) || !needsResults())
        return {};
    auto paybacks = Paybacks::load(m_workspace, m_query, m_days.last);
    if (!paybacks)
        return paybacks.error();
    for (auto &[key, bucket] : m_buckets) {
        Key things;
        for (qsizetype i = 0; i < m_query.by.size(); ++i) {
            if (!granularityOf(m_query.by[i]))
                things.push_back(key[std::size_t(i)]);
        }
        bucket.beside().campaignPayback = paybacks->at(things, daysOf(key).last);
    }
    return {};
}

Result<void> QueryRun::addAssumptions()
{
    for (auto &[key, bucket] : m_buckets) {
        bucket.beside().customer = m_workspace.settings().customer;
        bucket.beside().lastMargin = m_values.marginShare(daysOf(key).last);
    }
    return {};
}

} // namespace payoff
