// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr int wantedSteps = 6;

/// The smallest of 1, 2, 5 × 10^k that is not below the number.
double roundUp(double number)
{
    const double power = std::pow(10.0, std::floor(std::log10(number)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= number * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

ValueScale ValueScale::around(double smallest, double largest)
{
    const double low = std::min(smallest, 0.0);
    const double high = std::max(largest, 0.0);
    ValueScale scale;
    const double span = std::max(high - low, 0.01);
    scale.step = roundUp(span / wantedSteps);
    scale.highest = std::max(std::ceil(high / scale.step - 1e-9), 1.0) * scale.step;
    scale.lowest = std::min(std::floor(low / scale.step + 1e-9), -1.0) * scale.step;
    return scale;
}

ValueScale ValueScale::covering(double smallest, double largest)
{
    constexpr double least = 1e-4;
    const double low = std::min(smallest, 0.0);
    const double high = std::max(largest, 0.0);
    ValueScale scale;
    scale.step = roundUp(std::max(high - low, least) / wantedSteps);
    scale.lowest = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.highest = std::max(std::ceil(high / scale.step - 1e-9) * scale.step, scale.lowest + scale.step);
    return scale;
}

QVector<double> ValueScale::ticks() const
{
    QVector<double> ticks;
    for (int i = 0; i <= steps(); ++i) {
        const double tick = lowest + i * step;
        ticks.append(std::abs(tick) < step / 1000 ? 0.0 : tick);
    }
    return ticks;
}

int ValueScale::percentDigits() const { return step < 0.00999 ? 1 : 0; }

} // namespace payoff
