// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/arithmetic.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace payoff {

Int128 divideHalfEven(Int128 numerator, Int128 denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    Int128 quotient = numerator / denominator;
    Int128 remainder = numerator % denominator;
    if (remainder < 0) {
        remainder += denominator;
        --quotient;
    }
    const Int128 twice = remainder * 2;
    const bool isOdd = quotient % 2 != 0;
    if (twice > denominator || (twice == denominator && isOdd))
        ++quotient;
    return quotient;
}

std::optional<qint64> checkedAdd(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

qint64 accrued(qint64 amount, qint64 elapsed, qint64 days)
{
    Q_ASSERT(days > 0);
    if (elapsed <= 0)
        return 0;
    if (elapsed >= days)
        return amount;
    return qint64(divideHalfEven(Int128(amount) * elapsed, days));
}

QVector<qint64> allocate(qint64 total, const QVector<qint64> &weights)
{
    Int128 sum = 0;
    for (const qint64 weight : weights)
        sum += weight;
    if (sum == 0)
        return {};

    const Int128 magnitude = total < 0 ? -Int128(total) : Int128(total);
    QVector<qint64> parts(weights.size());
    QVector<Int128> remainders(weights.size());
    Int128 left = magnitude;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        const Int128 share = magnitude * weights[i];
        parts[i] = qint64(share / sum);
        remainders[i] = share % sum;
        left -= parts[i];
    }

    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return remainders[a] > remainders[b]; });
    for (qsizetype i = 0; i < order.size() && left > 0; ++i, --left)
        ++parts[order[i]];

    if (total < 0)
        std::transform(parts.begin(), parts.end(), parts.begin(), [](qint64 part) { return -part; });
    return parts;
}

} // namespace payoff
