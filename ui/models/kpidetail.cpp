// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpidetail.h"

#include "ui/models/plaintext.h"
#include "ui/text/costtext.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"
#include "ui/text/rangetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KpiDetail)
};

constexpr int costColour = 4;
constexpr int valueColour = 2;

double plainMoney(qint64 minor, const Currency &currency)
{
    return double(minor) / std::pow(10.0, currency.digits());
}

SeriesChartData chartOf(const QString &title, const QVector<Period> &periods, const KpiSubject &subject)
{
    SeriesChartData chart;
    chart.title = title;
    chart.calendar = subject.calendar;
    chart.periods = periods;
    chart.currency = subject.currency;
    return chart;
}

ChannelLook lookOf(const QString &name, int colour) { return {{}, name, colour}; }

/// The values of one figure over the periods.
QVector<std::optional<double>> valuesOf(const KpiSeries &series, qint64 id, int place, const Figure &figure,
                                        const Currency &currency)
{
    QVector<std::optional<double>> values(series.periods.size());
    const auto known = series.values.value(id);
    for (int period = 0; period < known.size(); ++period)
        values[period] = plainNumber(figure, known[period].value(place), currency);
    return values;
}

/// The first period from which on the thing's results are still to come.
int maturingFrom(const KpiSeries &series)
{
    const auto first = std::find_if(series.maturity.begin(), series.maturity.end(),
                                    [](const PeriodMaturity &each) { return each.all < 1; });
    return first == series.maturity.end() ? -1 : int(first - series.maturity.begin());
}

ChartSeries sumLine(const QString &name, int colour, const QVector<qint64> &minor, const Currency &currency)
{
    ChartSeries line;
    line.look = lookOf(name, colour);
    for (const qint64 each : minor)
        line.values.append(plainMoney(each, currency));
    return line;
}

/// The direction that remains after rounding to what the text shows.
int directionOf(const Figure &figure, double change)
{
    const double shown = changesInPoints(figure) ? 0.01 : 0.001;
    const double rounded = std::round(change / shown);
    return rounded > 0 ? 1 : (rounded < 0 ? -1 : 0);
}

} // namespace

FigureValue KpiSubject::now(const Figure &figure) const
{
    return thing.row.shown.value(figures.indexOf(figure));
}

std::optional<FigureValue> KpiSubject::before(const Figure &figure) const
{
    if (!comparedWith)
        return std::nullopt;
    return thing.row.before.value(figures.indexOf(figure));
}

KpiText cardText(const KpiSubject &subject, const Figure &figure, const Format &format)
{
    const FigureValue now = subject.now(figure);
    const FigureChange change = changeOf(figure, now, subject.before(figure), subject.currency);
    KpiText text;
    text.title = figureName(figure, now);
    text.figure =
        now.isAvailable() ? fullFigureText(figure, now, subject.currency, format) : Format::notAvailable();
    if (!now.isAvailable())
        text.reason = sentence(now.missing);
    else if (!change.value && subject.comparedWith)
        text.reason = changeReason(change);
    text.range = rangeText(figure, now, subject.currency, format);
    QStringList told{text.reason, rangeSentence(text.range)};
    told.removeAll(QString());
    text.toolTip = plainToolTip(told.join(u'\n'));
    text.spoken = Texts::tr("%1: %2").arg(text.title, text.figure);
    if (!text.range.isEmpty())
        text.spoken += QLatin1String(", ") + text.range;
    if (!text.reason.isEmpty())
        text.spoken += QLatin1String(", ") + text.reason;
    if (!change.value)
        return text;
    text.direction = directionOf(figure, *change.value);
    text.change = changesInPoints(figure)
        ? Texts::tr("%1 pts").arg(format.number(std::abs(*change.value) * 100, 0))
        : format.percent(std::abs(*change.value), 1);
    text.tone = changeTone(figure, change);
    if (text.tone == Tone::Plain)
        text.tone = Tone::Muted;
    //: What a change is measured against; %1 is a period, shortened
    text.comparedWith = Texts::tr("vs %1").arg(format.shortPeriod(*subject.comparedWith, subject.calendar));
    text.spoken = Texts::tr("%1: %2, %3 from %4")
                      .arg(text.title, text.figure, changeText(figure, change, format),
                           format.period(*subject.comparedWith, subject.calendar));
    if (!text.range.isEmpty())
        text.spoken += QLatin1String(", ") + text.range;
    return text;
}

SeriesChartData overTimeChart(const KpiSeries &series, int place, const Figure &figure,
                              const QVector<ChannelLook> &things, const KpiSubject &subject)
{
    SeriesChartData chart =
        chartOf(Texts::tr("%1 over time").arg(figureName(figure)), series.periods, subject);
    chart.unit = figure.unit();
    chart.maturingFrom = maturingFrom(series);
    chart.nothing = Texts::tr("No period shown has this figure.");
    for (const ChannelLook &thing : things) {
        ChartSeries line;
        line.look = thing;
        line.values = valuesOf(series, thing.id.value, place, figure, subject.currency);
        chart.series.append(line);
    }
    return chart;
}

SeriesChartData categoryChart(const CostSeries &series, const KpiSubject &subject)
{
    SeriesChartData chart = chartOf(Texts::tr("Cost by category"), series.periods, subject);
    chart.nothing = Texts::tr("No cost is recorded in the periods shown.");
    for (const auto &[category, amounts] : series.amounts) {
        ChartSeries bars = sumLine(categoryName(category), int(category), amounts, subject.currency);
        bars.isBar = true;
        for (auto &value : bars.values) {
            if (*value == 0)
                value.reset();
        }
        chart.series.append(bars);
    }
    return chart;
}

SeriesChartData costAndValueChart(const KpiSeries &series, int cost, int value, const KpiSubject &subject)
{
    SeriesChartData chart = chartOf(Texts::tr("Cost and value"), series.periods, subject);
    chart.nothing = Texts::tr("Neither cost nor value is recorded in the periods shown.");
    chart.maturingFrom = maturingFrom(series);
    const qint64 id = subject.thing.row.id;
    ChartSeries costs;
    costs.look = lookOf(figureName(Derived::Cost), costColour);
    costs.values = valuesOf(series, id, cost, Derived::Cost, subject.currency);
    costs.isBar = true;
    ChartSeries values;
    values.look = lookOf(figureName(Derived::Value), valueColour);
    values.values = valuesOf(series, id, value, Derived::Value, subject.currency);
    chart.series = {costs, values};
    return chart;
}

SeriesChartData cumulativeChart(const Payback &payback, const KpiSubject &subject, const Format &format)
{
    SeriesChartData chart = chartOf(Texts::tr("Cost and value summed up"), payback.months, subject);
    chart.nothing = Texts::tr("Neither cost nor value is recorded up to this period.");
    if (payback.months.isEmpty())
        return chart;
    chart.series = {sumLine(Texts::tr("Cost so far"), costColour, payback.cost, subject.currency),
                    sumLine(Texts::tr("Value so far"), valueColour, payback.value, subject.currency)};
    if (const auto month = payback.paidBackAt()) {
        chart.marked = *month;
        //: %1 is a month
        chart.mark =
            Texts::tr("Paid back in %1").arg(format.period(payback.months[*month], subject.calendar));
    }
    return chart;
}

QString spreadText(const Figure &figure, const Spread &spread, const QString &others, Currency currency,
                   const Format &format)
{
    SeriesChartData units;
    units.unit = figure.unit();
    units.currency = currency;
    const auto text = [&](double value) { return valueText(units, value, format); };
    //: %1 a figure, %2 who is compared ("12 past campaigns"), %3 the median, %4 and %5 the quartiles
    return Texts::tr("%1 of %2: median %3, the middle half %4 to %5")
        .arg(figureName(figure), others, text(spread.median), text(spread.lowerQuartile),
             text(spread.upperQuartile));
}

} // namespace payoff
