// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/queryengine.h"

#include "core/roi/asof.h"
#include "core/roi/dimensionnames.h"
#include "core/roi/queryrun.h"

#include <algorithm>
#include <tuple>

namespace payoff {

namespace {

bool isWholeMonths(const DayRange &days)
{
    return days.first == Month::of(days.first).first() && days.last == Month::of(days.last).last();
}

} // namespace

std::optional<Granularity> granularityOf(Dimension dimension)
{
    if (dimension < Dimension::Day)
        return std::nullopt;
    return Granularity(int(dimension) - int(Dimension::Day));
}

Result<QueryResult> QueryRun::run()
{
    if (const auto checked = check(); !checked)
        return checked.error();
    auto values = ValueModel::load(m_workspace.database());
    if (!values)
        return values.error();
    m_values = std::move(*values);
    auto ledger = readLedger(m_workspace.database());
    if (!ledger)
        return ledger.error();
    m_ledger = std::move(*ledger);
    if (has(Dimension::Persona)) {
        auto personas = PersonaMap::load(m_workspace.database());
        if (!personas)
            return personas.error();
        m_personas = std::move(*personas);
    }
    if (m_query.by.isEmpty())
        m_buckets[{}]; // a total is always told, if only that nothing is known
    for (const auto step : {&QueryRun::settleDays, &QueryRun::addResults, &QueryRun::addPaidResults,
                            &QueryRun::addAdSpendCategory, &QueryRun::addCosts, &QueryRun::addCustomers,
                            &QueryRun::addOwnMeasures, &QueryRun::addLookedUp, &QueryRun::addMeanFollowers,
                            &QueryRun::addCompetitors, &QueryRun::addPaybacks, &QueryRun::addAssumptions}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    addBaselines();
    return answer();
}

Result<void> QueryRun::check() const
{
    int times = 0;
    for (const Dimension dimension : m_query.by)
        times += granularityOf(dimension) ? 1 : 0;
    if (times > 1)
        return Error{ErrorCode::Contradiction,
                     {QStringLiteral("--by"), QStringLiteral("day, week, month, quarter, year")}};
    for (const Dimension other :
         {Dimension::Segment, Dimension::Persona, Dimension::Source, Dimension::Paid}) {
        if (has(Dimension::Category) && has(other))
            return Error{ErrorCode::Contradiction, {toKey(other), toKey(Dimension::Category)}};
    }
    return {};
}

Result<void> QueryRun::settleDays()
{
    if (m_query.days) {
        m_days = *m_query.days;
        return {};
    }
    const auto known = knownDays(m_workspace);
    if (!known)
        return known.error();
    m_days = *known;
    return {};
}

bool QueryRun::needsDays() const
{
    return has(Dimension::Day) || has(Dimension::Week) || !isWholeMonths(m_days)
        || m_values.changesWithinAMonth(m_days);
}

bool QueryRun::knowsOnlyAdSpend() const
{
    const Filters &filters = m_query.filters;
    return has(Dimension::Segment) || has(Dimension::Persona) || has(Dimension::Source)
        || has(Dimension::Paid) || !filters.segments.isEmpty() || !filters.sources.isEmpty() || filters.paid;
}

SumRequest QueryRun::request() const
{
    SumRequest request;
    request.dimensions.byDay = needsDays();
    request.dimensions.byCampaign = has(Dimension::Campaign);
    request.dimensions.bySegment = has(Dimension::Segment);
    request.dimensions.bySource = has(Dimension::Source);
    request.dimensions.byPaid = has(Dimension::Paid);
    request.days = m_days;
    request.channels = m_query.filters.channels;
    request.campaigns = m_query.filters.campaigns;
    request.segments = m_query.filters.segments;
    request.sources = m_query.filters.sources;
    request.paid = m_query.filters.paid;
    return request;
}

Day QueryRun::dayOf(const RollupRow &row, const SumRequest &request) const
{
    return request.dimensions.byDay ? Day{row.key.period} : Month{row.key.period}.first();
}

qint64 QueryRun::idIn(Dimension dimension, const Facts &facts) const
{
    if (const auto granularity = granularityOf(dimension))
        return Period::containing(facts.day, *granularity, m_workspace.settings().calendar)
            .range.first.sinceEpoch;
    switch (dimension) {
    case Dimension::Channel:
        return facts.channel.value;
    case Dimension::Campaign:
        return facts.campaign.value;
    case Dimension::Segment:
        return facts.segment.value;
    case Dimension::Source:
        return facts.source.value;
    case Dimension::Paid:
        return int(facts.paid);
    case Dimension::Category:
        return int(facts.category);
    default:
        return 0;
    }
}

void QueryRun::forEachBucket(const Facts &facts, const std::function<void(Bucket &)> &visit)
{
    const QVector<PersonaId> personas = has(Dimension::Persona)
        ? m_personas.personasOf(facts.campaign, facts.segment)
        : QVector<PersonaId>{PersonaId{}};
    Key key(std::size_t(m_query.by.size()));
    for (const PersonaId persona : personas) {
        for (qsizetype i = 0; i < m_query.by.size(); ++i)
            key[std::size_t(i)] =
                m_query.by[i] == Dimension::Persona ? persona.value : idIn(m_query.by[i], facts);
        visit(m_buckets[key]);
    }
}

void QueryRun::visitSum(const SumRequest &request, const RollupRow &row,
                        const std::function<void(Bucket &, Day, const MeasureValues &)> &visit)
{
    Facts facts;
    facts.channel = row.key.channel;
    facts.campaign = row.key.campaign;
    facts.segment = row.key.segment;
    facts.source = row.key.source;
    facts.paid = row.key.paid;
    facts.day = dayOf(row, request);
    MeasureValues values = row.sums;
    if (values.has(Measure::AdSpend) && m_ledger.isInvoiced(facts.channel, Month::of(facts.day)))
        values.set(Measure::AdSpend, 0); // the invoice comes with the costs
    forEachBucket(facts, [&](Bucket &bucket) { visit(bucket, facts.day, values); });
}

Result<QueryResult> QueryRun::answer() const
{
    const auto names = DimensionNames::load(m_workspace.database(), m_query.by);
    if (!names)
        return names.error();
    QueryResult result;
    result.days = m_days;
    result.unconvertedCosts = m_unconverted;
    if (m_revenue != 0)
        result.shareNotDatedByView = double(m_revenueNotByView) / double(m_revenue);
    const CalendarSettings calendar = m_workspace.settings().calendar;
    for (const auto &[key, bucket] : m_buckets) {
        QueryRow row;
        for (qsizetype i = 0; i < m_query.by.size(); ++i) {
            const qint64 id = key[std::size_t(i)];
            row.keys.push_back({id, names->name(m_query.by[i], id, calendar)});
        }
        for (const Figure &figure : m_query.figures)
            row.values.push_back(bucket.value(figure, m_query.bases));
        result.rows.push_back(std::move(row));
    }
    std::sort(result.rows.begin(), result.rows.end(), [](const QueryRow &a, const QueryRow &b) {
        return std::lexicographical_compare(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(),
                                            [](const DimensionValue &x, const DimensionValue &y) {
                                                return std::tie(x.text, x.id) < std::tie(y.text, y.id);
                                            });
    });
    return result;
}

Result<QueryResult> runQuery(const Workspace &workspace, const Query &query)
{
    return QueryRun(workspace, query).run();
}

} // namespace payoff
