// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tempworkspace.h"

namespace payoff {

/// Two channels and what belongs to none, small enough to be computed by hand. In May 2026:
///
///                  ad spend  other direct  shared  revenue
///     Facebook       100.00         20.00   20.00   500.00   (campaign Spring, and organic posts)
///     LinkedIn        50.00         10.00   10.00        –
///     unattributed        –             –       –    70.00
///
/// In April 2026 and May 2025 Facebook alone: 80.00 for 200.00, 40.00 for 100.00.
struct SmallWorkspace {
    SmallWorkspace();

    TempWorkspace workspace;
    ChannelId facebook;
    ChannelId linkedIn;
    CampaignId spring;
    SourceId source;

private:
    void addResults();
    void addCosts();
};

} // namespace payoff
