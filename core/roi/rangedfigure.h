// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"

namespace payoff {

/// Which value of a figure is asked for, where value is assumed in it.
enum class RangeEnd { Likely, Low, High };

/// A figure, or one end of its range, as the command line names it: "roi", "roi_low", "roi_high".
struct RangedFigure {
    Figure figure;
    RangeEnd end = RangeEnd::Likely;

    /// Only figures that follow from the value have ends: assumed_value, value, net_return, roi.
    /// UnknownMeasure otherwise.
    static Result<RangedFigure> fromKey(const QString &key);
    /// The keys of all ends: "assumed_value_low" …
    static QStringList endKeys();

    [[nodiscard]] QString key() const;
    /// What of the figure's value was asked for; where it has no range, the value itself.
    [[nodiscard]] FigureValue of(FigureValue value) const;

    friend bool operator==(const RangedFigure &, const RangedFigure &) = default;
};

} // namespace payoff
