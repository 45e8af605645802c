// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sums.h"

#include "core/results/countedrows.h"
#include "core/results/mergedthings.h"

namespace payoff {

namespace {

/// What the answer must know, counting filters.
SumDimensions needed(const SumRequest &request)
{
    SumDimensions all = request.dimensions;
    all.byCampaign = all.byCampaign || !request.campaigns.isEmpty();
    all.bySegment = all.bySegment || !request.segments.isEmpty();
    all.bySource = all.bySource || !request.sources.isEmpty();
    all.byPaid = all.byPaid || request.paid.has_value();
    return all;
}

std::optional<RollupLevel> levelFor(const SumDimensions &need)
{
    if (need.byDay) {
        const bool isPlain = !need.byCampaign && !need.bySegment && !need.byPaid && !need.bySource;
        return isPlain ? std::optional(RollupLevel::ChannelDay) : std::nullopt;
    }
    if (need.byCycle)
        return std::nullopt;
    const int others = int(need.byCampaign) + int(need.byPaid);
    if (need.bySegment || need.bySource) {
        if (others > 0 || (need.bySegment && need.bySource))
            return std::nullopt;
        return need.bySegment ? RollupLevel::SegmentMonth : RollupLevel::SourceMonth;
    }
    if (others == 2)
        return RollupLevel::CellMonth;
    if (need.byCampaign)
        return RollupLevel::CampaignMonth;
    return need.byPaid ? RollupLevel::PaidMonth : RollupLevel::ChannelMonth;
}

Result<QVector<ChannelId>> channelsToRead(const Database &database, const SumRequest &request)
{
    if (!request.channels.isEmpty())
        return request.channels;
    return MergedThings::countingChannels(database);
}

template <class I>
bool isWanted(const QVector<I> &wanted, I id)
{
    return wanted.isEmpty() || wanted.contains(id);
}

bool isWanted(const SumRequest &request, const CountedPiece &piece)
{
    return isWanted(request.campaigns, piece.campaign) && isWanted(request.segments, piece.segment)
        && isWanted(request.sources, piece.source) && (!request.paid || *request.paid == piece.paid);
}

Result<void> sumRows(const Database &database, const SumRequest &request, const RollupVisitor &visit)
{
    const auto channels = channelsToRead(database, request);
    if (!channels)
        return channels.error();
    const auto cycles = ownSalesCycles(database);
    if (!cycles)
        return cycles.error();
    SumDimensions dimensions = request.dimensions;
    if (needed(request).bySegment)
        dimensions.purpose = Purpose::Breakdown;
    else if (needed(request).bySource)
        dimensions.purpose = Purpose::Claims;
    for (const ChannelId channel : *channels) {
        RollupBuilder builder(*cycles, dimensions);
        const auto counted = forEachCounted(database, channel, Month::of(request.days.first),
                                            Month::of(request.days.last), [&](const CountedPiece &piece) {
                                                if (isWanted(request, piece))
                                                    builder.add(piece);
                                            });
        if (!counted)
            return counted;
        for (const RollupRow &row : builder.finish()) {
            if (!dimensions.byDay || request.days.contains({row.key.period}))
                visit(row);
        }
    }
    return {};
}

} // namespace

bool isRolledUp(const SumRequest &request) { return levelFor(needed(request)).has_value(); }

Result<void> readSums(const Database &database, const SumRequest &request, const RollupVisitor &visit)
{
    const auto level = levelFor(needed(request));
    if (!level)
        return sumRows(database, request, visit);
    RollupFilter filter;
    filter.level = *level;
    filter.first =
        request.dimensions.byDay ? request.days.first.sinceEpoch : Month::of(request.days.first).index;
    filter.last =
        request.dimensions.byDay ? request.days.last.sinceEpoch : Month::of(request.days.last).index;
    filter.channels = request.channels;
    filter.campaigns = request.campaigns;
    filter.segments = request.segments;
    filter.sources = request.sources;
    filter.paid = request.paid;
    return readRollups(database, filter, visit);
}

} // namespace payoff
