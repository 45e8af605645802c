// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttables.h"
#include "ui/style/channelcolours.h"

#include <QSet>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The channels that have an ROI in some period, as they look everywhere.
QVector<ChannelLook> looksOf(const ReportWords &words)
{
    QSet<ChannelId> known;
    for (const PeriodFigures &point : words.data().trend) {
        for (auto each = point.channels.begin(); each != point.channels.end(); ++each) {
            if (each->value(int(DashboardColumn::Roi)).ratio)
                known.insert(each.key());
        }
    }
    QVector<ChannelLook> looks;
    const QVector<Channel> &channels = words.data().contents.channels;
    for (const Channel &channel : channels) {
        if (known.contains(channel.id))
            looks.push_back({channel.id, channel.name, channel.color});
    }
    if (known.contains(ChannelId()))
        looks.push_back({{}, words.name(Dimension::Channel, 0), int(channels.size())});
    return looks;
}

ChartSeries seriesOf(const ReportWords &words, const ChannelLook &look)
{
    ChartSeries series{look, {}, false, -1};
    for (int i = 0; i < words.data().trend.size(); ++i) {
        const PeriodFigures &point = words.data().trend[i];
        series.values.push_back(point.channels.value(look.id).value(int(DashboardColumn::Roi)).ratio);
        if (series.maturingFrom < 0 && point.maturity.channels.contains(look.id))
            series.maturingFrom = i;
    }
    return series;
}

/// A look that no channel has; its marker and dash differ even where colours repeat.
ChartSeries breakEvenLine(const ReportWords &words, const QVector<ChannelLook> &looks, qsizetype periods)
{
    QSet<int> taken;
    for (const ChannelLook &look : looks)
        taken.insert(look.colour % channelColourCount);
    int colour = channelColourCount;
    while (taken.contains(colour % channelColourCount) && colour < 2 * channelColourCount - 1)
        ++colour;
    const double roi = words.data().breakEven.roi;
    return {{{}, Texts::tr("Break-even at %1").arg(words.format().percent(roi)), colour},
            QVector<std::optional<double>>(periods, roi),
            false,
            -1};
}

QString spokenOf(const ReportWords &words, const SeriesChartData &chart)
{
    QStringList lines;
    for (const ChartSeries &series : chart.series) {
        if (const auto last = series.values.value(series.values.size() - 1))
            //: A line of a chart and its value
            lines.push_back(
                Texts::tr("%1: %2").arg(isolatedName(series.look.name), words.format().percent(*last)));
    }
    //: A chart in words: its title, its first and last period, the values of the last one
    return Texts::tr("%1, %2 to %3. At the end: %4.")
        .arg(chart.title, words.period(chart.periods.first()), words.period(chart.periods.last()),
             lines.join(QStringLiteral("; ")));
}

} // namespace

ReportChart trendChart(const ReportWords &words)
{
    ReportChart chart;
    SeriesChartData &data = chart.data;
    data.title = Texts::tr("ROI by channel over time");
    data.calendar = words.data().calendar;
    data.unit = FigureUnit::Fraction;
    data.currency = words.data().currency;
    for (int i = 0; i < words.data().trend.size(); ++i) {
        const PeriodFigures &point = words.data().trend[i];
        data.periods.push_back(point.period);
        if (data.maturingFrom < 0 && point.maturity.all < 1)
            data.maturingFrom = i;
    }
    const QVector<ChannelLook> looks = looksOf(words);
    for (const ChannelLook &look : looks)
        data.series.push_back(seriesOf(words, look));
    if (looks.isEmpty())
        return chart;
    data.series.push_back(breakEvenLine(words, looks, data.periods.size()));
    chart.spoken = spokenOf(words, data);
    return chart;
}

} // namespace payoff
