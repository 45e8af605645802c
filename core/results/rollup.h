// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/results/resultrow.h"
#include "core/storage/database.h"

#include <QVector>

#include <functional>
#include <vector>

namespace payoff {

/// The sums that are kept with every write. A level keeps the keys that its name says; the others are 0.
enum class RollupLevel : quint8 {
    AdHoc = 0, ///< not kept: summed from the rows for one question
    ChannelDay = 1, ///< day, channel, sales cycle
    ChannelMonth = 2, ///< month, channel
    CampaignMonth = 3, ///< month, channel, campaign
    PaidMonth = 4, ///< month, channel, paid or organic
    SegmentMonth = 5, ///< month, channel, segment: of the grain that serves its kind of breakdown
    SourceMonth = 6, ///< month, channel, source: what each claims, whether it counts or not
    CellMonth = 7, ///< month, channel, campaign, paid or organic
};

inline constexpr std::array allRollupLevels{
    RollupLevel::ChannelDay,   RollupLevel::ChannelMonth, RollupLevel::CampaignMonth, RollupLevel::PaidMonth,
    RollupLevel::SegmentMonth, RollupLevel::SourceMonth,  RollupLevel::CellMonth};

/// The key column `cycle` of a campaign without a sales cycle of its own.
inline constexpr int defaultCycle = -1;

/// What a sum is of. The order of the members is the order of the primary key.
struct RollupKey {
    RollupLevel level = RollupLevel::ChannelMonth;
    qint32 period = 0; ///< Day::sinceEpoch or Month::index
    ChannelId channel;
    CampaignId campaign;
    SegmentId segment;
    Paid paid = Paid::Unknown;
    SourceId source;
    int cycle = 0; ///< days; defaultCycle
    DateBasis dateBasis = DateBasis::Unknown;
    MeasureMask mask = 0; ///< exactly these were reported in each of the cells summed

    friend auto operator<=>(const RollupKey &, const RollupKey &) = default;
};

/// Sums over cells (day, campaign, source; where the level keeps them also segment, paid or organic).
struct RollupRow {
    RollupKey key;
    qint64 cells = 0; ///< how many were summed: each of the mask's measures was reported that often
    MeasureValues sums; ///< its mask is the key's

    friend bool operator==(const RollupRow &, const RollupRow &) = default;
};

/// Which sums are asked for; none given: all.
struct RollupFilter {
    RollupLevel level = RollupLevel::ChannelMonth;
    qint32 first = 0; ///< periods, both included
    qint32 last = 0;
    QVector<ChannelId> channels;
    QVector<CampaignId> campaigns;
    QVector<SegmentId> segments;
    QVector<SourceId> sources;
    std::optional<Paid> paid;
};

using RollupVisitor = std::function<void(const RollupRow &)>;

/// Visits the sums asked for, in the order of their key.
Result<void> readRollups(const Database &database, const RollupFilter &filter, const RollupVisitor &visit);

/// Recomputes the sums of a channel's months from the rows; of the one that it was merged into, if it was.
/// The caller owns the transaction.
Result<void> refreshRollups(const Database &database, ChannelId channel, Month first, Month last);

/// Writes sums of which the workspace has none yet. The caller owns the transaction.
Result<void> addRollups(const Database &database, const std::vector<RollupRow> &rows);

/// Recomputes the sums of all that the channel has, or the one that it was merged into, which leaves none of
/// its own.
Result<void> refreshRollups(const Database &database, ChannelId channel);

/// Recomputes all sums from the rows. The caller owns the transaction.
Result<void> rebuildRollups(const Database &database);

/// What a rebuild would change: the keys of the sums that do not equal the rows. Nothing is written.
Result<QVector<RollupKey>> wrongRollups(const Database &database);

} // namespace payoff
