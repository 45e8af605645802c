// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace payoff {

/// What there can be only one of and which the two had both: the one that is merged gave way. Counts.
struct GivenWay {
    int sourceChoices = 0;
    int valueRules = 0;
    int invoicedMonths = 0;
    int typedValues = 0; ///< of people reached and followers, which never add up

    [[nodiscard]] bool isNothing() const { return *this == GivenWay{}; }
    friend bool operator==(const GivenWay &, const GivenWay &) = default;
};

/// What merges one thing into another when applied, and what gets lost thereby until it is undone.
struct Merge {
    ChangeSet changes;
    GivenWay givenWay;
};

/// What makes a channel count for another: its rows and sales stay as recorded and are read as the other's,
/// those of what had been merged into it, too; costs, goals, notes, plans and whatever else is entered move.
/// Typed values of either stand for both from then on. Nothing is written. UnknownId; CannotMerge (into
/// itself, or one of the two is merged already); MonthClosed.
Result<Merge> mergeOf(const Workspace &workspace, ChannelId from, ChannelId into);

/// The same for a campaign. It leaves its variants of a name that the other has, too, and brings its days,
/// plans, personas and goals.
Result<Merge> mergeOf(const Workspace &workspace, CampaignId from, CampaignId into);

} // namespace payoff
