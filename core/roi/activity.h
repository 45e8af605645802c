// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/results/resultrow.h"
#include "core/storage/database.h"

#include <map>

namespace payoff {

/// What happened on a channel, or in a campaign on it, in one month.
struct Activity {
    MeasureValues sums;
    qint64 directHours = 0; ///< of direct costs, in thousandths
    bool isActive = false; ///< a non-zero result or direct cost, or a running campaign
};

/// By what shared cost is split: the activity of every channel and campaign in a range of months, whatever
/// filter the reader of a figure has set.
struct ActivityTable {
    std::map<std::pair<Month, ChannelId>, Activity> channels;
    std::map<std::tuple<Month, ChannelId, CampaignId>, Activity> campaigns;
    bool isByCampaign = false; ///< whether campaigns were asked for, even if there is none

    /// The channels active in the month, by id.
    [[nodiscard]] QVector<ChannelId> activeChannels(Month month) const;
};

/// Results and running campaigns of the months; direct cost is added by the one who allocates it. Campaigns
/// are read only where asked for.
Result<ActivityTable> readActivity(const Database &database, Month first, Month last, bool withCampaigns);

} // namespace payoff
