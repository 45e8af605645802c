// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"

#include <QVector>

namespace payoff {

/// Entries of a month as they will stand in the next one.
struct CostCopies {
    QVector<Cost> copies; ///< not stored yet
    int alreadyThere = 0; ///< the next month has just such an entry
    int leftOut = 0; ///< they repeat by themselves, or reach over several months
};

/// Copies the entries of those ids from the month to the same days of the next; of no ids: all entries that
/// lie within the month and do not recur, but credits and what came with an import.
CostCopies copiesForNextMonth(const QVector<Cost> &ledger, Month month, const QVector<CostId> &ids = {});

/// Whether both say the same, whatever their ids, their import and their amount in the workspace's currency.
bool isSameCost(Cost a, const Cost &b);

} // namespace payoff
