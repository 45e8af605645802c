// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exampledashboard.h"

#include "tests/support/tempworkspace.h"

#include <cmath>

namespace payoff {

namespace {

constexpr int monthCount = 12;
const Month october = Month::fromYearMonth(2026, 10);

QVector<std::optional<double>> history(std::initializer_list<double> percents)
{
    QVector<std::optional<double>> values;
    for (const double percent : percents)
        values.append(percent / 100);
    return values;
}

RoiSeries series(int id, const char *name, const QVector<std::optional<double>> &values,
                 int maturingFrom = -1)
{
    return {{ChannelId{id}, QString::fromUtf8(name), id - 1}, values, maturingFrom};
}

ChannelRow row(const RoiSeries &series, qint64 cost, qint64 value, double points, qint64 perCustomer)
{
    ChannelRow row;
    row.channel = series.channel;
    row.cost = euros(cost * 100);
    row.value = euros(value * 100);
    row.roi = series.values.last();
    row.change = points / 100;
    row.costPerCustomer = euros(perCustomer);
    return row;
}

FigureChange changedBy(double value) { return {value, NoChange::HasOne, {}, {}}; }

Period periodOf(Month month) { return {Granularity::Month, month.range()}; }

MoneyFigure figure(qint64 minor, double change)
{
    return {euros(minor), changedBy(change), {}, history({40, 52, 48, 41, 46, 60, 63, 55, 54, 62, 58, 66})};
}

DashboardData frame()
{
    DashboardData data;
    data.currency = euros(0).currency;
    data.state = DashboardState::Ready;
    data.period = periodOf(october);
    data.comparedWith = periodOf(october.previous());
    for (int i = monthCount - 1; i >= 0; --i)
        data.chart.periods.append(periodOf(october.plus(-i)));
    data.chart.selected = monthCount - 1;
    return data;
}

} // namespace

DashboardData exampleDashboard()
{
    DashboardData data = frame();
    data.roi = {
        1.42, changedBy(0.18), {}, history({110, 118, 115, 108, 112, 125, 128, 121, 120, 126, 124, 142})};
    data.value = figure(4821000, 0.094);
    data.cost = figure(1992000, 0.019);
    data.netReturn = figure(2829000, 0.153);
    data.costPerCustomer = figure(3120, -0.061);
    data.chart.series = {
        series(1, "Facebook", history({67, 83, 86, 80, 78, 86, 98, 106, 108, 109, 114, 120})),
        series(2, "Instagram", history({171, 166, 158, 160, 172, 184, 187, 186, 187, 191, 198, 202})),
        series(3, "LinkedIn", history({141, 135, 144, 159, 166, 165, 161, 162, 169, 176, 178, 180}), 11),
        series(4, "TikTok", history({86, 96, 105, 102, 91, 84, 84, 88, 89, 85, 82, 80})),
        series(5, "YouTube", history({67, 75, 69, 59, 58, 66, 75, 77, 74, 73, 76, 79}), 11),
    };
    data.chart.notes = {{4, QStringLiteral("Spring launch")}};
    const QVector<RoiSeries> &all = data.chart.series;
    data.channels = {row(all[0], 5210, 11450, 4.1, 2840), row(all[1], 4880, 14730, 22.6, 2410),
                     row(all[2], 4360, 12210, 31.2, 5270), row(all[3], 3320, 5980, -14.9, 3690),
                     row(all[4], 2150, 3840, 2.2, 4130)};
    data.channels[2].maturity = 0.38;
    data.channels[4].maturity = 0.12;
    ChannelRow total = row(all[0], 19920, 48210, 18, 3120);
    total.channel = {ChannelId{}, QString(), 0};
    total.roi = 1.42;
    data.total = total;
    return data;
}

DashboardData crowdedDashboard()
{
    DashboardData data = exampleDashboard();
    data.chart.series.clear();
    data.channels.clear();
    for (int channel = 1; channel <= 40; ++channel) {
        const QString name =
            QStringLiteral("Channel <b>%1</b> with a name that somebody made far too long").arg(channel);
        QVector<std::optional<double>> values;
        for (int month = 0; month < monthCount; ++month) {
            const bool isGap = (month + channel) % 7 == 0;
            values.append(isGap
                              ? std::nullopt
                              : std::optional(std::sin(channel * 0.7 + month * 0.4) * 1.5 + 0.05 * channel));
        }
        const RoiSeries each{{ChannelId{channel}, name, channel - 1}, values, channel % 3 == 0 ? 10 : -1};
        data.chart.series.append(each);
        data.channels.append(row(each, 1000 * channel, 123456 * channel, channel - 20.0, 1000000 + channel));
    }
    for (int note = 0; note < monthCount; ++note)
        data.chart.notes.append({note, QStringLiteral("A note that goes on and on %1").arg(note)});
    for (int more = 0; more < 9; ++more)
        data.chart.notes.append({7, QStringLiteral("Another note of June, by number %1").arg(more)});
    data.chart.selected = 5;
    return data;
}

DashboardData unreportedDashboard()
{
    DashboardData data = frame();
    data.roi.reason = QStringLiteral("No cost is recorded");
    data.value.reason = QStringLiteral("No value is reported");
    data.netReturn = {euros(150000), {{}, NoChange::NegativeBefore, {}, euros(-120000)}, {}, {}};
    data.cost = {euros(150000), {{}, NoChange::ZeroBefore, {}, euros(0)}, {}, {}};
    for (RoiSeries each : exampleDashboard().chart.series) {
        each.values.fill(std::nullopt);
        data.chart.series.append(each);
        ChannelRow empty;
        empty.channel = each.channel;
        empty.roiReason = QStringLiteral("No cost is recorded");
        data.channels.append(empty);
    }
    return data;
}

DashboardData weeklyDashboard()
{
    DashboardData data = exampleDashboard();
    const Day monday = Day::fromYmd(2026, 8, 10).value();
    for (int i = 0; i < monthCount; ++i)
        data.chart.periods[i] = {Granularity::Week, {monday.plus(i * 7), monday.plus(i * 7 + 6)}};
    data.period = data.chart.periods.last();
    data.comparedWith = data.chart.periods[monthCount - 2];
    return data;
}

DashboardData filteredDashboard()
{
    DashboardData data;
    data.state = DashboardState::FilteredOut;
    data.period = periodOf(october);
    return data;
}

} // namespace payoff
