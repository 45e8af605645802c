// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benefits/benefit.h"
#include "core/channels/channel.h"
#include "core/notes/note.h"
#include "core/roi/asof.h"
#include "core/roi/breakeven.h"
#include "core/roi/view.h"

namespace payoff {

/// The figures of the dashboard, in the order of their places in a DashboardRow.
enum class DashboardColumn { AdSpend, Cost, Value, NetReturn, Roi, Cac, AssumedValue };

/// One figure for each DashboardColumn; empty where nothing is recorded.
using DashboardRow = QVector<FigureValue>;

/// The figures of one period: sums over all of it, and ratios of such sums.
struct PeriodFigures {
    Period period;
    DashboardRow total;
    QHash<ChannelId, DashboardRow> channels; ///< with a null id: what belongs to none
    PeriodMaturity maturity;
};

/// Everything that the dashboard shows.
struct DashboardFigures {
    View view;
    CalendarSettings calendar;
    std::optional<DayRange> recorded; ///< first and last day of everything recorded; none: an empty workspace
    PeriodFigures shown;
    std::optional<PeriodFigures> before; ///< the period compared with; its maturity is not told
    QVector<PeriodFigures> chart; ///< of chartPeriods()
    BreakEven breakEven; ///< of the chart's days
    QVector<Note> notes; ///< of the chart's days, by day
    QVector<Benefit> benefits; ///< likewise
    QVector<Channel> channels; ///< every one, by id
};

/// The dashboard of the view.
Result<DashboardFigures> dashboardFigures(const Workspace &workspace, const View &view = {});

} // namespace payoff
