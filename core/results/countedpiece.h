// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultrow.h"

#include <functional>

namespace payoff {

/// For what a piece counts.
enum class Purpose : quint8 {
    Totals = 1, ///< sums of channels, campaigns, paid and organic
    Breakdown = 2, ///< sums of segments
    Claims = 4, ///< what each source says by itself, whether it counts or not
};

/// Measures that others report, or a typed value, or the sales ledger: in the cells of this piece they count
/// as reported, with nothing to add, so that a ratio across sources finds its other side. By how finely a sum
/// looks, because what is known of a channel need not be known of its campaigns.
struct CoveredMeasures {
    MeasureMask inChannel = 0;
    MeasureMask inCampaign = 0;
    MeasureMask inPaid = 0; ///< paid, organic
    MeasureMask inCell = 0; ///< campaign and paid or organic
};

/// Reach never sums and followers are a stock: both are looked up, not rolled up.
inline constexpr MeasureMask notSummed = bit(Measure::Reach) | bit(Measure::Followers);

/// The part of a row, or of a typed value, that falls into one month and counts there.
struct CountedPiece {
    DayRange days; ///< within one month
    ChannelId channel;
    CampaignId campaign;
    SegmentId segment;
    Paid paid = Paid::Unknown;
    SourceId source; ///< null: typed by hand, or the sales ledger
    DateBasis dateBasis = DateBasis::Unknown;
    int purposes = 0; ///< of Purpose
    MeasureValues values; ///< sums over `days`; reach and followers are left out
    CoveredMeasures covered; ///< of Purpose::Totals

    [[nodiscard]] bool isFor(Purpose purpose) const { return (purposes & int(purpose)) != 0; }
};

using PieceVisitor = std::function<void(const CountedPiece &)>;

} // namespace payoff
