// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roitext.h"

#include "core/base/arithmetic.h"
#include "ui/models/plaintext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoiText)
};

int lastPeriodWithValues(const RoiChartData &data)
{
    for (int period = int(data.periods.size()) - 1; period >= 0; --period) {
        if (!readingsAt(data, period).isEmpty())
            return period;
    }
    return -1;
}

QString byPeriod(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return Texts::tr("by day");
    case Granularity::Week:
        return Texts::tr("by week");
    case Granularity::Month:
        return Texts::tr("by month");
    case Granularity::Quarter:
        return Texts::tr("by quarter");
    case Granularity::Year:
        return Texts::tr("by year");
    }
    Q_UNREACHABLE();
}

/// The first column of the CSV.
QString columnKey(Granularity granularity)
{
    constexpr std::array keys{"day", "week", "month", "quarter", "year"};
    return QString::fromLatin1(keys[std::size_t(granularity)]);
}

QString reading(const RoiChartData &data, const RoiReading &value, const Format &format)
{
    //: A channel and its return on investment
    return Texts::tr("%1 %2").arg(data.series[value.series].channel.name, format.percent(value.value));
}

} // namespace

QString frequencyName(Granularity granularity)
{
    switch (granularity) {
    case Granularity::Day:
        return Texts::tr("daily");
    case Granularity::Week:
        return Texts::tr("weekly");
    case Granularity::Month:
        return Texts::tr("monthly");
    case Granularity::Quarter:
        return Texts::tr("quarterly");
    case Granularity::Year:
        return Texts::tr("yearly");
    }
    Q_UNREACHABLE();
}

QString breakEvenText(const BreakEven &breakEven, const Format &format)
{
    if (breakEven.roi == 0 && !breakEven.hasOtherMargins)
        return Texts::tr("break-even");
    const QString roi = format.percent(breakEven.roi);
    const QString margin = format.percent(fraction(breakEven.margin));
    return breakEven.hasOtherMargins ? Texts::tr("break-even %1 at the latest margin, %2").arg(roi, margin)
                                     : Texts::tr("break-even %1 at a margin of %2").arg(roi, margin);
}

QString spokenSummary(const RoiChartData &data, const Format &format)
{
    const int last = lastPeriodWithValues(data);
    if (last < 0)
        return Texts::tr("No period shown has a return on investment yet.");
    const auto name = [&](const Period &period) { return format.period(period, data.calendar); };
    const QVector<RoiReading> readings = readingsAt(data, last);
    const auto losing = std::count_if(readings.begin(), readings.end(),
                                      [&](const auto &each) { return each.value < data.breakEven.roi; });
    //: %1 is "by month", "by week" …; %2 and %3 the first and last of them
    QString text =
        Texts::tr("ROI %1 for %n channel(s), %2 to %3.", nullptr, int(data.series.size()))
            .arg(byPeriod(data.granularity()), name(data.periods.first()), name(data.periods.last()));
    text += u' '
        + Texts::tr("In %1 the highest is %2, the lowest %3.")
              .arg(name(data.periods[last]), reading(data, readings.first(), format),
                   reading(data, readings.last(), format));
    if (data.breakEven.roi != 0)
        text += u' ' + Texts::tr("The line stands for %1.").arg(breakEvenText(data.breakEven, format));
    text += u' '
        + (losing == 0 ? Texts::tr("All pay back more than they cost.")
                       : Texts::tr("%n channel(s) below break-even.", nullptr, int(losing)));
    return text;
}

QString spokenReading(const RoiChartData &data, int period, const Format &format)
{
    if (period < 0 || period >= data.periods.size())
        return {};
    QStringList parts;
    for (const RoiReading &each : readingsAt(data, period)) {
        QString part = reading(data, each, format);
        if (data.series[each.series].isMaturing(period))
            part = Texts::tr("%1, still maturing").arg(part);
        parts.append(part);
    }
    for (const QString &note : data.notesAt(period))
        parts.append(Texts::tr("note: %1").arg(note));
    const QString rest = parts.isEmpty() ? Texts::tr("no values") : parts.join(QLatin1String("; "));
    return Texts::tr("%1: %2").arg(format.period(data.periods[period], data.calendar), rest);
}

QString roiCsv(const RoiChartData &data)
{
    QStringList header{columnKey(data.granularity())};
    for (const RoiSeries &series : data.series)
        header.append(csvField(series.channel.name));
    QString csv = header.join(u',') + QLatin1String("\r\n");
    for (int period = 0; period < data.periods.size(); ++period) {
        QStringList row{data.periods[period].key(data.calendar)};
        for (const RoiSeries &series : data.series) {
            const std::optional<double> value = series.values.value(period);
            row.append(value ? QString::number(*value, 'f', 4) : QString());
        }
        csv += row.join(u',') + QLatin1String("\r\n");
    }
    return csv;
}

} // namespace payoff
