// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/totals.h"

#include <algorithm>

namespace payoff {

namespace {

TotalsCheck compare(const TotalsRow &row, const RowSums &sums, bool hasAmounts)
{
    TotalsCheck check;
    check.label = row.label;
    for (const MeasureInfo &each : measures()) {
        const MeasureMask isHere = bit(each.measure);
        const bool isComparable = (row.reported & isHere) != 0 && (sums.reported & isHere) != 0
            && each.additivity == Additivity::Sum && (each.unit != MeasureUnit::Money || hasAmounts);
        const auto at = std::size_t(each.measure);
        if (isComparable)
            check.compared.append({each.measure, row.values[at], sums.values[at]});
    }
    return check;
}

qsizetype agreeing(const TotalsCheck &check)
{
    return std::count_if(check.compared.begin(), check.compared.end(),
                         [](const ComparedTotal &each) { return each.agrees(); });
}

} // namespace

QVector<ComparedTotal> TotalsCheck::differing() const
{
    QVector<ComparedTotal> found;
    std::copy_if(compared.begin(), compared.end(), std::back_inserter(found),
                 [](const ComparedTotal &each) { return !each.agrees(); });
    return found;
}

std::optional<TotalsCheck> checkTotals(const std::vector<TotalsRow> &rows, const RowSums &sums,
                                       bool hasAmounts)
{
    std::optional<TotalsCheck> best;
    for (const TotalsRow &row : rows) {
        TotalsCheck check = compare(row, sums, hasAmounts);
        if (!check.compared.isEmpty() && (!best || agreeing(check) > agreeing(*best)))
            best = std::move(check);
    }
    return best;
}

} // namespace payoff
