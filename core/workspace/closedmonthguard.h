// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/storage/database.h"
#include "core/workspace/change.h"

namespace payoff {

/// Keeps the figures of closed months as they are: what changes them is refused until the month is reopened.
/// Names, notes, goals, benefits and plans may change, and what is said in a note of anything.
class ClosedMonthGuard {
public:
    static Result<ClosedMonthGuard> load(const Database &database);

    /// MonthClosed {month}; MonthClosed {month, "recurring"} for an entry of the ledger that repeats: it can
    /// be ended, and a new one begun, without touching what was closed. Whose merging is refused: see
    /// checkMerge().
    [[nodiscard]] Result<void> check(const Change &change) const;

private:
    ClosedMonthGuard(const Database &database, QVector<Month> closed)
        : m_database(&database),
          m_closed(std::move(closed))
    {
    }

    const Database *m_database;
    QVector<Month> m_closed;
};

} // namespace payoff
