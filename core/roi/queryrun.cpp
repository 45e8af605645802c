// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/queryrun.h"

#include "core/roi/asof.h"

#include <algorithm>

namespace payoff {

Result<void> QueryRun::addResults()
{
    if (!needsResults())
        return {};
    const DateBasis wanted = m_query.bases.view == TimeView::Touch ? DateBasis::Touch : DateBasis::Outcome;
    const auto addAll = [&](const SumRequest &request,
                            const std::function<bool(const RollupRow &)> &isIncluded) {
        return readSums(m_workspace.database(), request, [&](const RollupRow &row) {
            if (!isIncluded(row))
                return;
            m_revenue += row.sums[Measure::Revenue];
            m_revenueNotByView += row.key.dateBasis == wanted ? 0 : row.sums[Measure::Revenue];
            visitSum(request, row, [&](Bucket &bucket, Day day, const MeasureValues &values) {
                bucket.addResults(m_values, row.key.channel, day, row.cells, values);
            });
        });
    };
    SumRequest all = request();
    if (!has(Dimension::Persona))
        return addAll(all, [](const RollupRow &) { return true; });
    // A persona is met by its campaigns, and by its segments in other campaigns.
    all.dimensions.byCampaign = true;
    const auto byCampaign =
        addAll(all, [&](const RollupRow &row) { return m_personas.isAimed(row.key.campaign); });
    if (!byCampaign)
        return byCampaign;
    all.dimensions.bySegment = true;
    return addAll(all, [&](const RollupRow &row) { return !m_personas.isAimed(row.key.campaign); });
}

Result<void> QueryRun::addPaidResults()
{
    if (!m_needs.hasKpi(&KpiInfo::usesPaidRowsOnly) || !needsResults() || has(Dimension::Persona))
        return {};
    SumRequest paid = request();
    paid.dimensions.byPaid = true;
    return readSums(m_workspace.database(), paid, [&](const RollupRow &row) {
        const bool carriesSpend = row.sums[Measure::AdSpend] != 0;
        if (row.key.paid == Paid::Organic || (row.key.paid == Paid::Unknown && !carriesSpend))
            return;
        visitSum(paid, row, [&](Bucket &bucket, Day, const MeasureValues &values) {
            bucket.addPaidResults(row.cells, values);
        });
    });
}

Result<void> QueryRun::addAdSpendCategory()
{
    if (!has(Dimension::Category))
        return {};
    const SumRequest all = request();
    return readSums(m_workspace.database(), all, [&](const RollupRow &row) {
        if (!row.sums.has(Measure::AdSpend))
            return;
        visitSum(all, row, [&](Bucket &bucket, Day day, const MeasureValues &values) {
            MeasureValues spend;
            spend.set(Measure::AdSpend, values[Measure::AdSpend]);
            bucket.addResults(m_values, row.key.channel, day, row.cells, spend);
        });
    });
}

bool QueryRun::isWanted(const CostPart &part) const
{
    const Filters &filters = m_query.filters;
    return (filters.channels.isEmpty() || filters.channels.contains(part.channel))
        && (filters.campaigns.isEmpty() || filters.campaigns.contains(part.campaign));
}

Result<void> QueryRun::addCosts()
{
    if (knowsOnlyAdSpend()) {
        for (auto &[key, bucket] : m_buckets)
            bucket.setHasOnlyAdSpend();
        return {};
    }
    const auto asOf = asOfDay(m_workspace);
    if (!asOf)
        return asOf.error();
    const Month first = Month::of(m_days.first);
    const Month last = Month::of(m_days.last);
    const bool withCampaigns = has(Dimension::Campaign) || !m_query.filters.campaigns.isEmpty();
    auto activity = readActivity(m_workspace.database(), first, last, withCampaigns);
    if (!activity)
        return activity.error();
    AllocationLog log;
    for (const CostPart &part : allocateCosts(m_ledger, std::move(*activity), first, last, *asOf, &log)) {
        if (isWanted(part))
            addCostPart(part);
    }
    m_unconverted = log.unconverted;
    return {};
}

void QueryRun::addCostPart(const CostPart &part)
{
    const bool byDay = has(Dimension::Day) || has(Dimension::Week);
    const DayRange days = part.days.intersected(m_days);
    for (const Period &period : periodsIn(days, byDay ? Granularity::Day : Granularity::Month)) {
        const qint64 amount = part.within(period.range.intersected(days));
        if (amount == 0)
            continue;
        Facts facts;
        facts.channel = part.channel;
        facts.campaign = part.campaign;
        facts.category = part.category;
        facts.day = std::max(period.range.first, days.first);
        forEachBucket(facts, [&](Bucket &bucket) {
            if (part.category != CostCategory::AdSpend) {
                bucket.addCost(amount, part.isShared());
                return;
            }
            bucket.addInvoicedSpend(amount);
        });
    }
}

DayRange QueryRun::daysOf(const Key &key) const
{
    for (qsizetype i = 0; i < m_query.by.size(); ++i) {
        if (const auto granularity = granularityOf(m_query.by[i]))
            return Period::containing({qint32(key[std::size_t(i)])}, *granularity,
                                      m_workspace.settings().calendar)
                .range.intersected(m_days);
    }
    return m_days;
}

void QueryRun::addBaselines()
{
    const bool isByOthers = has(Dimension::Channel) || has(Dimension::Segment) || has(Dimension::Source)
        || has(Dimension::Paid) || has(Dimension::Category) || has(Dimension::Persona)
        || !m_query.filters.channels.isEmpty() || knowsOnlyAdSpend();
    if (isByOthers)
        return; // a month's or a campaign's baseline is not split
    for (auto &[key, bucket] : m_buckets) {
        const qsizetype at = m_query.by.indexOf(Dimension::Campaign);
        if (at >= 0)
            bucket.setBaseline(m_values.campaignBaseline({key[std::size_t(at)]}));
        else if (m_query.filters.campaigns.isEmpty())
            bucket.setBaseline(m_values.monthBaseline(daysOf(key)));
    }
}

} // namespace payoff
