// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/arithmetic.h"
#include "core/roi/query.h"

namespace payoff {

class ValueModel;

/// The ROI at which nothing is won and nothing lost.
struct BreakEven {
    /// Fraction. On revenue and value, of which the goods sold are still to be paid, 1 / margin − 1; else 0.
    double roi = 0;
    qint64 margin = wholeShare; ///< gross margin on the last of the days, in millionths
    bool hasOtherMargins = false; ///< earlier days have another margin; only where the basis goes by it

    friend bool operator==(const BreakEven &, const BreakEven &) = default;
};

/// What holds on the last of the days.
BreakEven breakEven(const ValueModel &values, ValueBasis basis, const DayRange &days);

} // namespace payoff
