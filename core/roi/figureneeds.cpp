// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/figureneeds.h"

#include "core/measures/formula.h"
#include "core/measures/ownfigures.h"

#include <algorithm>

namespace payoff {

FigureNeeds::FigureNeeds(const QVector<Figure> &figures)
{
    for (const Figure &each : figures)
        add(each);
}

void FigureNeeds::add(const Figure &figure)
{
    if (m_figures.contains(figure))
        return;
    m_figures.push_back(figure);
    if (figure.derived() == Derived::Mentions) {
        for (const Measure part : {Measure::MentionsPositive, Measure::MentionsNeutral,
                                   Measure::MentionsNegative, Measure::MentionsUnclassified})
            add(part);
    }
    const KpiInfo *kpi = figure.kpi();
    if (!kpi)
        return;
    if (kpi->method == KpiMethod::CustomerPayback)
        add(*kpiFromKey(QStringLiteral("cac")));
    if (kpi->method == KpiMethod::Formula) {
        addFormula(kpi->formula);
        addFormula(kpi->fallbackFormula);
    }
}

void FigureNeeds::addFormula(const char *formula)
{
    const auto parsed = Formula::parse(QString::fromUtf8(formula));
    if (!parsed)
        return;
    for (const QString &name : parsed->names()) {
        if (isKnownKey(name))
            add(Figure::fromKey(name).value());
        else
            m_ownMeasures.insert(name);
    }
}

bool FigureNeeds::hasMethod(KpiMethod method) const
{
    return std::any_of(m_figures.begin(), m_figures.end(),
                       [method](const Figure &each) { return each.kpi() && each.kpi()->method == method; });
}

bool FigureNeeds::hasKpi(bool KpiInfo::*flag) const
{
    return std::any_of(m_figures.begin(), m_figures.end(),
                       [flag](const Figure &each) { return each.kpi() && each.kpi()->*flag; });
}

bool FigureNeeds::hasLookedUp() const
{
    return std::any_of(m_figures.begin(), m_figures.end(), [](const Figure &each) {
        return each.measure() && info(*each.measure()).additivity != Additivity::Sum;
    });
}

} // namespace payoff
