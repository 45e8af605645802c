// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/rollupbuilder.h"

#include <algorithm>
#include <bit>

namespace payoff {

namespace {

Purpose purposeOf(RollupLevel level)
{
    switch (level) {
    case RollupLevel::SegmentMonth:
        return Purpose::Breakdown;
    case RollupLevel::SourceMonth:
        return Purpose::Claims;
    default:
        return Purpose::Totals;
    }
}

MeasureMask coveredAt(RollupLevel level, const CoveredMeasures &covered)
{
    switch (level) {
    case RollupLevel::ChannelDay:
    case RollupLevel::ChannelMonth:
        return covered.inChannel;
    case RollupLevel::CampaignMonth:
        return covered.inCampaign;
    case RollupLevel::PaidMonth:
        return covered.inPaid;
    case RollupLevel::CellMonth:
        return covered.inCell;
    case RollupLevel::SegmentMonth:
    case RollupLevel::SourceMonth:
        return 0;
    }
    Q_UNREACHABLE();
}

bool isSameCell(const CountedPiece &a, const CountedPiece &b)
{
    return a.days == b.days && a.source == b.source && a.campaign == b.campaign;
}

} // namespace

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
    for (const RollupLevel level : allRollupLevels)
        sumUp(level);
    m_cell.clear();
}

void RollupBuilder::sumUp(RollupLevel level)
{
    // Merge first, so that the mask is the cell's and not the row's.
    m_merged.clear();
    for (const CountedPiece &piece : m_cell) {
        if (!piece.isFor(purposeOf(level)))
            continue;
        const RollupKey key = keyOf(level, piece);
        auto known = std::find_if(m_merged.begin(), m_merged.end(),
                                  [&](const auto &each) { return each.first == key; });
        if (known == m_merged.end())
            known = m_merged.emplace(known, key, piece.values);
        else
            known->second.add(piece.values);
        known->second.mask |= coveredAt(level, piece.covered);
    }
    for (const auto &[key, values] : m_merged) {
        if (level == RollupLevel::ChannelDay)
            addDays(key, m_cell.front(), values);
        else
            addTo(key, m_cell.front(), values);
    }
}

RollupKey RollupBuilder::keyOf(RollupLevel level, const CountedPiece &piece) const
{
    RollupKey key;
    key.level = level;
    key.channel = piece.channel;
    key.dateBasis = piece.dateBasis;
    switch (level) {
    case RollupLevel::ChannelDay:
        key.cycle = m_cycles.value(piece.campaign, defaultCycle);
        break;
    case RollupLevel::ChannelMonth:
        break;
    case RollupLevel::CampaignMonth:
        key.campaign = piece.campaign;
        break;
    case RollupLevel::PaidMonth:
        key.paid = piece.paid;
        break;
    case RollupLevel::SegmentMonth:
        key.segment = piece.segment;
        break;
    case RollupLevel::SourceMonth:
        key.source = piece.source;
        break;
    case RollupLevel::CellMonth:
        key.campaign = piece.campaign;
        key.paid = piece.paid;
        break;
    }
    return key;
}

void RollupBuilder::addTo(RollupKey key, const CountedPiece &piece, const MeasureValues &values)
{
    if (key.level != RollupLevel::ChannelDay)
        key.period = Month::of(piece.days.first).index;
    key.mask = values.mask;
    Sum &sum = m_sums[key];
    sum.cells += 1;
    sum.values.add(values);
}

void RollupBuilder::addDays(RollupKey key, const CountedPiece &piece, const MeasureValues &values)
{
    if (piece.days.days() == 1) {
        key.period = piece.days.first.sinceEpoch;
        addTo(key, piece, values);
        return;
    }
    for (Day day = piece.days.first; day <= piece.days.last; day = day.next()) {
        MeasureValues ofDay;
        for (MeasureMask rest = values.mask; rest != 0; rest &= rest - 1) {
            const auto measure = Measure(std::countr_zero(rest));
            ofDay.set(measure, spreadPart(values[measure], piece.days, {day, day}));
        }
        key.period = day.sinceEpoch;
        addTo(key, piece, ofDay);
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
