// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change.h"

namespace payoff {

/// Whether the edit may be made as far as it merges the thing into another, separates it from one, or
/// neither: CannotMerge (into itself, into what is merged, or of what others are merged into), UnknownId,
/// MonthClosed (what counts for one of them stands in a closed month).
Result<void> checkMerge(const Database &database, const Edit<Channel> &edit);
Result<void> checkMerge(const Database &database, const Edit<Campaign> &edit);

/// MonthClosed if something of these, or of what counts for them, stands in a closed month.
Result<void> checkMonthsAreOpen(const Database &database, const QVector<ChannelId> &channels);
Result<void> checkMonthsAreOpen(const Database &database, const QVector<CampaignId> &campaigns);

/// NameMerged if that error says that the channel's name is taken and it is by one that was merged, else the
/// error.
Error explainedName(const Database &database, const Error &error, const Channel &channel);

} // namespace payoff
