// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rollupfeed.h"

#include "core/results/grain.h"

namespace payoff {

RollupFeed::RollupFeed(QHash<CampaignId, int> cycles)
    : m_cycles(std::move(cycles))
{
}

Result<std::unique_ptr<RollupFeed>> RollupFeed::open(const Database &database,
                                                     const QVector<ChannelId> &channels,
                                                     const QSet<int> &closed)
{
    auto cycles = ownSalesCycles(database);
    if (!cycles)
        return cycles.error();
    std::unique_ptr<RollupFeed> feed(new RollupFeed(std::move(*cycles)));
    feed->m_closed = closed;
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    for (const ChannelId channel : channels) {
        if (const auto looked = feed->look(database, *merged, channel); !looked)
            return looked.error();
    }
    return feed;
}

Result<void> RollupFeed::look(const Database &database, const MergedThings &merged, ChannelId channel)
{
    Before before;
    const auto choices = database.number(
        QStringLiteral("SELECT count(*) FROM source_choice WHERE channel = ?"), {channel.value});
    if (!choices)
        return choices.error();
    // Sales may count in the rows' place.
    const auto sales = database.number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM sale WHERE ifnull(channel, 0) = ?)"), {channel.value});
    if (!sales)
        return sales.error();
    const bool isMerged = merged.hasCampaigns() || merged.partsOf(channel).size() != 1;
    before.isDecided = isMerged || *choices != 0 || *sales != 0;
    // Each of the three is found at an end of an index.
    auto days = database.run(
        QStringLiteral("SELECT min(a), max(b) FROM ("
                       "SELECT (SELECT min(start_day) FROM result WHERE channel = ?) a, "
                       "       (SELECT max(start_day) FROM result WHERE channel = ?) b UNION ALL "
                       "SELECT NULL, (SELECT max(end_day) FROM result INDEXED BY result_period "
                       "              WHERE channel = ? AND end_day > start_day))"),
        {channel.value, channel.value, channel.value});
    if (!days)
        return days.error();
    if (days->next() && !days->value(0).isNull())
        before.months = {Month::of({days->value(0).toInt()}), Month::of({days->value(1).toInt()})};
    auto typed = database.run(
        QStringLiteral("SELECT min(month), max(month) FROM typed_cell WHERE channel = ?"), {channel.value});
    if (!typed)
        return typed.error();
    if (typed->next() && !typed->value(0).isNull()) {
        const Month first{typed->value(0).toInt()};
        const Month last{typed->value(1).toInt()};
        before.months = before.months
            ? std::pair{std::min(before.months->first, first), std::max(before.months->second, last)}
            : std::pair{first, last};
    }
    m_before.emplace(channel, before);
    return {};
}

bool RollupFeed::takes(ChannelId channel, Month month) const
{
    const auto before = m_before.find(channel);
    if (before == m_before.end() || before->second.isDecided || m_closed.contains(month.index))
        return false;
    const auto &months = before->second.months;
    return !months || month < months->first || month > months->second;
}

std::vector<RollupRow> RollupFeed::add(const RowBlock &rows, const std::vector<RowIdentity> &identities,
                                       const MergeContext &context)
{
    std::vector<RollupRow> done;
    CountedPiece piece;
    piece.dateBasis = context.dateBasis;
    piece.purposes = int(Purpose::Totals) | int(Purpose::Claims);
    if (Grain::fromCode(context.grain).breakdown != 0)
        piece.purposes |= int(Purpose::Breakdown);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const RowIdentity &identity = identities[rows.tuples[row]];
        if (m_channel != identity.channel) {
            const auto ofChannel = finish();
            done.insert(done.end(), ofChannel.begin(), ofChannel.end());
            enter(identity.channel);
        }
        if (!takesDay(rows.spans[row].first))
            continue;
        fill(piece, rows, row, context.measures);
        piece.days = rows.spans[row];
        piece.channel = identity.channel;
        piece.campaign = identity.campaign;
        piece.segment = identity.segment;
        piece.paid = identity.paid;
        piece.source = identity.source;
        m_builder->add(piece);
    }
    return done;
}

void RollupFeed::enter(ChannelId channel)
{
    m_channel = channel;
    m_builder = std::make_unique<RollupBuilder>(m_cycles);
    m_day.reset();
}

bool RollupFeed::takesDay(Day day)
{
    if (m_day != day) {
        m_day = day;
        m_takesDay = takes(*m_channel, Month::of(day));
    }
    return m_takesDay;
}

void RollupFeed::fill(CountedPiece &piece, const RowBlock &rows, std::size_t row,
                      const std::vector<Measure> &measures)
{
    piece.values.mask = 0;
    const qint64 *values = rows.valuesOf(row);
    for (std::size_t i = 0; i < rows.width; ++i) {
        const bool isSummed = info(measures[i]).additivity == Additivity::Sum;
        piece.values.values[std::size_t(measures[i])] = isSummed ? values[i] : 0;
        if (isSummed && (rows.masks[row] >> i & 1) != 0)
            piece.values.mask |= bit(measures[i]);
    }
}

std::vector<RollupRow> RollupFeed::finish()
{
    m_channel.reset();
    const auto builder = std::exchange(m_builder, nullptr);
    return builder ? builder->finish() : std::vector<RollupRow>();
}

} // namespace payoff
