// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultrow.h"

#include <algorithm>
#include <bit>

namespace payoff {

void MeasureValues::drop(MeasureMask measures)
{
    for (MeasureMask rest = mask & measures; rest != 0; rest &= rest - 1)
        values[std::size_t(std::countr_zero(rest))] = 0;
    mask &= ~measures;
}

void MeasureValues::add(const MeasureValues &other)
{
    for (MeasureMask rest = other.mask; rest != 0; rest &= rest - 1) {
        const auto at = std::size_t(std::countr_zero(rest));
        values[at] += other.values[at];
    }
    mask |= other.mask;
}

bool MeasureValues::isZero() const
{
    return std::all_of(values.begin(), values.end(), [](qint64 value) { return value == 0; });
}

} // namespace payoff
