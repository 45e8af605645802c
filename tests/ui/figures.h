// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/figure.h"

namespace payoff {

/// A figure that is a sum of minor units or of a count.
inline FigureValue sumOf(qint64 value)
{
    FigureValue made;
    made.sum = value;
    made.missing = Missing::No;
    return made;
}

/// A figure that is a ratio, 0.25 for 25 %.
inline FigureValue ratioOf(double value)
{
    FigureValue made;
    made.ratio = value;
    made.missing = Missing::No;
    return made;
}

} // namespace payoff
