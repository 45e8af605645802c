// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channel.h"
#include "core/notes/note.h"
#include "core/roi/asof.h"
#include "core/roi/query.h"

namespace payoff {

/// The figures of the dashboard, in the order of their columns in the answers below.
enum class DashboardColumn { AdSpend, Cost, Value, NetReturn, Roi, Cac };

/// Everything that the dashboard of a month shows: that month and the eleven before it.
struct DashboardFigures {
    Month month;
    std::optional<DayRange> recorded; ///< first and last day of everything recorded; none: an empty workspace
    QueryResult byMonth; ///< figures of DashboardColumn by month
    QueryResult byChannelAndMonth; ///< the same by channel and month
    QVector<ChannelMaturity> maturing;
    QVector<Note> notes;
    QVector<Channel> channels;
};

/// The dashboard of the month; none given: of the as-of day's.
Result<DashboardFigures> dashboardFigures(const Workspace &workspace,
                                          std::optional<Month> month = std::nullopt,
                                          const Filters &filters = {}, const Bases &bases = {});

} // namespace payoff
