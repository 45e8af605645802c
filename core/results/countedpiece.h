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

    [[nodiscard]] bool isFor(Purpose purpose) const { return (purposes & int(purpose)) != 0; }
};

using PieceVisitor = std::function<void(const CountedPiece &)>;

} // namespace payoff
