// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"
#include "core/storage/database.h"

namespace payoff {

/// What a row must be of to answer for a selection.
struct ExactSelection {
    DayRange days;
    Filters filters;
    bool ignoresTyped = false; ///< what import says, whatever was typed over it

    /// Also of that value of the dimension.
    void narrow(Dimension dimension, qint64 id);
};

/// What is looked up instead of summed.
struct LookedUp {
    std::optional<MeasureValues>
        exactRow; ///< the one row with people reached that fits the selection exactly
    std::optional<qint64> followers; ///< the last value in the period of each channel and source, together
};

/// People reached never add up: they are shown where one reported row fits. Followers are a stock: the last
/// value counts. A typed value of a channel's month goes before both.
Result<LookedUp> lookUp(const Database &database, const ExactSelection &selection);

} // namespace payoff
