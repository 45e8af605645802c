// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measures/kpi.h"
#include "core/measures/measure.h"

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
    Figure(const KpiInfo &kpi)
        : m_figure(&kpi)
    {
    }
    // NOLINTEND(google-explicit-constructor)

    /// The figure of that name on the command line and in exports; UnknownMeasure otherwise.
    static Result<Figure> fromKey(const QString &key);
    /// Every key, in the order of the catalogue.
    static QStringList allKeys();

    [[nodiscard]] QString key() const;
    [[nodiscard]] FigureUnit unit() const;
    [[nodiscard]] std::optional<Measure> measure() const;
    [[nodiscard]] std::optional<Derived> derived() const;
    [[nodiscard]] const KpiInfo *kpi() const; ///< null: no ratio

    friend bool operator==(const Figure &, const Figure &) = default;

private:
    std::variant<Measure, Derived, const KpiInfo *> m_figure;
};

} // namespace payoff
