// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/rollup.h"
#include "core/results/rollupbuilder.h"

namespace payoff {

/// Which sums are wanted: by what they are kept apart, and what belongs to them.
struct SumRequest {
    SumDimensions dimensions;
    DayRange days; ///< whole months unless dimensions.byDay
    QVector<ChannelId> channels; ///< none: all
    QVector<CampaignId> campaigns;
    QVector<SegmentId> segments;
    QVector<SourceId> sources;
    std::optional<Paid> paid;
};

/// Visits the sums, from the roll-ups where one level keeps what is asked for, else from the rows. By day the
/// period of a key is the day, else the month. Sums by segment serve the breakdown, sums by source what each
/// source claims.
Result<void> readSums(const Database &database, const SumRequest &request, const RollupVisitor &visit);

/// Whether readSums() finds the answer in the roll-ups.
bool isRolledUp(const SumRequest &request);

} // namespace payoff
