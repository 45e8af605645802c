// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/roicalculator.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What a channel brought in an average month, as the plan of a month like those.
struct ChannelPlan {
    RoiPlan plan;
    DayRange days; ///< the three whole months up to the as-of day
    bool hasVisits = false; ///< visits or clicks were reported
    bool countsClicks = false; ///< for want of visits
    bool hasSales = false; ///< purchases or conversions were reported, and revenue of them
};

/// The plan of the last three whole months of the channel: visits (else clicks), purchases (else conversions)
/// per visit, revenue per purchase, the margin of the as-of day, ad spend, and other cost with the share of
/// shared cost. What was not reported is 0.
Result<ChannelPlan> channelPlan(const Workspace &workspace, ChannelId channel, Day asOf);

} // namespace payoff
