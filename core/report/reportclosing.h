// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/roi/query.h"

namespace payoff {

/// How a month stands.
enum class MonthState {
    Open,
    Reopened, ///< it was closed, and is open again
    Closed,
    Restated, ///< it was closed, opened again, and closed again
};

/// Where the figures of a report come from.
enum class ReportOrigin {
    Computed, ///< from what the workspace holds
    Snapshot, ///< from what was kept when the month was closed, and from nothing else
    ComputedAfterClosing, ///< from what the workspace holds, though the month is closed
};

/// What was said when a month was closed.
struct ClosingComment {
    Month month;
    QString channel; ///< its name then; empty: of the whole month
    QString text;

    friend bool operator==(const ClosingComment &, const ClosingComment &) = default;
};

/// One month of a longer report.
struct ReportMonth {
    Month month;
    DayRange days; ///< what of it the report is of
    MonthState state = MonthState::Open;
    bool isFromSnapshot = false;
    QVector<FigureValue> figures; ///< as monthFigures()
};

/// How a report and its months stand to the closing of months.
struct ReportClosing {
    ReportOrigin origin = ReportOrigin::Computed;
    MonthState state = MonthState::Open; ///< of a report of one month
    std::optional<Day> closedOn; ///< the day on which that month was closed; none: it is open
    QVector<ClosingComment> comments; ///< of the months reported, by month, of all channels first
    QVector<ReportMonth> months; ///< in order; empty in a report of a month or less
    QVector<FigureValue> total; ///< as monthFigures(), asked for as such; empty without months
};

[[nodiscard]] inline bool isClosed(MonthState state)
{
    return state == MonthState::Closed || state == MonthState::Restated;
}

/// Cost, value, net return, ROI, new customers.
QVector<Figure> monthFigures();

/// What the months of a report add up to in one of monthFigures(); nothing where none has a sum.
std::optional<qint64> sumOfMonths(const ReportClosing &closing, qsizetype figure);

} // namespace payoff
