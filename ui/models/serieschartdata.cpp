// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/serieschartdata.h"

#include "ui/models/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SeriesChart)
};

int digitsFor(double step)
{
    if (step >= 1)
        return 0;
    return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 4);
}

QString named(const SeriesChartData &data, const ChartSeries &series, double value, const Format &format)
{
    //: A line of a chart and its value
    return Texts::tr("%1 %2").arg(series.look.name, valueText(data, value, format));
}

} // namespace

bool SeriesChartData::hasValues() const
{
    return std::any_of(series.begin(), series.end(), [](const ChartSeries &each) {
        return std::any_of(each.values.begin(), each.values.end(),
                           [](const auto &value) { return value.has_value(); });
    });
}

std::optional<double> SeriesChartData::stacked(int period, const QSet<int> &hidden) const
{
    std::optional<double> sum;
    for (int i = 0; i < series.size(); ++i) {
        if (const auto value = series[i].values.value(period);
            series[i].isBar && value && !hidden.contains(i))
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

QString valueText(const SeriesChartData &data, double value, const Format &format)
{
    switch (data.unit) {
    case FigureUnit::Money:
    case FigureUnit::MoneyPerUnit: {
        const double minor = value * std::pow(10.0, data.currency.digits());
        return format.compactMoney(Money{std::llround(minor), data.currency});
    }
    case FigureUnit::Fraction:
        return format.percent(value, std::abs(value) < 0.2 ? 1 : 0);
    case FigureUnit::Multiple:
        return format.number(value, 2);
    default:
        return format.number(value, std::floor(value) == value ? 0 : 1);
    }
}

QString axisText(const SeriesChartData &data, double value, double step, const Format &format)
{
    if (data.unit == FigureUnit::Fraction)
        return format.percent(value, digitsFor(step * 100));
    const int digits = digitsFor(step);
    const bool isMoney = data.unit == FigureUnit::Money || data.unit == FigureUnit::MoneyPerUnit;
    if (!isMoney || digits > 0)
        return format.number(value, digits);
    const double minor = value * std::pow(10.0, data.currency.digits());
    return format.compactMoney(Money{std::llround(minor), data.currency});
}

QString periodAxisText(const QVector<Period> &periods, int period, const CalendarSettings &calendar,
                       const Format &format)
{
    const Period &named = periods[period];
    switch (named.granularity) {
    case Granularity::Day: {
        const Period day{Granularity::Day, {named.range.first, named.range.first}};
        return format.shortPeriod(day, calendar);
    }
    case Granularity::Week:
        // Also a part of a week goes by its number.
        return format.shortPeriod(Period::containing(named.range.first, Granularity::Week, calendar),
                                  calendar);
    case Granularity::Month: {
        const Month month = Month::of(named.range.first);
        return periods.size() > monthsOfYear ? format.shortMonthAndYear(month) : format.shortMonth(month);
    }
    case Granularity::Quarter:
    case Granularity::Year:
        return format.shortPeriod(named, calendar);
    }
    Q_UNREACHABLE();
}

QString spokenSummary(const SeriesChartData &data, const Format &format)
{
    if (!data.hasValues())
        return data.nothing;
    const auto name = [&](const Period &period) { return format.period(period, data.calendar); };
    //: %1 is what the chart shows; %2 and %3 the first and last period
    QString text =
        Texts::tr("%1, %2 to %3.").arg(data.title, name(data.periods.first()), name(data.periods.last()));
    QStringList parts;
    for (const ChartSeries &series : data.series) {
        for (int period = int(series.values.size()) - 1; period >= 0; --period) {
            if (!series.values[period])
                continue;
            parts.append(
                Texts::tr("%1 in %2")
                    .arg(named(data, series, *series.values[period], format), name(data.periods[period])));
            break;
        }
    }
    text += u' ' + Texts::tr("Last known: %1.").arg(parts.join(QLatin1String("; ")));
    if (!data.mark.isEmpty())
        text += u' ' + data.mark + u'.';
    return text;
}

QString spokenReading(const SeriesChartData &data, int period, const Format &format)
{
    if (period < 0 || period >= data.periods.size())
        return {};
    QStringList parts;
    for (const ChartSeries &series : data.series) {
        if (const auto value = series.values.value(period))
            parts.append(named(data, series, *value, format));
    }
    if (const auto sum = data.stacked(period))
        parts.append(Texts::tr("together %1").arg(valueText(data, *sum, format)));
    if (data.isMaturing(period))
        parts.append(Texts::tr("still maturing"));
    const QString rest = parts.isEmpty() ? Texts::tr("no values") : parts.join(QLatin1String("; "));
    return Texts::tr("%1: %2").arg(format.period(data.periods[period], data.calendar), rest);
}

QString seriesCsv(const SeriesChartData &data)
{
    QStringList header{QStringLiteral("period")};
    for (const ChartSeries &series : data.series)
        header.append(csvField(series.look.name));
    QString csv = header.join(u',') + QLatin1String("\r\n");
    for (int period = 0; period < data.periods.size(); ++period) {
        QStringList row{data.periods[period].key(data.calendar)};
        for (const ChartSeries &series : data.series) {
            const auto value = series.values.value(period);
            row.append(value ? QString::number(*value, 'f', 4) : QString());
        }
        csv += row.join(u',') + QLatin1String("\r\n");
    }
    return csv;
}

} // namespace payoff
