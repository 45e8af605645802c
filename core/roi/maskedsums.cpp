// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/maskedsums.h"

#include <algorithm>

namespace payoff {

void MaskedSums::add(qint64 cells, const MeasureValues &values)
{
    const auto known = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) {
        return part.mask == values.mask && part.values.mask == values.mask;
    });
    if (known == m_parts.end()) {
        m_parts.push_back({values.mask, cells, values});
        return;
    }
    known->cells += cells;
    known->values.add(values);
}

void MaskedSums::addForEveryCell(Measure measure, qint64 value)
{
    Part part;
    part.mask = ~MeasureMask(0);
    part.values.set(measure, value);
    m_parts.push_back(part);
}

std::optional<qint64> MaskedSums::sum(Measure measure, MeasureMask required) const
{
    std::optional<qint64> sum;
    for (const Part &part : m_parts) {
        if (part.values.has(measure) && (part.mask & required) == required)
            sum = sum.value_or(0) + part.values[measure];
    }
    return sum;
}

qint64 MaskedSums::cellsWithout(MeasureMask measures) const
{
    qint64 cells = 0;
    for (const Part &part : m_parts) {
        const MeasureMask common = part.mask & measures;
        if (common != 0 && common != measures)
            cells += part.cells;
    }
    return cells;
}

} // namespace payoff
