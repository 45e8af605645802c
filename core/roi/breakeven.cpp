// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/breakeven.h"

#include "core/base/arithmetic.h"
#include "core/roi/valuemodel.h"

namespace payoff {

BreakEven breakEven(const ValueModel &values, ValueBasis basis, const DayRange &days)
{
    BreakEven result;
    result.margin = values.marginShare(days.last);
    if (basis != ValueBasis::Revenue && basis != ValueBasis::Value)
        return result;
    result.roi = double(wholeShare) / double(result.margin) - 1;
    result.hasOtherMargins = values.marginChangesWithin(days);
    return result;
}

} // namespace payoff
