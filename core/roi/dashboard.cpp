// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/dashboard.h"

#include "core/channels/channelservice.h"
#include "core/notes/noteservice.h"
#include "core/roi/queryengine.h"

namespace payoff {

namespace {

constexpr int monthsShown = 12;

/// Puts the value of a result into `target`; its error, if it has one, is the answer.
template <class T, class Target>
std::optional<Error> take(Result<T> result, Target &target)
{
    if (!result)
        return result.error();
    target = std::move(*result);
    return std::nullopt;
}

Query question(const DayRange &days, const Filters &filters, const Bases &bases)
{
    Query query;
    query.figures = {Measure::AdSpend,
                     Derived::Cost,
                     Derived::Value,
                     Derived::NetReturn,
                     *kpiFromKey(QStringLiteral("roi")),
                     *kpiFromKey(QStringLiteral("cac"))};
    query.by = {Dimension::Month};
    query.days = days;
    query.filters = filters;
    query.bases = bases;
    return query;
}

} // namespace

Result<DashboardFigures> dashboardFigures(const Workspace &workspace, std::optional<Month> month,
                                          const Filters &filters, const Bases &bases)
{
    DashboardFigures figures;
    Day asOf;
    if (const auto error = take(recordedDays(workspace), figures.recorded))
        return *error;
    if (const auto error = take(asOfDay(workspace), asOf))
        return *error;
    figures.month = month.value_or(Month::of(asOf));
    const DayRange days{figures.month.plus(1 - monthsShown).first(), figures.month.last()};

    Query query = question(days, filters, bases);
    if (const auto error = take(runQuery(workspace, query), figures.byMonth))
        return *error;
    query.by = {Dimension::Channel, Dimension::Month};
    if (const auto error = take(runQuery(workspace, query), figures.byChannelAndMonth))
        return *error;
    if (const auto error = take(maturingMonths(workspace, days), figures.maturing))
        return *error;
    if (const auto error = take(notesWithin(workspace.database(), days), figures.notes))
        return *error;
    if (const auto error = take(allChannels(workspace.database()), figures.channels))
        return *error;
    return figures;
}

} // namespace payoff
