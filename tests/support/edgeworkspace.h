// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempworkspace.h"

namespace payoff {

/// One channel for each case in which a ratio has nothing to go by, all on one day: 1 June 2026.
///
///     Free       revenue 100.00, no ad spend reported
///     Zero       ad spend 0.00, revenue 100.00, 10 clicks, 0 purchases, 0 new customers
///     Lonely     ad spend 50.00 and 0 new customers, nothing else
///     Refunded   ad spend 100.00, revenue −50.00 (refunds beyond sales)
///     Organic    1,000 impressions, 20 clicks, unpaid
///     Silent     nothing reported at all
struct EdgeWorkspace {
    EdgeWorkspace();

    TempWorkspace workspace;
    SourceId source;
    ChannelId free;
    ChannelId zero;
    ChannelId lonely;
    ChannelId refunded;
    ChannelId organic;
    ChannelId silent;
};

} // namespace payoff
