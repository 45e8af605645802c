// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resultworth.h"

#include "core/base/arithmetic.h"

#include <cmath>

namespace payoff {

namespace {

bool isShare(qint64 millionths) { return millionths >= 0 && millionths <= wholeShare; }

} // namespace

std::optional<qint64> worthBySale(qint64 rate, qint64 sale, qint64 margin)
{
    if (!isShare(rate) || !isShare(margin) || sale < 0)
        return std::nullopt;
    // Shares only make it smaller, so it fits.
    return qint64(divideHalfEven(Int128(sale) * rate * margin, Int128(wholeShare) * wholeShare));
}

std::optional<qint64> worthByCustomer(qint64 rate, const ClvInput &customer, ClvConvention convention)
{
    if (!isShare(rate))
        return std::nullopt;
    const ClvFigure figure = clv(customer, convention);
    if (!figure.isAvailable() || *figure.value < 0)
        return std::nullopt;
    const double worth = *figure.value * double(rate) / double(wholeShare);
    constexpr double largest = 1e15;
    return worth < largest ? std::optional<qint64>(std::llround(worth)) : std::nullopt;
}

} // namespace payoff
