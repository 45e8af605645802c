// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/rollupbuilder.h"

#include <algorithm>
#include <bit>

namespace payoff {

namespace {

/// Sums keep apart what covers them: see CoveredMeasures.
MeasureMask coveredAt(const SumDimensions &kept, const CoveredMeasures &covered)
{
    if (kept.purpose != Purpose::Totals)
        return 0;
    if (kept.byCampaign)
        return kept.byPaid ? covered.inCell : covered.inCampaign;
    return kept.byPaid ? covered.inPaid : covered.inChannel;
}

bool isSameCell(const CountedPiece &a, const CountedPiece &b)
{
    return a.days == b.days && a.source == b.source && a.campaign == b.campaign;
}

} // namespace

SumDimensions dimensionsOf(RollupLevel level)
{
    SumDimensions kept;
    kept.byDay = level == RollupLevel::ChannelDay;
    kept.byCycle = level == RollupLevel::ChannelDay;
    kept.byCampaign = level == RollupLevel::CampaignMonth || level == RollupLevel::CellMonth;
    kept.byPaid = level == RollupLevel::PaidMonth || level == RollupLevel::CellMonth;
    kept.bySegment = level == RollupLevel::SegmentMonth;
    kept.bySource = level == RollupLevel::SourceMonth;
    if (kept.bySegment)
        kept.purpose = Purpose::Breakdown;
    if (kept.bySource)
        kept.purpose = Purpose::Claims;
    return kept;
}

RollupBuilder::RollupBuilder(QHash<CampaignId, int> cycles)
    : m_cycles(std::move(cycles))
{
    for (const RollupLevel level : allRollupLevels)
        m_levels.push_back({level, dimensionsOf(level)});
}

RollupBuilder::RollupBuilder(QHash<CampaignId, int> cycles, const SumDimensions &dimensions)
    : m_cycles(std::move(cycles)),
      m_levels{{RollupLevel::AdHoc, dimensions}}
{
}

std::size_t RollupBuilder::Hash::operator()(const RollupKey &key) const noexcept
{
    std::size_t hash = std::size_t(key.mask) * 0x9E3779B97F4A7C15U;
    for (const qint64 part :
         {qint64(key.level), qint64(key.period), key.channel.value, key.campaign.value, key.segment.value,
          qint64(key.paid), key.source.value, qint64(key.cycle), qint64(key.dateBasis)})
        hash = (hash ^ std::size_t(part)) * 0x100000001B3U + (hash >> 29);
    return hash;
}

void RollupBuilder::add(const CountedPiece &piece)
{
    if (!m_cell.empty() && !isSameCell(m_cell.back(), piece))
        flushCell();
    m_cell.push_back(piece);
}

void RollupBuilder::flushCell()
{
    for (const Level &level : m_levels)
        sumUp(level);
    m_cell.clear();
}

void RollupBuilder::sumUp(const Level &level)
{
    // Merge first, so that the mask is the cell's and not the row's.
    m_merged.clear();
    for (const CountedPiece &piece : m_cell) {
        if (!piece.isFor(level.dimensions.purpose))
            continue;
        const RollupKey key = keyOf(level, piece);
        auto known = std::find_if(m_merged.begin(), m_merged.end(),
                                  [&](const auto &each) { return each.first == key; });
        if (known == m_merged.end())
            known = m_merged.emplace(known, key, piece.values);
        else
            known->second.add(piece.values);
        known->second.mask |= coveredAt(level.dimensions, piece.covered);
    }
    for (const auto &[key, values] : m_merged) {
        if (level.dimensions.byDay)
            addDays(key, m_cell.front(), values);
        else
            addTo(key, values);
    }
}

RollupKey RollupBuilder::keyOf(const Level &level, const CountedPiece &piece) const
{
    const SumDimensions &kept = level.dimensions;
    RollupKey key;
    key.level = level.level;
    key.channel = piece.channel;
    key.dateBasis = piece.dateBasis;
    key.period = kept.byDay ? piece.days.first.sinceEpoch : Month::of(piece.days.first).index;
    if (kept.byCampaign)
        key.campaign = piece.campaign;
    if (kept.bySegment)
        key.segment = piece.segment;
    if (kept.byPaid)
        key.paid = piece.paid;
    if (kept.bySource)
        key.source = piece.source;
    if (kept.byCycle)
        key.cycle = m_cycles.value(piece.campaign, defaultCycle);
    return key;
}

void RollupBuilder::addTo(RollupKey key, const MeasureValues &values)
{
    key.mask = values.mask;
    Sum &sum = m_sums[key];
    sum.cells += 1;
    sum.values.add(values);
}

void RollupBuilder::addDays(RollupKey key, const CountedPiece &piece, const MeasureValues &values)
{
    if (piece.days.days() == 1) {
        addTo(key, values);
        return;
    }
    for (Day day = piece.days.first; day <= piece.days.last; day = day.next()) {
        MeasureValues ofDay;
        for (MeasureMask rest = values.mask; rest != 0; rest &= rest - 1) {
            const auto measure = Measure(std::countr_zero(rest));
            ofDay.set(measure, spreadPart(values[measure], piece.days, {day, day}));
        }
        key.period = day.sinceEpoch;
        addTo(key, ofDay);
    }
}

std::vector<RollupRow> RollupBuilder::finish()
{
    if (!m_cell.empty())
        flushCell();
    std::vector<RollupRow> rows;
    rows.reserve(m_sums.size());
    for (const auto &[key, sum] : m_sums)
        rows.push_back({key, sum.cells, sum.values});
    std::sort(rows.begin(), rows.end(), [](const RollupRow &a, const RollupRow &b) { return a.key < b.key; });
    m_sums.clear();
    return rows;
}

Result<QHash<CampaignId, int>> ownSalesCycles(const Database &database)
{
    auto query = database.run(
        QStringLiteral("SELECT id, sales_cycle_days FROM campaign WHERE sales_cycle_days IS NOT NULL"));
    if (!query)
        return query.error();
    QHash<CampaignId, int> cycles;
    while (query->next())
        cycles.insert({query->value(0).toLongLong()}, query->value(1).toInt());
    return cycles;
}

} // namespace payoff
