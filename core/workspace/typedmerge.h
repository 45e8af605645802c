// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/merge.h"

namespace payoff {

/// Adds to the merge what becomes of the typed values: where one stands for either of the two, the sum of
/// what counts for both is typed, so that the total stays what it is. People reached and followers move only
/// into a month of which the other has nothing.
Result<void> mergeTypedValues(const Database &database, ChannelId from, ChannelId into, Merge &merge);
Result<void> mergeTypedValues(const Database &database, CampaignId from, CampaignId into, Merge &merge);

} // namespace payoff
