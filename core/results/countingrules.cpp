// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/countingrules.h"

#include "core/results/grain.h"
#include "core/results/resultstore.h"

#include <limits>

namespace payoff {

namespace {

constexpr qint64 amongAll = -1;
constexpr qint64 noGrain = std::numeric_limits<qint64>::max();

} // namespace

Result<CountingRules> CountingRules::load(const Database &database, ChannelId channel, Month first,
                                          Month last, TypedValues typed)
{
    CountingRules rules;
    rules.m_channel = channel;
    rules.m_days = {first.first(), last.last()};
    rules.m_takesTyped = typed;
    auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    rules.m_merged = std::move(*merged);
    for (const auto step :
         {&CountingRules::loadSources, &CountingRules::loadTyped, &CountingRules::loadStreams,
          &CountingRules::loadLedger, &CountingRules::loadReported}) {
        if (const auto loaded = (rules.*step)(database); !loaded)
            return loaded.error();
    }
    rules.m_claims.settle(rules.m_typedForChannel);
    return rules;
}

Result<void> CountingRules::loadSources(const Database &database)
{
    auto sources = database.run(QStringLiteral("SELECT id, tool FROM source"));
    if (!sources)
        return sources.error();
    QHash<SourceId, QString> tools;
    while (sources->next())
        tools.insert({sources->value(0).toLongLong()}, sources->value(1).toString());
    m_claims.setTools(std::move(tools));

    auto choices =
        database.run(QStringLiteral("SELECT measure_group, source FROM source_choice WHERE channel = ?"),
                     {m_channel.value});
    if (!choices)
        return choices.error();
    while (choices->next()) {
        std::optional<SourceId> source;
        if (!choices->value(1).isNull())
            source = SourceId{choices->value(1).toLongLong()};
        const auto group = fromKey<MeasureGroup>(choices->value(0).toString());
        if (!group)
            continue;
        m_claims.choose(*group, source);
        m_isLedgerChosen = m_isLedgerChosen || (*group == MeasureGroup::Revenue && !source);
        m_isOtherChosen = m_isOtherChosen || (*group == MeasureGroup::Revenue && source);
    }
    return {};
}

Result<void> CountingRules::loadTyped(const Database &database)
{
    auto cells = database.run(
        QStringLiteral("SELECT campaign, month, measure, value FROM typed_cell "
                       "WHERE channel = ? AND month BETWEEN ? AND ? ORDER BY month, measure, campaign"),
        {m_channel.value, Month::of(m_days.first).index, Month::of(m_days.last).index});
    if (!cells)
        return cells.error();
    while (cells->next()) {
        const auto measure = measureFromKey(cells->value(2).toString());
        const bool isOfChannel = cells->value(0).toLongLong() == 0;
        if (!measure || m_takesTyped == (isOfChannel ? TypedValues::OfCampaigns : TypedValues::OfChannels))
            continue;
        const TypedCell cell{{m_channel, {cells->value(0).toLongLong()}, {cells->value(1).toInt()}, *measure},
                             cells->value(3).toLongLong()};
        m_typed.push_back(cell);
        const MeasureMask own = bit(*measure) & ~notSummed;
        if (cell.key.campaign.isNull()) {
            m_typedForChannel[cell.key.month] |= own;
        } else {
            m_typedForCampaign[{cell.key.month, cell.key.campaign}] |= own;
            m_typedForAnyCampaign[cell.key.month] |= own;
        }
    }
    return {};
}

Result<void> CountingRules::loadStreams(const Database &database)
{
    const QString parts = idsAsSql(m_merged.partsOf(m_channel));
    auto statement = Statement::prepare(
        database,
        QStringLiteral("SELECT DISTINCT channel, source, paid, grain, start_day, end_day FROM result "
                       "WHERE channel IN (%1) AND start_day BETWEEN ?1 AND ?2 UNION "
                       "SELECT DISTINCT channel, source, paid, grain, start_day, end_day FROM result "
                       "INDEXED BY result_period "
                       "WHERE channel IN (%1) AND end_day >= ?1 AND start_day < ?1 AND end_day > start_day")
            .arg(parts));
    if (!statement)
        return statement.error();
    statement->bind(1, qint64(m_days.first.sinceEpoch));
    statement->bind(2, qint64(m_days.last.sinceEpoch));
    std::map<StreamKey, QVector<RowBrief>> rows;
    while (true) {
        const auto stepped = statement->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        const StreamKey key{{statement->integer(0)}, {statement->integer(1)}, Paid(statement->integer(2))};
        const RowBrief row{statement->integer(3),
                           {{qint32(statement->integer(4))}, {qint32(statement->integer(5))}}};
        m_streams[key].grains.insert(row.grain);
        rows[key].push_back(row);
    }
    for (auto &[key, stream] : m_streams) {
        if (stream.grains.size() < 2)
            continue;
        settleCompetition(stream, rows[key], amongAll);
        for (const qint64 grain : std::as_const(stream.grains)) {
            if (const qint64 kind = Grain::fromCode(grain).breakdown; kind != 0)
                settleCompetition(stream, rows[key], kind);
        }
    }
    return {};
}

void CountingRules::settleCompetition(Stream &stream, const QVector<RowBrief> &rows, qint64 kind) const
{
    std::vector<qint64> lowest(std::size_t(m_days.days()), noGrain);
    for (const RowBrief &row : rows) {
        if (kind != amongAll && Grain::fromCode(row.grain).breakdown != kind)
            continue;
        const DayRange days = row.days.intersected(m_days);
        for (Day day = days.first; day <= days.last; day = day.next()) {
            qint64 &standing = lowest[std::size_t(day - m_days.first)];
            standing = std::min(standing, row.grain);
        }
    }
    stream.lowestByDay[kind] = std::move(lowest);
}

Result<void> CountingRules::loadLedger(const Database &database)
{
    if (m_isOtherChosen)
        return {};
    auto sales = database.run(
        QStringLiteral(
            "SELECT DISTINCT outcome_day, ifnull(campaign, 0) FROM sale WHERE ifnull(channel, 0) IN (%1) "
            "AND outcome_day BETWEEN ? AND ? AND converted IS NOT NULL")
            .arg(idsAsSql(m_merged.partsOf(m_channel))),
        {m_days.first.sinceEpoch, m_days.last.sinceEpoch});
    if (!sales)
        return sales.error();
    while (sales->next())
        m_sold[Month::of({sales->value(0).toInt()})].insert(
            m_merged.effective(CampaignId{sales->value(1).toLongLong()}));
    return {};
}

bool CountingRules::hasCompetition() const
{
    QSet<QString> tools;
    QSet<SourceId> sources;
    for (const auto &[key, stream] : m_streams) {
        const SourceId source = std::get<SourceId>(key);
        tools.insert(m_claims.toolOf(source));
        sources.insert(source);
    }
    return tools.size() > 1 || (sources.size() > 1 && m_claims.hasChoices()) || !m_typed.isEmpty()
        || m_isLedgerChosen || !m_sold.isEmpty();
}

Result<void> CountingRules::loadReported(const Database &database)
{
    m_isPlain = !hasCompetition() && !m_claims.hasChoices();
    if (!hasCompetition())
        return {};
    auto reader = ResultReader::open(database, m_channel, m_days, m_merged);
    if (!reader)
        return reader.error();
    ResultRow row;
    while (true) {
        const auto read = reader->next(row);
        if (!read)
            return read.error();
        if (!*read)
            return {};
        noteReported(row);
    }
}

void CountingRules::noteReported(const ResultRow &row)
{
    const DayRange days = row.key.span.intersected(m_days);
    const MeasureMask mask = row.values.mask & ~notSummed;
    const Month last = Month::of(days.last);
    for (Month month = Month::of(days.first); month <= last; month = month.next()) {
        const DayRange within = days.intersected(month.range());
        const auto note = [&](qint64 kind) {
            m_claims.note(month, kind, row.key.source, row.key.campaign, row.key.paid, mask);
        };
        if (!runs(row, within, Purpose::Totals).isEmpty())
            note(SourceClaims::totals);
        if (!runs(row, within, Purpose::Breakdown).isEmpty())
            note(Grain::fromCode(row.grain).breakdown);
    }
}

QVector<DayRange> CountingRules::runs(const ResultRow &row, const DayRange &asked, Purpose purpose) const
{
    const DayRange days = asked.intersected(m_days);
    if (days.isEmpty())
        return {};
    const qint64 breakdown = Grain::fromCode(row.grain).breakdown;
    if (purpose == Purpose::Breakdown && breakdown == 0)
        return {};
    const auto stream = m_streams.find({row.key.channel, row.key.source, row.key.paid});
    if (stream == m_streams.end() || stream->second.grains.size() < 2)
        return {days};
    const auto lowest = stream->second.lowestByDay.find(purpose == Purpose::Breakdown ? breakdown : amongAll);
    if (lowest == stream->second.lowestByDay.end())
        return {};
    QVector<DayRange> runs;
    for (Day day = days.first; day <= days.last; day = day.next()) {
        if (lowest->second[std::size_t(day - m_days.first)] != row.grain)
            continue;
        if (!runs.isEmpty() && runs.back().last.next() == day)
            runs.back().last = day;
        else
            runs.push_back({day, day});
    }
    return runs;
}

MeasureMask CountingRules::typedForCampaign(CampaignId campaign, Month month) const
{
    const auto typed = m_typedForCampaign.find({month, campaign});
    return typed == m_typedForCampaign.end() ? 0 : typed->second;
}

MeasureMask CountingRules::typed(CampaignId campaign, Month month) const
{
    return m_typedForChannel.value(month) | typedForCampaign(campaign, month);
}

MeasureMask CountingRules::replaced(SourceId source, CampaignId campaign, Month month) const
{
    return typed(campaign, month) | m_claims.notCounting(source, month, SourceClaims::totals);
}

MeasureMask CountingRules::replacedInBreakdown(SourceId source, Month month, qint64 kind) const
{
    return m_claims.notCounting(source, month, kind);
}

bool CountingRules::takesRevenueFromLedger(Month month) const
{
    if (m_isLedgerChosen)
        return true;
    // Where nothing was chosen, sales count as long as no tool says what they brought.
    return !m_isOtherChosen && m_sold.contains(month)
        && (m_claims.counting(month).inChannel & bit(Measure::Revenue)) == 0;
}

CoveredMeasures CountingRules::coveredByHand(CampaignId campaign, Paid paid, Month month) const
{
    const MeasureMask ofChannel = m_typedForChannel.value(month);
    const MeasureMask ofCampaign = typedForCampaign(campaign, month);
    CoveredMeasures covered;
    // What is typed for one campaign says nothing of another, but something of what belongs to none.
    covered.inChannel = ofChannel | (campaign.isNull() ? m_typedForAnyCampaign.value(month) : ofCampaign);
    covered.inCampaign = campaign.isNull() ? ofChannel : ofCampaign;
    if (takesRevenueFromLedger(month)) {
        const MeasureMask revenue = bit(Measure::Revenue);
        covered.inChannel |= revenue;
        if (m_sold.value(month).contains(campaign))
            covered.inCampaign |= revenue & ~ofChannel;
    }
    if (paid == Paid::Unknown) {
        covered.inPaid = covered.inChannel;
        covered.inCell = covered.inCampaign;
    }
    return covered;
}

CoveredMeasures CountingRules::coveredElsewhere(SourceId source, CampaignId campaign, Paid paid,
                                                Month month) const
{
    if (m_isPlain)
        return {};
    const ReportedMeasures &all = m_claims.counting(month);
    // What this tool reports elsewhere in the month, and not in this cell, was not reported.
    const MeasureMask own =
        source.isNull() ? 0 : m_claims.countingOfTool(source, month) & ~replaced(source, campaign, month);
    CoveredMeasures covered = coveredByHand(campaign, paid, month);
    covered.inChannel = (covered.inChannel | all.inChannel) & ~own;
    covered.inCampaign = (covered.inCampaign | all.of(campaign)) & ~own;
    covered.inPaid = (covered.inPaid | all.byPaid[std::size_t(paid)]) & ~own;
    covered.inCell = (covered.inCell | all.of(campaign, paid)) & ~own;
    return covered;
}

} // namespace payoff
