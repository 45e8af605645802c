// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"
#include "core/workspace/workspace.h"

#include <map>
#include <vector>

namespace payoff {

/// When the value of each row of an answer had covered its cost, since the first of either.
class Paybacks {
public:
    /// Value and cost month by month from the beginning to `last`, by the query's dimensions without that of
    /// time, on its bases and with its filters.
    static Result<Paybacks> load(const Workspace &workspace, const Query &query, Day last);

    /// Months from the first with value or cost to the first in which all value so far had covered all cost
    /// so far, both counted, as known at the end of that day; NotYet, NotReported (nothing to go by), or why
    /// value or cost are not known. Without cost there is nothing to pay back: ZeroDivisor.
    [[nodiscard]] FigureValue at(const std::vector<qint64> &things, Day day) const;

private:
    struct MonthSums {
        FigureValue value;
        FigureValue cost;

        /// Why no cost or value can be known by these dimensions; else NotReported.
        [[nodiscard]] Missing reason() const;
    };

    std::map<std::vector<qint64>, std::map<Day, MonthSums>> m_months;
};

} // namespace payoff
