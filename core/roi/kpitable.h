// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/asof.h"
#include "core/roi/view.h"

namespace payoff {

/// One channel or campaign of a table, or all of them together.
struct KpiRow {
    qint64 id = 0; ///< of the channel or campaign; 0: what belongs to none
    QVector<FigureValue> shown; ///< as KpiTable::figures; empty where nothing is recorded
    QVector<FigureValue> before; ///< in the period compared with
    std::optional<double> maturity; ///< share of ad spend whose sales cycle has ended; none: no ad spend
};

/// Figures of every channel, or of every campaign, that has any in the period of a view or in the one that
/// it is compared with.
struct KpiTable {
    Dimension by = Dimension::Channel;
    QVector<Figure> figures;
    CalendarSettings calendar;
    Period period;
    std::optional<Period> comparedWith;
    QVector<KpiRow> rows; ///< by id
    KpiRow total; ///< of all that the filters leave, not a sum of the rows
};

/// Every figure that a table can show, in the order in which lists offer it: money, ratios, measures.
const QVector<Figure> &tableFigures();

/// The table of the view by Channel or by Campaign. People reached and followers are looked up for each row:
/// asked for only where they are wanted.
Result<KpiTable> kpiTable(const Workspace &workspace, const View &view, Dimension by,
                          const QVector<Figure> &figures);

/// The filters narrowed down to one channel or campaign; id 0: to what belongs to none.
Filters narrowed(const Filters &filters, Dimension by, qint64 id);

/// The dimension of time in which periods of that granularity are asked for.
Dimension dimensionOf(Granularity granularity);

} // namespace payoff
