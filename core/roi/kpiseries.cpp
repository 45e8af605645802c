// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/kpiseries.h"

#include "core/roi/costallocation.h"
#include "core/roi/queryengine.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

DayRange daysOf(const QVector<Period> &periods)
{
    return {periods.front().range.first, periods.back().range.last};
}

Result<QVector<Period>> periodsOf(const Workspace &workspace, const View &view)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const auto recorded = recordedDays(workspace);
    if (!recorded)
        return recorded.error();
    return chartPeriods(view, *asOf, workspace.settings().calendar, *recorded);
}

/// The place of each period by the first day under which an answer names it.
QHash<qint64, int> placesOf(const QVector<Period> &periods, const CalendarSettings &calendar)
{
    QHash<qint64, int> places;
    for (int i = 0; i < periods.size(); ++i) {
        const Period whole = Period::containing(periods[i].range.first, periods[i].granularity, calendar);
        places.insert(whole.range.first.sinceEpoch, i);
    }
    return places;
}

Query queryOf(const View &view, const QVector<Figure> &figures, const DayRange &days)
{
    Query query;
    query.figures = figures;
    query.filters = view.filters;
    query.bases = view.bases;
    query.days = days;
    return query;
}

/// From the first day recorded to the end of the period shown.
Result<DayRange> lifeUntil(const Workspace &workspace, const View &view)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const auto recorded = recordedDays(workspace);
    if (!recorded)
        return recorded.error();
    const Day last = periodShown(view, *asOf, workspace.settings().calendar).range.last;
    const Day first = *recorded ? std::min((*recorded)->first, last) : last;
    return DayRange{Month::of(first).first(), last};
}

/// The number a part of the way from the first to the last of sorted ones.
double quantile(const QVector<double> &sorted, double part)
{
    const double place = part * double(sorted.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

bool belongsTo(const CostPart &part, Dimension by, qint64 id, const Filters &filters)
{
    const bool isOfThing = by == Dimension::Campaign ? part.campaign.value == id : part.channel.value == id;
    return isOfThing && (filters.channels.isEmpty() || filters.channels.contains(part.channel))
        && (filters.campaigns.isEmpty() || filters.campaigns.contains(part.campaign));
}

std::optional<CostSplit> onlySplit(const AllocationLog &log, CostId cost)
{
    std::optional<CostSplit> found;
    for (const CostSplit &split : log.splits) {
        if (split.cost != cost)
            continue;
        if (found)
            return std::nullopt;
        found = split;
    }
    return found;
}

} // namespace

Result<KpiSeries> kpiSeries(const Workspace &workspace, const View &view, std::optional<Dimension> by,
                            const QVector<Figure> &figures)
{
    auto periods = periodsOf(workspace, view);
    if (!periods)
        return periods.error();
    KpiSeries series;
    series.periods = std::move(*periods);
    Query query = queryOf(view, figures, daysOf(series.periods));
    query.by = {dimensionOf(series.periods.front().granularity)};
    if (by)
        query.by.push_front(*by);
    const auto answer = runQuery(workspace, query);
    if (!answer)
        return answer.error();
    const auto places = placesOf(series.periods, workspace.settings().calendar);
    for (const QueryRow &row : answer->rows) {
        auto &values = series.values[by ? row.keys.front().id : 0];
        values.resize(series.periods.size());
        values[places.value(row.keys.back().id)] = row.values;
    }
    auto maturity = maturingPeriods(workspace, series.periods, view.filters);
    if (!maturity)
        return maturity.error();
    series.maturity = std::move(*maturity);
    return series;
}

Result<CostSeries> costSeries(const Workspace &workspace, const View &view, Dimension by, qint64 id)
{
    auto periods = periodsOf(workspace, view);
    if (!periods)
        return periods.error();
    CostSeries series;
    series.periods = std::move(*periods);
    Query query = queryOf(view, {Derived::Cost}, daysOf(series.periods));
    query.filters = narrowed(view.filters, by, id);
    query.by = {Dimension::Category, dimensionOf(series.periods.front().granularity)};
    const auto answer = runQuery(workspace, query);
    if (!answer)
        return answer.error();
    const auto places = placesOf(series.periods, workspace.settings().calendar);
    for (const QueryRow &row : answer->rows) {
        const qint64 amount = row.values.front().sum.value_or(0);
        if (amount == 0)
            continue;
        QVector<qint64> &amounts = series.amounts[CostCategory(row.keys.front().id)];
        amounts.resize(series.periods.size());
        amounts[places.value(row.keys.back().id)] = amount;
    }
    return series;
}

std::optional<int> Payback::paidBackAt() const
{
    for (int month = 0; month < months.size(); ++month) {
        if (value[month] >= cost[month] && cost[month] > 0)
            return month;
    }
    return std::nullopt;
}

Result<Payback> payback(const Workspace &workspace, const View &view, Dimension by, qint64 id)
{
    const auto days = lifeUntil(workspace, view);
    if (!days)
        return days.error();
    Query query = queryOf(view, {Derived::Value, Derived::Cost}, *days);
    query.filters = narrowed(view.filters, by, id);
    query.by = {Dimension::Month};
    const auto answer = runQuery(workspace, query);
    if (!answer)
        return answer.error();
    QHash<qint64, QVector<FigureValue>> known;
    for (const QueryRow &row : answer->rows)
        known.insert(row.keys.front().id, row.values);
    Payback result;
    qint64 value = 0;
    qint64 cost = 0;
    for (const Period &month : periodsIn(*days, Granularity::Month)) {
        const auto values = known.value(month.range.first.sinceEpoch);
        if (!values.isEmpty()) {
            value += values[0].sum.value_or(0);
            cost += values[1].sum.value_or(0);
        }
        if (result.months.isEmpty() && value == 0 && cost == 0)
            continue;
        result.months.push_back(month);
        result.value.push_back(value);
        result.cost.push_back(cost);
    }
    return result;
}

Result<QHash<CampaignId, FigureValue>> lifeFigures(const Workspace &workspace, const View &view,
                                                   const Figure &figure)
{
    const auto days = lifeUntil(workspace, view);
    if (!days)
        return days.error();
    Query query = queryOf(view, {figure}, *days);
    query.by = {Dimension::Campaign};
    const auto answer = runQuery(workspace, query);
    if (!answer)
        return answer.error();
    QHash<CampaignId, FigureValue> figures;
    for (const QueryRow &row : answer->rows)
        figures.insert({row.keys.front().id}, row.values.front());
    return figures;
}

std::optional<Spread> spreadOf(QVector<double> numbers)
{
    if (numbers.isEmpty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end());
    return Spread{numbers.size(), quantile(numbers, 0.25), quantile(numbers, 0.5), quantile(numbers, 0.75)};
}

Result<QVector<CostShare>> costShares(const Workspace &workspace, const View &view, Dimension by, qint64 id)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const DayRange days = periodShown(view, *asOf, workspace.settings().calendar).range;
    const Month first = Month::of(days.first);
    const Month last = Month::of(days.last);
    const auto ledger = readLedger(workspace.database());
    if (!ledger)
        return ledger.error();
    const bool withCampaigns = by == Dimension::Campaign || !view.filters.campaigns.isEmpty();
    auto activity = readActivity(workspace.database(), first, last, withCampaigns);
    if (!activity)
        return activity.error();
    std::map<std::pair<CostId, std::optional<Sharing>>, CostShare> shares;
    AllocationLog log;
    log.wantsSplits = first == last && by == Dimension::Channel;
    for (const CostPart &part : allocateCosts(*ledger, std::move(*activity), first, last, *asOf, &log)) {
        const qint64 amount = part.within(days);
        if (amount == 0 || !belongsTo(part, by, id, view.filters))
            continue;
        CostShare &share = shares[{part.cost, part.sharing}];
        share.cost = part.cost;
        share.category = part.category;
        share.sharing = part.sharing;
        share.amount += amount;
        share.isEvenForWantOfBase = share.isEvenForWantOfBase || part.isEvenForWantOfBase;
    }
    QVector<CostShare> sorted;
    for (auto &[key, share] : shares) {
        share.split = onlySplit(log, share.cost);
        sorted.push_back(share);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const CostShare &a, const CostShare &b) { return a.amount > b.amount; });
    return sorted;
}

} // namespace payoff
