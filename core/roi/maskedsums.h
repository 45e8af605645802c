// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultrow.h"

#include <optional>
#include <vector>

namespace payoff {

/// Sums kept apart by which measures their cells reported, so that a ratio finds the cells that have all it
/// needs.
class MaskedSums {
public:
    void add(qint64 cells, const MeasureValues &values);
    /// A sum that stands for every cell, whatever else the cell reports.
    void addForEveryCell(Measure measure, qint64 value);

    /// The measure's sum over the cells that report all of `required` (and the measure); nothing if there is
    /// none.
    [[nodiscard]] std::optional<qint64> sum(Measure measure, MeasureMask required = 0) const;
    /// Cells that report some of `measures`, but not all.
    [[nodiscard]] qint64 cellsWithout(MeasureMask measures) const;

private:
    struct Part {
        MeasureMask mask = 0; ///< what its cells report, or may be paired with
        qint64 cells = 0;
        MeasureValues values;
    };
    std::vector<Part> m_parts;
};

} // namespace payoff
