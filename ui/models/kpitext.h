// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

namespace payoff {

/// One figure as its card shows it.
struct KpiText {
    QString title;
    QString figure; ///< "€48,210", or "n/a"
    QString range = {}; ///< "120% to 171%", where value is assumed in it; empty otherwise
    QString change; ///< without sign: the arrow tells it; empty if there is none
    int direction = 0; ///< of the change: 1 up, −1 down, 0 neither
    QString comparedWith; ///< "vs Sep 2026"; empty where there is no change
    QString reason; ///< why there is no figure or no change, in a few words; stands where the change would
    Tone tone = Tone::Muted; ///< whether the change is for the better
    QString toolTip; ///< why a value is missing, or what the change compares with
    QString spoken; ///< the whole card in a sentence
    QVector<std::optional<double>> history;
};

/// The dashboard's five figures: ROI, value, cost, net return, cost per customer.
QVector<KpiText> kpiTexts(const DashboardData &data, const Format &format);
/// The same figures, in the same order.
QVector<Figure> kpiTextFigures();

} // namespace payoff
