// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/kpiseries.h"
#include "ui/models/kpitablemodel.h"
#include "ui/models/kpitext.h"
#include "ui/models/serieschartdata.h"

namespace payoff {

/// What the texts and charts of one channel or campaign are about.
struct KpiSubject {
    KpiThing thing;
    QVector<Figure> figures; ///< of the thing's row
    Currency currency;
    CalendarSettings calendar;
    Period period;
    std::optional<Period> comparedWith;
    QVector<Figure> own = {}; ///< figures of the workspace
    Bases bases = {}; ///< on which value and cost were taken

    [[nodiscard]] FigureValue now(const Figure &figure) const;
    /// None where nothing is compared.
    [[nodiscard]] std::optional<FigureValue> before(const Figure &figure) const;
};

/// The figure as its card shows it.
KpiText cardText(const KpiSubject &subject, const Figure &figure, const Format &format);

/// One figure of each of the things: lines. `place`: of the figure in the series' values.
SeriesChartData overTimeChart(const KpiSeries &series, int place, const Figure &figure,
                              const QVector<ChannelLook> &things, const KpiSubject &subject);
/// Cost by category: stacked bars.
SeriesChartData categoryChart(const CostSeries &series, const KpiSubject &subject);
/// Cost and value side by side: lines. `cost` and `value`: their places in the series' values.
SeriesChartData costAndValueChart(const KpiSeries &series, int cost, int value, const KpiSubject &subject);
/// Cost and value summed up, and when the one covers the other.
SeriesChartData cumulativeChart(const Payback &payback, const KpiSubject &subject, const Format &format);

/// Where a number lies among others of its kind: "Median of 12 past campaigns 85%, the middle half 40% to
/// 120%". `others` in words: what they are.
QString spreadText(const Figure &figure, const Spread &spread, const QString &others, Currency currency,
                   const Format &format);

} // namespace payoff
