// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/figure.h"

#include <QSet>
#include <QStringList>

namespace payoff {

/// Everything that a list of figures rests on, through formulas over formulas.
class FigureNeeds {
public:
    explicit FigureNeeds(const QVector<Figure> &figures);

    [[nodiscard]] bool contains(Measure measure) const { return m_figures.contains(Figure(measure)); }
    [[nodiscard]] bool contains(Derived derived) const { return m_figures.contains(Figure(derived)); }
    [[nodiscard]] bool hasMethod(KpiMethod method) const;
    /// Whether any is a ratio of which that flag is set.
    [[nodiscard]] bool hasKpi(bool KpiInfo::*flag) const;
    /// Whether any is a measure that does not sum.
    [[nodiscard]] bool hasLookedUp() const;
    /// Names that are none of the program's: keys of the workspace's own measures.
    [[nodiscard]] const QSet<QString> &ownMeasures() const { return m_ownMeasures; }

private:
    void add(const Figure &figure);
    void addFormula(const char *formula);

    QVector<Figure> m_figures;
    QSet<QString> m_ownMeasures;
};

} // namespace payoff
