// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measures/kpi.h"
#include "core/measures/measure.h"

#include <QStringList>

#include <memory>
#include <variant>

namespace payoff {

/// Anything that can be asked for: a measure, a sum derived from measures and ledger, or a ratio of such.
class Figure {
public:
    // NOLINTBEGIN(google-explicit-constructor): each of them is a figure
    Figure(Measure measure)
        : m_figure(measure)
    {
    }
    Figure(Derived derived)
        : m_figure(derived)
    {
    }
    /// One of kpis(): it lives as long as the program.
    Figure(const KpiInfo &kpi)
        : m_figure(std::shared_ptr<const KpiInfo>(std::shared_ptr<void>(), &kpi))
    {
    }
    // NOLINTEND(google-explicit-constructor)
    /// A ratio or measure of a workspace: see ownFigure().
    explicit Figure(std::shared_ptr<const KpiInfo> own)
        : m_figure(std::move(own))
    {
    }

    /// The figure that the program knows by that name on the command line and in exports; UnknownMeasure
    /// otherwise. With what a workspace defines: see FigureCatalogue.
    static Result<Figure> fromKey(const QString &key);
    /// Every such key, in the order of the catalogue.
    static QStringList allKeys();

    [[nodiscard]] QString key() const;
    [[nodiscard]] FigureUnit unit() const;
    [[nodiscard]] std::optional<Measure> measure() const;
    [[nodiscard]] std::optional<Derived> derived() const;
    [[nodiscard]] const KpiInfo *kpi() const; ///< null: no ratio

    /// Ratios are the same if their keys are.
    friend bool operator==(const Figure &a, const Figure &b);

private:
    std::variant<Measure, Derived, std::shared_ptr<const KpiInfo>> m_figure;
};

} // namespace payoff
