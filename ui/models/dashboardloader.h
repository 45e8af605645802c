// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/roi/dashboard.h"
#include "ui/models/dashboarddata.h"

namespace payoff {

/// Arranges the figures of a dashboard for the page that shows it.
DashboardData dashboardData(const DashboardFigures &figures, Currency currency);

} // namespace payoff
