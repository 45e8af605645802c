// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/countingrules.h"

#include "core/results/grain.h"
#include "core/results/resultstore.h"

#include <limits>

namespace payoff {

namespace {

constexpr qint64 amongAll = -1;
constexpr qint64 noGrain = std::numeric_limits<qint64>::max();
constexpr std::array countedOnce{MeasureGroup::Conversions, MeasureGroup::Revenue};

} // namespace

MeasureMask measuresOf(MeasureGroup group)
{
    MeasureMask mask = 0;
    for (const MeasureInfo &each : measures()) {
        if (each.group == group)
            mask |= bit(each.measure);
    }
    return mask;
}

Result<CountingRules> CountingRules::load(const Database &database, ChannelId channel, Month first,
                                          Month last)
{
    CountingRules rules;
    rules.m_channel = channel;
    rules.m_days = {first.first(), last.last()};
    for (const auto step : {&CountingRules::loadSources, &CountingRules::loadTyped,
                            &CountingRules::loadStreams, &CountingRules::loadReported}) {
        if (const auto loaded = (rules.*step)(database); !loaded)
            return loaded.error();
    }
    rules.settleTools();
    return rules;
}

Result<void> CountingRules::loadSources(const Database &database)
{
    auto sources = database.run(QStringLiteral("SELECT id, tool FROM source"));
    if (!sources)
        return sources.error();
    while (sources->next())
        m_tools.insert({sources->value(0).toLongLong()}, sources->value(1).toString());

    auto choices =
        database.run(QStringLiteral("SELECT measure_group, source FROM source_choice WHERE channel = ?"),
                     {m_channel.value});
    if (!choices)
        return choices.error();
    while (choices->next()) {
        std::optional<SourceId> source;
        if (!choices->value(1).isNull())
            source = SourceId{choices->value(1).toLongLong()};
        if (const auto group = fromKey<MeasureGroup>(choices->value(0).toString()))
            m_choices.insert(int(*group), source);
    }
    m_isRevenueFromLedger =
        m_choices.contains(int(MeasureGroup::Revenue)) && !m_choices[int(MeasureGroup::Revenue)];
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
        if (!measure)
            continue;
        const TypedCell cell{{m_channel, {cells->value(0).toLongLong()}, {cells->value(1).toInt()}, *measure},
                             cells->value(3).toLongLong()};
        m_typed.push_back(cell);
        if (cell.key.campaign.isNull())
            m_typedForChannel[cell.key.month] |= bit(*measure);
        else
            m_typedForCampaign[{cell.key.month, cell.key.campaign}] |= bit(*measure);
        if (cell.key.campaign.isNull())
            noteReported(handTool(), cell.key.month.range(), bit(*measure));
    }
    return {};
}

Result<void> CountingRules::loadStreams(const Database &database)
{
    auto statement = Statement::prepare(
        database,
        QStringLiteral("SELECT DISTINCT source, paid, grain, start_day, end_day FROM result "
                       "WHERE channel = ?1 AND start_day BETWEEN ?2 AND ?3 UNION "
                       "SELECT DISTINCT source, paid, grain, start_day, end_day FROM result "
                       "INDEXED BY result_period "
                       "WHERE channel = ?1 AND end_day >= ?2 AND start_day < ?2 AND end_day > start_day"));
    if (!statement)
        return statement.error();
    statement->bind(1, m_channel.value);
    statement->bind(2, qint64(m_days.first.sinceEpoch));
    statement->bind(3, qint64(m_days.last.sinceEpoch));
    std::map<std::pair<SourceId, Paid>, QVector<RowBrief>> rows;
    while (true) {
        const auto stepped = statement->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        const RowBrief row{{statement->integer(0)},
                           Paid(statement->integer(1)),
                           statement->integer(2),
                           {{qint32(statement->integer(3))}, {qint32(statement->integer(4))}}};
        m_streams[{row.source, row.paid}].grains.insert(row.grain);
        rows[{row.source, row.paid}].push_back(row);
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

void CountingRules::noteReported(const QString &tool, const DayRange &days, MeasureMask mask)
{
    const DayRange within = days.intersected(m_days);
    if (within.isEmpty())
        return;
    for (Month month = Month::of(within.first); month <= Month::of(within.last); month = month.next())
        m_reported[{month, tool}] |= mask;
}

Result<void> CountingRules::loadReported(const Database &database)
{
    QSet<QString> tools;
    for (const auto &[key, stream] : m_streams)
        tools.insert(toolOf(key.first));
    if (!m_typed.isEmpty() || m_isRevenueFromLedger)
        tools.insert(handTool());
    m_hasSeveralTools = tools.size() > 1;
    if (!m_hasSeveralTools)
        return {};

    auto reader = ResultReader::open(database, m_channel, m_days);
    if (!reader)
        return reader.error();
    ResultRow row;
    while (true) {
        const auto read = reader->next(row);
        if (!read)
            return read.error();
        if (!*read)
            break;
        noteReported(toolOf(row.key.source), row.key.span, row.values.mask);
    }
    if (m_isRevenueFromLedger)
        noteReported(handTool(), m_days, bit(Measure::Revenue));
    return {};
}

void CountingRules::settleTools()
{
    if (!m_hasSeveralTools)
        return;
    QVector<SourceId> sources;
    for (const auto &[key, stream] : m_streams) {
        if (!sources.contains(key.first))
            sources.push_back(key.first); // by id: the map is sorted
    }
    for (const MeasureGroup group : countedOnce) {
        for (Month month = Month::of(m_days.first); month <= Month::of(m_days.last); month = month.next()) {
            for (const SourceId source : std::as_const(sources)) {
                const auto reported = m_reported.find({month, toolOf(source)});
                if (reported == m_reported.end() || (reported->second & measuresOf(group)) == 0)
                    continue;
                m_countingTool[{month, int(group)}] = toolOf(source);
                break;
            }
        }
    }
}

bool CountingRules::countsFor(MeasureGroup group, SourceId source, Month month) const
{
    if (const auto choice = m_choices.constFind(int(group)); choice != m_choices.constEnd())
        return *choice == source;
    const auto tool = m_countingTool.find({month, int(group)});
    return tool == m_countingTool.end() || tool->second == toolOf(source);
}

QVector<DayRange> CountingRules::runs(const ResultRow &row, const DayRange &days, Purpose purpose) const
{
    const qint64 breakdown = Grain::fromCode(row.grain).breakdown;
    if (purpose == Purpose::Breakdown && breakdown == 0)
        return {};
    const auto stream = m_streams.find({row.key.source, row.key.paid});
    if (stream == m_streams.end() || stream->second.grains.size() < 2)
        return {days};
    const auto lowest = stream->second.lowestByDay.find(purpose == Purpose::Breakdown ? breakdown : amongAll);
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
    MeasureMask mask = typed(campaign, month);
    if (!m_hasSeveralTools && m_choices.isEmpty())
        return mask;
    for (const auto &[group, key] : EnumKeys<MeasureGroup>::keys) {
        if (!countsFor(group, source, month))
            mask |= measuresOf(group);
    }
    return mask;
}

MeasureMask CountingRules::coveredElsewhere(SourceId source, CampaignId campaign, Month month) const
{
    if (!m_hasSeveralTools)
        return 0;
    const QString own = source.isNull() ? handTool() : toolOf(source);
    MeasureMask others = typedForCampaign(campaign, month);
    MeasureMask mine = 0;
    for (auto each = m_reported.lower_bound({month, QString()});
         each != m_reported.end() && each->first.first == month; ++each) {
        if (each->first.second == own)
            mine |= each->second;
        else
            others |= each->second;
    }
    if (!source.isNull())
        mine &= ~replaced(source, campaign, month);
    return others & ~mine;
}

} // namespace payoff
