// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roitext.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoiText)
};

QString csvField(const QString &text)
{
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QLatin1String("\"\""));
    return u'"' + quoted + u'"';
}

int lastMonthWithValues(const RoiChartData &data)
{
    for (int month = int(data.months.size()) - 1; month >= 0; --month) {
        if (!readingsAt(data, month).isEmpty())
            return month;
    }
    return -1;
}

QString reading(const RoiChartData &data, const RoiReading &value, const Format &format)
{
    //: A channel and its return on investment
    return Texts::tr("%1 %2").arg(data.series[value.series].channel.name, format.percent(value.value));
}

} // namespace

QString spokenSummary(const RoiChartData &data, const Format &format)
{
    const int last = lastMonthWithValues(data);
    if (last < 0)
        return Texts::tr("No month has a return on investment yet.");
    const QVector<RoiReading> readings = readingsAt(data, last);
    const auto losing =
        std::count_if(readings.begin(), readings.end(), [](const auto &each) { return each.value < 0; });
    QString text = Texts::tr("ROI by month for %n channel(s), %1 to %2.", nullptr, int(data.series.size()))
                       .arg(format.month(data.months.first()), format.month(data.months.last()));
    text += u' '
        + Texts::tr("In %1 the highest is %2, the lowest %3.")
              .arg(format.month(data.months[last]), reading(data, readings.first(), format),
                   reading(data, readings.last(), format));
    text += u' '
        + (losing == 0 ? Texts::tr("All pay back more than they cost.")
                       : Texts::tr("%n channel(s) below break-even.", nullptr, int(losing)));
    return text;
}

QString spokenReading(const RoiChartData &data, int month, const Format &format)
{
    if (month < 0 || month >= data.months.size())
        return {};
    QStringList parts;
    for (const RoiReading &each : readingsAt(data, month)) {
        QString part = reading(data, each, format);
        if (data.series[each.series].isMaturing(month))
            part = Texts::tr("%1, still maturing").arg(part);
        parts.append(part);
    }
    for (const ChartNote &note : data.notes) {
        if (note.month == month)
            parts.append(Texts::tr("note: %1").arg(note.text));
    }
    const QString rest = parts.isEmpty() ? Texts::tr("no values") : parts.join(QLatin1String("; "));
    return Texts::tr("%1: %2").arg(format.month(data.months[month]), rest);
}

QString roiCsv(const RoiChartData &data)
{
    QStringList header{QStringLiteral("month")};
    for (const RoiSeries &series : data.series)
        header.append(csvField(series.channel.name));
    QString csv = header.join(u',') + QLatin1String("\r\n");
    for (int month = 0; month < data.months.size(); ++month) {
        QStringList row{data.months[month].toIso()};
        for (const RoiSeries &series : data.series) {
            const std::optional<double> value = series.values.value(month);
            row.append(value ? QString::number(*value, 'f', 4) : QString());
        }
        csv += row.join(u',') + QLatin1String("\r\n");
    }
    return csv;
}

} // namespace payoff
