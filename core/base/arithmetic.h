// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <optional>

namespace payoff {

__extension__ using Int128 = __int128;

/// Shares, rates and margins are kept in millionths: this is all of something.
inline constexpr qint64 wholeShare = 1'000'000;

/// Millionths as a number from 0 to 1.
inline double fraction(qint64 millionths) { return double(millionths) / double(wholeShare); }

/// numerator / denominator, rounded half to even. denominator must not be 0.
Int128 divideHalfEven(Int128 numerator, Int128 denominator);

/// The sum, or nothing if it does not fit.
std::optional<qint64> checkedAdd(qint64 a, qint64 b);

/// What of `amount`, spread evenly over `days`, has accrued through day `elapsed` (0 … days):
/// half-even(amount·k/n). Differences of two such are exact and additive over any intervals.
qint64 accrued(qint64 amount, qint64 elapsed, qint64 days);

/// Parts of `total` in proportion to `weights` (none negative): floor of the absolute value, then one more to
/// the largest remainders (ties to the lower index), then the sign. The parts always sum to `total`. All
/// weights 0, or none: an empty vector, for the caller to decide.
QVector<qint64> allocate(qint64 total, const QVector<qint64> &weights);

} // namespace payoff
