// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/kpitable.h"

namespace payoff {

/// Which figure, of what: all that the view leaves, or one channel or campaign of it.
struct KpiCardQuestion {
    View view;
    Figure figure;
    std::optional<Dimension> of; ///< Channel or Campaign; none: everything
    qint64 id = 0; ///< of that channel or campaign; 0: what belongs to none
    bool byTime = false; ///< rows over time instead of by channel or campaign
    QVector<Figure> own; ///< figures of the workspace
};

/// A part that a figure is computed of, as its formula names it.
struct KpiPart {
    Figure named; ///< what the formula names
    FigureValue value; ///< as it enters the formula: of the cells that report all of its parts
};

/// One row of what a figure is made of.
struct KpiCardRow {
    qint64 id = 0; ///< of the channel or campaign; of time: the first day
    QString name; ///< as it is stored: "(no campaign)"; of time: "2026-10"
    QVector<FigureValue> parts; ///< as KpiCardData::parts
    FigureValue value; ///< the figure of the row alone
};

/// One figure taken apart.
struct KpiCardData {
    Period period;
    FigureValue value;
    QVector<KpiPart> parts; ///< the figure itself where it has no formula
    Dimension rowsBy = Dimension::Channel;
    /// Those that have any part. What sums of the parts adds up to them; where a ratio finds fewer pairs row
    /// by row than in the whole, a last row of id −1 holds what is left.
    QVector<KpiCardRow> rows;
    QStringList sources; ///< what reported to it, by name
};

/// What the formula of a figure names, or what a sum is made of; empty: it is reported as it is.
QVector<Figure> partsOf(const Figure &figure, const QVector<Figure> &own = {}, bool isFallback = false);

/// The figure in the period of the view with its rows: of everything by channel, of a channel by campaign, of
/// a campaign by channel; over time by day, or by month where the period is longer than one.
Result<KpiCardData> kpiCard(const Workspace &workspace, const KpiCardQuestion &question);

} // namespace payoff
