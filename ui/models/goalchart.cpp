// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/goalchart.h"

#include "ui/text/figurewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GoalChart)
};

constexpr int actualColour = 5;
constexpr int targetColour = 1;

std::optional<double> plain(Measure measure, std::optional<qint64> value, Currency currency)
{
    FigureValue known;
    known.sum = value;
    known.missing = value ? Missing::No : Missing::NotReported;
    return plainNumber(measure, known, currency);
}

FigureUnit unitOf(Measure measure)
{
    return info(measure).unit == MeasureUnit::Money ? FigureUnit::Money : FigureUnit::Count;
}

} // namespace

SeriesChartData goalHistoryChart(const GoalRow &goal, Currency currency, const CalendarSettings &calendar)
{
    SeriesChartData chart;
    chart.title = goal.kind == GoalKind::ReachTotal ? Texts::tr("Total so far, and what was wanted")
                                                    : Texts::tr("Each month, and what was wanted");
    chart.calendar = calendar;
    chart.currency = currency;
    chart.unit = unitOf(goal.measure);
    chart.nothing = Texts::tr("The goal has not begun, or nothing was reported yet.");
    ChartSeries actual;
    actual.look = {{}, measureName(goal.measure), actualColour};
    actual.isBar = true;
    ChartSeries target;
    target.look = {{}, Texts::tr("Target"), targetColour};
    for (const GoalMonth &month : goal.progress.history) {
        chart.periods.append({Granularity::Month, month.month.range()});
        actual.values.append(plain(goal.measure, month.actual, currency));
        target.values.append(plain(goal.measure, month.target, currency));
        if (!month.isComplete && chart.maturingFrom < 0)
            chart.maturingFrom = int(chart.periods.size()) - 1;
    }
    chart.series = {actual, target};
    return chart;
}

std::optional<ChartSeries> goalLine(const Goal &goal, const GoalProgress &progress,
                                    const QVector<Period> &periods, Currency currency)
{
    const bool isOfMonths = std::all_of(periods.begin(), periods.end(), [](const Period &each) {
        return each.granularity == Granularity::Month;
    });
    if (!isOfMonths || goal.kind == GoalKind::ReachTotal)
        return std::nullopt;
    ChartSeries line;
    //: The line of a goal in a chart
    line.look = {{}, Texts::tr("Goal: %1").arg(goal.name), targetColour};
    bool isAny = false;
    for (const Period &period : periods) {
        const auto month =
            std::find_if(progress.history.begin(), progress.history.end(),
                         [&](const GoalMonth &each) { return each.month == Month::of(period.range.first); });
        const bool isKnown = month != progress.history.end();
        line.values.append(isKnown ? plain(goal.measure, month->target, currency) : std::nullopt);
        isAny = isAny || isKnown;
    }
    return isAny ? std::optional(line) : std::nullopt;
}

} // namespace payoff
