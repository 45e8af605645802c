// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"
#include "core/roi/costallocation.h"
#include "core/roi/kpitable.h"

#include <map>

namespace payoff {

/// Figures of every channel or campaign over time.
struct KpiSeries {
    QVector<Period> periods; ///< of chartPeriods()
    QHash<qint64, QVector<QVector<FigureValue>>> values; ///< by id, for each period, as asked; else empty
    QVector<PeriodMaturity> maturity; ///< of each period
};

/// By Channel or Campaign; none: of everything together, under the id 0.
Result<KpiSeries> kpiSeries(const Workspace &workspace, const View &view, std::optional<Dimension> by,
                            const QVector<Figure> &figures);

/// What one channel or campaign costs over time by category, on the view's cost basis; minor units.
struct CostSeries {
    QVector<Period> periods;
    std::map<CostCategory, QVector<qint64>> amounts; ///< categories that cost something; one for each period
};

Result<CostSeries> costSeries(const Workspace &workspace, const View &view, Dimension by, qint64 id);

/// Value and cost of one channel or campaign, summed up month by month since it began.
struct Payback {
    QVector<Period> months; ///< from the first with cost or value to the last of the period shown
    QVector<qint64> value; ///< minor units, through the end of each month
    QVector<qint64> cost;

    /// The first month at whose end the value has covered the cost, for good or not; none: not yet.
    [[nodiscard]] std::optional<int> paidBackAt() const;
};

Result<Payback> payback(const Workspace &workspace, const View &view, Dimension by, qint64 id);

/// A figure of each campaign over all its time up to the end of the period shown.
Result<QHash<CampaignId, FigureValue>> lifeFigures(const Workspace &workspace, const View &view,
                                                   const Figure &figure);

/// How numbers lie: the middle one, and those a quarter from either end (linear between neighbours).
struct Spread {
    qsizetype count = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
};

/// None without numbers.
std::optional<Spread> spreadOf(QVector<double> numbers);

/// What of one entry of the ledger lands on a channel or campaign in the period shown.
struct CostShare {
    CostId cost;
    CostCategory category = CostCategory::Other;
    qint64 amount = 0; ///< minor units of the workspace's currency
    std::optional<Sharing> sharing; ///< by what it was split; none: charged directly
    bool isEvenForWantOfBase = false; ///< split evenly, because the rule's base was zero
    /// How it was split: of a channel, where the period lies within one month and the entry has one interval
    /// in it.
    std::optional<CostSplit> split;
};

/// The entries of the ledger behind the cost, largest first; no ad spend as reported.
Result<QVector<CostShare>> costShares(const Workspace &workspace, const View &view, Dimension by, qint64 id);

} // namespace payoff
