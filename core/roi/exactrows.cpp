// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/exactrows.h"

#include "core/base/month.h"
#include "core/results/mergedthings.h"
#include "core/results/resultstore.h"

#include <array>

namespace payoff {

namespace {

QString conditions(const MergedThings &merged, const Filters &filters)
{
    QString sql = amongAsSql("campaign", merged.everyPart(filters.campaigns))
        + amongAsSql("segment", filters.segments) + amongAsSql("source", filters.sources);
    if (filters.paid)
        sql += QStringLiteral(" AND paid = %1").arg(int(*filters.paid));
    return sql;
}

/// The typed value of the channel's month, if the selection is just that.
Result<std::optional<qint64>> typedValue(const Database &database, const ExactSelection &selection,
                                         ChannelId channel, Measure measure)
{
    const Month month = Month::of(selection.days.last);
    const Filters &filters = selection.filters;
    const bool mayBeTyped = !selection.ignoresTyped && filters.segments.isEmpty() && filters.sources.isEmpty()
        && !filters.paid && filters.campaigns.size() <= 1
        && (measure == Measure::Followers || selection.days == month.range());
    if (!mayBeTyped)
        return std::optional<qint64>();
    auto query = database.run(
        QStringLiteral(
            "SELECT value FROM typed_cell WHERE channel = ? AND campaign = ? AND month = ? AND measure = ?"),
        {channel.value, filters.campaigns.value(0).value, month.index,
         QString::fromLatin1(info(measure).key)});
    if (!query)
        return query.error();
    return query->next() ? std::optional(query->value(0).toLongLong()) : std::nullopt;
}

/// Rows with people reached that fit, at most two: a second one means that none fits.
Result<QVector<MeasureValues>> fittingRows(const Database &database, const MergedThings &merged,
                                           const ExactSelection &selection, ChannelId channel)
{
    auto statement = Statement::prepare(
        database,
        QStringLiteral("SELECT %1 FROM result WHERE channel IN (%2) AND start_day = ? AND "
                       "end_day = ? AND reach IS NOT NULL%3 "
                       "LIMIT 2")
            .arg(resultColumns(), idsAsSql(merged.partsOf(channel)), conditions(merged, selection.filters)));
    if (!statement)
        return statement.error();
    statement->bind(1, qint64(selection.days.first.sinceEpoch));
    statement->bind(2, qint64(selection.days.last.sinceEpoch));
    QVector<MeasureValues> rows;
    while (true) {
        const auto stepped = statement->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return rows;
        rows.push_back(readResult(*statement).values);
    }
}

Result<std::optional<qint64>> lastFollowers(const Database &database, const MergedThings &merged,
                                            const ExactSelection &selection, ChannelId channel)
{
    const auto typed = typedValue(database, selection, channel, Measure::Followers);
    if (!typed || *typed)
        return typed;
    auto query = database.run(
        QStringLiteral("SELECT channel, source, campaign, followers FROM result INDEXED BY result_followers "
                       "WHERE channel IN (%1) AND start_day BETWEEN ? AND ? AND followers IS NOT NULL%2 "
                       "ORDER BY start_day DESC, end_day DESC")
            .arg(idsAsSql(merged.partsOf(channel)), conditions(merged, selection.filters)),
        {selection.days.first.sinceEpoch, selection.days.last.sinceEpoch});
    if (!query)
        return query.error();
    std::optional<qint64> sum;
    QVector<std::array<qint64, 3>> counted;
    while (query->next()) {
        const std::array key{query->value(0).toLongLong(), query->value(1).toLongLong(),
                             query->value(2).toLongLong()};
        if (counted.contains(key))
            continue;
        counted.push_back(key);
        sum = sum.value_or(0) + query->value(3).toLongLong();
    }
    return sum;
}

} // namespace

void ExactSelection::narrow(Dimension dimension, qint64 id)
{
    switch (dimension) {
    case Dimension::Channel:
        filters.channels = {ChannelId{id}};
        break;
    case Dimension::Campaign:
        filters.campaigns = {CampaignId{id}};
        break;
    case Dimension::Segment:
        filters.segments = {SegmentId{id}};
        break;
    case Dimension::Source:
        filters.sources = {SourceId{id}};
        break;
    case Dimension::Paid:
        filters.paid = Paid(id);
        break;
    default:
        break;
    }
}

/// The rows of a channel that fit, the typed reach in its place.
Result<QVector<MeasureValues>> rowsOf(const Database &database, const MergedThings &merged,
                                      const ExactSelection &selection, ChannelId channel)
{
    const auto typed = typedValue(database, selection, channel, Measure::Reach);
    if (!typed)
        return typed.error();
    auto fitting = fittingRows(database, merged, selection, channel);
    if (!fitting || !*typed)
        return fitting;
    MeasureValues row = fitting->size() == 1 ? fitting->front() : MeasureValues{};
    row.set(Measure::Reach, **typed);
    return QVector<MeasureValues>{row};
}

Result<LookedUp> lookUp(const Database &database, const ExactSelection &selection)
{
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    const auto channels = selection.filters.channels.isEmpty()
        ? MergedThings::countingChannels(database)
        : Result<QVector<ChannelId>>(selection.filters.channels);
    if (!channels)
        return channels.error();
    LookedUp found;
    QVector<MeasureValues> rows;
    for (const ChannelId channel : *channels) {
        const auto fitting = rowsOf(database, *merged, selection, channel);
        if (!fitting)
            return fitting.error();
        rows += *fitting;
        const auto followers = lastFollowers(database, *merged, selection, channel);
        if (!followers)
            return followers.error();
        if (*followers)
            found.followers = found.followers.value_or(0) + **followers;
    }
    if (rows.size() == 1)
        found.exactRow = rows.front();
    return found;
}

} // namespace payoff
