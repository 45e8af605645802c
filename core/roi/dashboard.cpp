// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/dashboard.h"

#include "core/benefits/benefitservice.h"
#include "core/channels/channelservice.h"
#include "core/notes/noteservice.h"
#include "core/roi/kpitable.h"
#include "core/roi/queryengine.h"
#include "core/roi/valuemodel.h"

#include <algorithm>

namespace payoff {

namespace {

/// Puts the value of a result into `target`; its error, if it has one, is the answer.
template <class T, class Target>
std::optional<Error> take(Result<T> result, Target &target)
{
    if (!result)
        return result.error();
    target = std::move(*result);
    return std::nullopt;
}

DayRange daysOf(const QVector<Period> &periods)
{
    return {periods.front().range.first, periods.back().range.last};
}

/// Asks for the figures of periods with the view's filters and bases.
class Asker {
public:
    Asker(const Workspace &workspace, const View &view)
        : m_workspace(workspace)
    {
        m_query.figures = {Measure::AdSpend,
                           Derived::Cost,
                           Derived::Value,
                           Derived::NetReturn,
                           *kpiFromKey(QStringLiteral("roi")),
                           *kpiFromKey(QStringLiteral("cac")),
                           Derived::AssumedValue};
        m_query.filters = view.filters;
        m_query.bases = view.bases;
    }

    /// Consecutive periods of one granularity, in two questions whatever their number.
    Result<QVector<PeriodFigures>> series(const QVector<Period> &periods)
    {
        const Dimension time = dimensionOf(periods.front().granularity);
        QueryResult total;
        QueryResult byChannel;
        m_query.days = daysOf(periods);
        if (const auto error = ask({time}, total))
            return *error;
        if (const auto error = ask({Dimension::Channel, time}, byChannel))
            return *error;

        QVector<PeriodFigures> figures(periods.size());
        QHash<qint64, PeriodFigures *> places;
        const CalendarSettings calendar = m_workspace.settings().calendar;
        for (qsizetype i = 0; i < periods.size(); ++i) {
            figures[i].period = periods[i];
            // An answer names the whole week or month, also where the range begins within it.
            const Day day = periods[i].range.first;
            const Period whole = Period::containing(day, periods[i].granularity, calendar);
            places.insert(whole.range.first.sinceEpoch, &figures[i]);
        }
        for (const QueryRow &row : total.rows)
            places[row.keys.front().id]->total = row.values;
        for (const QueryRow &row : byChannel.rows)
            places[row.keys.back().id]->channels.insert({row.keys.front().id}, row.values);
        return figures;
    }

    /// Any one period.
    Result<PeriodFigures> single(const Period &period)
    {
        QueryResult total;
        QueryResult byChannel;
        m_query.days = period.range;
        if (const auto error = ask({}, total))
            return *error;
        if (const auto error = ask({Dimension::Channel}, byChannel))
            return *error;
        PeriodFigures figures;
        figures.period = period;
        for (const QueryRow &row : byChannel.rows)
            figures.channels.insert({row.keys.front().id}, row.values);
        if (!figures.channels.isEmpty())
            figures.total = total.rows.front().values;
        return figures;
    }

private:
    std::optional<Error> ask(const QVector<Dimension> &by, QueryResult &answer)
    {
        m_query.by = by;
        return take(runQuery(m_workspace, m_query), answer);
    }

    const Workspace &m_workspace;
    Query m_query;
};

/// The figures of the period: a point of the chart covers it as a rule, else they are asked for.
Result<PeriodFigures> figuresOf(const Period &period, const QVector<PeriodFigures> &chart, Asker &asker)
{
    const auto point = std::find_if(chart.begin(), chart.end(), [&](const PeriodFigures &each) {
        return each.period.range == period.range;
    });
    return point == chart.end() ? asker.single(period) : Result<PeriodFigures>(*point);
}

std::optional<Error> addMaturity(const Workspace &workspace, const Filters &filters,
                                 DashboardFigures &figures)
{
    QVector<Period> periods;
    for (const PeriodFigures &point : figures.chart)
        periods.push_back(point.period);
    periods.push_back(figures.shown.period);
    QVector<PeriodMaturity> maturity;
    if (const auto error = take(maturingPeriods(workspace, periods, filters), maturity))
        return error;
    figures.shown.maturity = maturity.takeLast();
    for (qsizetype i = 0; i < maturity.size(); ++i)
        figures.chart[i].maturity = maturity[i];
    return std::nullopt;
}

} // namespace

Result<DashboardFigures> dashboardFigures(const Workspace &workspace, const View &view)
{
    DashboardFigures figures;
    figures.view = view;
    figures.calendar = workspace.settings().calendar;
    Day asOf;
    if (const auto error = take(recordedDays(workspace), figures.recorded))
        return *error;
    if (const auto error = take(asOfDay(workspace), asOf))
        return *error;

    Asker asker(workspace, view);
    const QVector<Period> periods = chartPeriods(view, asOf, figures.calendar, figures.recorded);
    if (const auto error = take(asker.series(periods), figures.chart))
        return *error;
    const Period shown = periodShown(view, asOf, figures.calendar);
    if (const auto error = take(figuresOf(shown, figures.chart, asker), figures.shown))
        return *error;
    if (const auto before = periodComparedWith(view, asOf, figures.calendar)) {
        if (const auto error = take(figuresOf(*before, figures.chart, asker), figures.before))
            return *error;
    }
    if (const auto error = addMaturity(workspace, view.filters, figures))
        return *error;
    ValueModel values;
    if (const auto error = take(ValueModel::load(workspace.database()), values))
        return *error;
    figures.breakEven = breakEven(values, view.bases.value, daysOf(periods));
    if (const auto error = take(notesWithin(workspace.database(), daysOf(periods)), figures.notes))
        return *error;
    if (const auto error = take(benefitsWithin(workspace.database(), daysOf(periods)), figures.benefits))
        return *error;
    if (const auto error = take(allChannels(workspace.database()), figures.channels))
        return *error;
    return figures;
}

} // namespace payoff
