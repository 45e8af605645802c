// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace payoff {

/// The value axis of a chart: from lowest to highest in even, round steps.
struct ValueScale {
    double lowest = 0;
    double highest = 1;
    double step = 1;

    /// A scale that holds the range and 0, with one step below 0 so that a loss has its place; about five
    /// steps.
    static ValueScale around(double smallest, double largest);

    /// A scale that holds the range and 0 and no more; about five steps.
    static ValueScale covering(double smallest, double largest);

    [[nodiscard]] int steps() const { return qRound((highest - lowest) / step); }
    [[nodiscard]] QVector<double> ticks() const;
    /// Decimals that a tick needs in percent.
    [[nodiscard]] int percentDigits() const;
};

} // namespace payoff
