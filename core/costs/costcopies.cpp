// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/costcopies.h"

#include "core/costs/occurrences.h"

#include <algorithm>

namespace payoff {

namespace {

bool isWithin(const Cost &cost, Month month)
{
    return cost.recurrence == Recurrence::None && month.first() <= cost.span.first
        && cost.span.last <= month.last();
}

bool isWanted(const Cost &cost, Month month, const QVector<CostId> &ids)
{
    if (!ids.isEmpty())
        return ids.contains(cost.id);
    return isWithin(cost, month) && !cost.isCredit && !cost.batch;
}

} // namespace

bool isSameCost(Cost a, const Cost &b)
{
    a.id = b.id;
    a.batch = b.batch;
    a.converted = b.converted;
    return a == b;
}

CostCopies copiesForNextMonth(const QVector<Cost> &ledger, Month month, const QVector<CostId> &ids)
{
    CostCopies made;
    QVector<Cost> seen;
    for (Cost cost : ledger) {
        if (!isWanted(cost, month, ids))
            continue;
        if (!isWithin(cost, month)) {
            ++made.leftOut;
            continue;
        }
        cost.id = {};
        cost.batch.reset();
        cost.converted.reset();
        cost.span = shiftedByMonths(cost.span, 1);
        // Two alike in this month are two in the next.
        const auto isAlike = [&](const Cost &each) { return isSameCost(each, cost); };
        const auto there = std::count_if(ledger.cbegin(), ledger.cend(), isAlike);
        const auto before = std::count_if(seen.cbegin(), seen.cend(), isAlike);
        seen.push_back(cost);
        if (before < there)
            ++made.alreadyThere;
        else
            made.copies.push_back(cost);
    }
    return made;
}

} // namespace payoff
