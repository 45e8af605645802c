// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"

namespace payoff {

/// A believable dashboard: five channels, twelve months to October 2026, a note, two channels still maturing.
DashboardData exampleDashboard();
/// Forty channels with long names, gaps, losses and every colour.
DashboardData crowdedDashboard();
/// Channels without any number.
DashboardData unreportedDashboard();
/// The first one by week.
DashboardData weeklyDashboard();
/// Filters that leave nothing of what is recorded up to October 2026.
DashboardData filteredDashboard();

} // namespace payoff
