// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/ownfigures.h"
#include "core/roi/figure.h"

#include <QVector>

namespace payoff {

class Database;

/// The measure or KPI of a workspace as a figure like any other; it holds its texts itself. A measure is the
/// ratio whose formula is its key.
Figure ownFigure(const OwnMeasure &measure);
Figure ownFigure(const OwnKpi &kpi);
/// The same, over the rows that `like` uses.
Figure ownFigure(const OwnKpi &kpi, const KpiInfo &like);

/// Every figure that can be asked for in a workspace: those of the program and its own.
class FigureCatalogue {
public:
    FigureCatalogue() = default;
    FigureCatalogue(const QVector<OwnMeasure> &measures, const QVector<OwnKpi> &kpis);

    static Result<FigureCatalogue> load(const Database &database);

    /// UnknownMeasure {key, what there is}.
    [[nodiscard]] Result<Figure> fromKey(const QString &key) const;
    /// What the workspace defines and has not archived: measures, then KPIs.
    [[nodiscard]] const QVector<Figure> &own() const { return m_own; }

private:
    QVector<Figure> m_own;
    QVector<Figure> m_archived; ///< found by their keys still
};

} // namespace payoff
