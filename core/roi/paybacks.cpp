// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/paybacks.h"

#include "core/roi/asof.h"
#include "core/roi/queryengine.h"
#include "core/roi/queryrun.h"

namespace payoff {

namespace {

FigureValue missing(Missing reason)
{
    FigureValue value;
    value.missing = reason;
    return value;
}

} // namespace

Result<Paybacks> Paybacks::load(const Workspace &workspace, const Query &query, Day last)
{
    const auto recorded = recordedDays(workspace);
    if (!recorded)
        return recorded.error();
    Paybacks paybacks;
    if (!*recorded || last < (*recorded)->first)
        return paybacks;
    Query byMonth;
    byMonth.figures = {Derived::Value, Derived::Cost};
    for (const Dimension each : query.by) {
        if (!granularityOf(each))
            byMonth.by.push_back(each);
    }
    byMonth.by.push_back(Dimension::Month);
    byMonth.days = DayRange{Month::of((*recorded)->first).first(), Month::of(last).last()};
    byMonth.filters = query.filters;
    byMonth.bases = query.bases;
    const auto months = runQuery(workspace, byMonth);
    if (!months)
        return months.error();
    for (const QueryRow &row : months->rows) {
        std::vector<qint64> things;
        for (qsizetype i = 0; i + 1 < row.keys.size(); ++i)
            things.push_back(row.keys[i].id);
        const Day month{qint32(row.keys.back().id)};
        paybacks.m_months[things][month] = {row.values[0], row.values[1]};
    }
    return paybacks;
}

FigureValue Paybacks::at(const std::vector<qint64> &things, Day day) const
{
    const auto found = m_months.find(things);
    if (found == m_months.end())
        return missing(Missing::NotReported);
    qint64 value = 0;
    qint64 cost = 0;
    std::optional<Month> first;
    Missing reason = Missing::NotReported;
    for (const auto &[start, sums] : found->second) {
        if (start > day)
            break;
        if (sums.cost.missing == Missing::NoSuchCost || sums.value.missing == Missing::NoBaseline)
            reason = sums.cost.isAvailable() ? sums.value.missing : sums.cost.missing;
        value += sums.value.sum.value_or(0);
        cost += sums.cost.sum.value_or(0);
        const bool isAny = sums.value.sum.value_or(0) != 0 || sums.cost.sum.value_or(0) != 0;
        if (!first && isAny)
            first = Month::of(start);
        if (first && cost > 0 && value >= cost) {
            FigureValue months;
            months.ratio = Month::of(start).index - first->index + 1;
            months.missing = Missing::No;
            return months;
        }
    }
    if (!first || reason != Missing::NotReported)
        return missing(reason);
    return missing(cost > 0 ? Missing::NotYet : Missing::ZeroDivisor);
}

} // namespace payoff
