// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/paybacks.h"

#include "core/roi/asof.h"
#include "core/roi/queryengine.h"
#include "core/roi/queryrun.h"

#include <algorithm>

namespace payoff {

namespace {

FigureValue missing(Missing reason)
{
    FigureValue value;
    value.missing = reason;
    return value;
}

FigureValue months(int count)
{
    FigureValue value;
    value.ratio = count;
    value.missing = Missing::No;
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
    const auto answer = runQuery(workspace, byMonth);
    if (!answer)
        return answer.error();
    for (const QueryRow &row : answer->rows) {
        std::vector<qint64> things;
        for (qsizetype i = 0; i + 1 < row.keys.size(); ++i)
            things.push_back(row.keys[i].id);
        const Day month{qint32(row.keys.back().id)};
        paybacks.m_months[things][month] = {row.values[0], row.values[1]};
    }
    return paybacks;
}

Missing Paybacks::MonthSums::reason() const
{
    if (cost.missing == Missing::NoSuchCost)
        return cost.missing;
    return value.missing == Missing::NoBaseline ? value.missing : Missing::NotReported;
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
    for (auto month = found->second.begin(); month != found->second.upper_bound(day); ++month) {
        const qint64 valueThen = month->second.value.sum.value_or(0);
        const qint64 costThen = month->second.cost.sum.value_or(0);
        reason = std::max(reason, month->second.reason());
        value += valueThen;
        cost += costThen;
        if (!first && (valueThen != 0 || costThen != 0))
            first = Month::of(month->first);
        if (first && cost > 0 && value >= cost)
            return months(Month::of(month->first).index - first->index + 1);
    }
    if (!first || reason != Missing::NotReported)
        return missing(reason);
    return missing(cost > 0 ? Missing::NotYet : Missing::ZeroDivisor);
}

} // namespace payoff
