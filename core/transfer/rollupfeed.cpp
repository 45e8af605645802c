// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rollupfeed.h"

#include <bit>

namespace payoff {

RollupFeed::RollupFeed(QHash<CampaignId, int> cycles)
    : m_cycles(std::move(cycles))
{
}

Result<std::unique_ptr<RollupFeed>> RollupFeed::open(const Database &database,
                                                     const QSet<ChannelId> &channels,
                                                     const QSet<int> &closed)
{
    auto cycles = ownSalesCycles(database);
    if (!cycles)
        return cycles.error();
    std::unique_ptr<RollupFeed> feed(new RollupFeed(std::move(*cycles)));
    feed->m_closed = closed;
    for (const ChannelId channel : channels) {
        if (const auto looked = feed->look(database, channel); !looked)
            return looked.error();
    }
    return feed;
}

Result<void> RollupFeed::look(const Database &database, ChannelId channel)
{
    Before before;
    const auto choices = database.number(
        QStringLiteral("SELECT count(*) FROM source_choice WHERE channel = ?"), {channel.value});
    if (!choices)
        return choices.error();
    before.isDecided = *choices != 0;
    // Each of the four is found at an end of an index.
    auto days = database.run(
        QStringLiteral("SELECT min(a), max(b) FROM ("
                       "SELECT (SELECT min(start_day) FROM result WHERE channel = ?1) a, "
                       "       (SELECT max(start_day) FROM result WHERE channel = ?1) b UNION ALL "
                       "SELECT NULL, (SELECT max(end_day) FROM result INDEXED BY result_period "
                       "              WHERE channel = ?1 AND end_day > start_day))"),
        {channel.value});
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
        before.months = before.months ? std::pair{std::min(before.months->first, first),
                                                  std::max(before.months->second, last)}
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
                                       const std::vector<Measure> &measures, DateBasis dateBasis)
{
    std::vector<RollupRow> done;
    CountedPiece piece;
    piece.dateBasis = dateBasis;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const RowIdentity &identity = identities[rows.tuples[row]];
        const Day day = rows.spans[row].first;
        if (m_channel != identity.channel) {
            done = finish();
            m_channel = identity.channel;
            m_builder = std::make_unique<RollupBuilder>(m_cycles);
            m_day = day.next();
        }
        if (day != m_day) {
            m_day = day;
            m_takesDay = takes(identity.channel, Month::of(day));
        }
        if (!m_takesDay)
            continue;
        piece.days = {day, day};
        piece.channel = identity.channel;
        piece.campaign = identity.campaign;
        piece.segment = identity.segment;
        piece.paid = identity.paid;
        piece.source = identity.source;
        m_builder->add(piece);
    }
    return done;
}

std::vector<RollupRow> RollupFeed::finish()
{
    m_channel.reset();
    return std::exchange(m_builder, nullptr) ? std::vector<RollupRow>() : std::vector<RollupRow>();
}

} // namespace payoff
