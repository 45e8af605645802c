// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dashboardloader.h"

#include "ui/text/missingtext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

FigureValue figure(const DashboardRow &row, DashboardColumn column) { return row.value(int(column)); }

std::optional<double> ratio(const DashboardRow &row, DashboardColumn column)
{
    return figure(row, column).ratio;
}

/// Money of a sum, or of a ratio in minor units for one unit.
std::optional<Money> money(const FigureValue &value, Currency currency)
{
    if (value.sum)
        return Money{*value.sum, currency};
    if (value.ratio)
        return Money{std::llround(*value.ratio), currency};
    return std::nullopt;
}

std::optional<double> number(const FigureValue &value)
{
    if (value.sum)
        return double(*value.sum);
    return value.ratio;
}

std::optional<double> difference(std::optional<double> now, std::optional<double> before)
{
    return now && before ? std::optional(*now - *before) : std::nullopt;
}

/// Whether a period has anything at all.
bool hasRows(const PeriodFigures &figures) { return !figures.channels.isEmpty() || !figures.total.isEmpty(); }

DashboardState stateOf(const DashboardFigures &figures)
{
    const bool hasAny =
        hasRows(figures.shown) || std::any_of(figures.chart.begin(), figures.chart.end(), hasRows);
    if (hasAny)
        return DashboardState::Ready;
    if (!figures.recorded)
        return DashboardState::NothingRecorded;
    return figures.view.filters == Filters() ? DashboardState::NothingInPeriod : DashboardState::FilteredOut;
}

class Arranger {
public:
    Arranger(const DashboardFigures &figures, Currency currency)
        : m_figures(figures),
          m_currency(currency)
    {
    }

    [[nodiscard]] DashboardData arrange() const
    {
        DashboardData data;
        data.state = stateOf(m_figures);
        data.currency = m_currency;
        data.calendar = m_figures.calendar;
        data.bases = m_figures.view.bases;
        data.period = m_figures.shown.period;
        if (m_figures.before)
            data.comparedWith = m_figures.before->period;
        data.roi = roiFigure();
        data.value = moneyFigure(DashboardColumn::Value);
        data.value.assumed = assumed();
        data.cost = moneyFigure(DashboardColumn::Cost);
        data.netReturn = moneyFigure(DashboardColumn::NetReturn);
        data.costPerCustomer = moneyFigure(DashboardColumn::Cac);
        data.chart = chart();
        for (const ChannelLook &look : looks()) {
            if (m_figures.shown.channels.contains(look.id))
                data.channels.push_back(channelRow(look));
        }
        if (!data.channels.isEmpty())
            data.total = row({}, m_figures.shown.total, before().total, m_figures.shown.maturity.all);
        return data;
    }

private:
    [[nodiscard]] PeriodFigures before() const { return m_figures.before.value_or(PeriodFigures()); }

    /// The channels that have a figure in some period; what belongs to none comes last.
    [[nodiscard]] QVector<ChannelLook> looks() const
    {
        QSet<ChannelId> known;
        for (const PeriodFigures &point : m_figures.chart + QVector<PeriodFigures>{m_figures.shown}) {
            for (auto each = point.channels.keyBegin(); each != point.channels.keyEnd(); ++each)
                known.insert(*each);
        }
        QVector<ChannelLook> looks;
        for (const Channel &channel : m_figures.channels) {
            if (known.contains(channel.id))
                looks.push_back({channel.id, channel.name, channel.color});
        }
        if (known.contains(ChannelId()))
            looks.push_back({{},
                             QCoreApplication::translate("Dashboard", "(unattributed)"),
                             int(m_figures.channels.size())});
        return looks;
    }

    [[nodiscard]] ChannelRow channelRow(const ChannelLook &look) const
    {
        return row(look, m_figures.shown.channels.value(look.id), before().channels.value(look.id),
                   m_figures.shown.maturity.channels.value(look.id, 1));
    }

    [[nodiscard]] ChannelRow row(const ChannelLook &look, const DashboardRow &now, const DashboardRow &before,
                                 double maturity) const
    {
        ChannelRow row;
        row.channel = look;
        row.cost = money(figure(now, DashboardColumn::Cost), m_currency);
        row.value = money(figure(now, DashboardColumn::Value), m_currency);
        row.roi = ratio(now, DashboardColumn::Roi);
        row.costPerCustomer = money(figure(now, DashboardColumn::Cac), m_currency);
        row.roiReason = sentence(figure(now, DashboardColumn::Roi).missing);
        row.costPerCustomerReason = sentence(figure(now, DashboardColumn::Cac).missing);
        if (figure(now, DashboardColumn::AdSpend).sum.value_or(0) > 0)
            row.maturity = maturity;
        if (!m_figures.before)
            return row;
        row.change = difference(row.roi, ratio(before, DashboardColumn::Roi));
        if (!row.change)
            row.changeReason =
                !row.roi ? row.roiReason : sentence(figure(before, DashboardColumn::Roi).missing);
        return row;
    }

    [[nodiscard]] QVector<std::optional<double>> history(DashboardColumn column) const
    {
        QVector<std::optional<double>> values;
        for (const PeriodFigures &point : m_figures.chart)
            values.push_back(number(figure(point.total, column)));
        return values;
    }

    /// What can be said of the change before its amount is known.
    [[nodiscard]] FigureChange changeOf(const FigureValue &now, const FigureValue &before) const
    {
        FigureChange change;
        change.missing = !m_figures.before ? NoChange::NotCompared
            : !number(now)                 ? NoChange::NoneNow
            : !number(before)              ? NoChange::NoneBefore
                                           : NoChange::HasOne;
        if (change.missing == NoChange::NoneBefore)
            change.reason = sentence(before.missing);
        return change;
    }

    /// What of the value is assumed; nothing on the basis that takes revenue alone.
    [[nodiscard]] std::optional<Money> assumed() const
    {
        const auto sum = figure(m_figures.shown.total, DashboardColumn::AssumedValue).sum;
        const bool counts = m_figures.view.bases.value != ValueBasis::Revenue;
        return counts && sum.value_or(0) != 0 ? std::optional(Money{*sum, m_currency}) : std::nullopt;
    }

    [[nodiscard]] RatioFigure roiFigure() const
    {
        const FigureValue now = figure(m_figures.shown.total, DashboardColumn::Roi);
        const FigureValue earlier = figure(before().total, DashboardColumn::Roi);
        FigureChange change = changeOf(now, earlier);
        if (change.missing == NoChange::HasOne)
            change.value = difference(now.ratio, earlier.ratio);
        RatioFigure roi{now.ratio, change, sentence(now.missing), history(DashboardColumn::Roi)};
        if (now.hasRange() && now.low->ratio && now.high->ratio)
            roi.range = std::pair(*now.low->ratio, *now.high->ratio);
        return roi;
    }

    [[nodiscard]] MoneyFigure moneyFigure(DashboardColumn column) const
    {
        const FigureValue now = figure(m_figures.shown.total, column);
        const FigureValue earlier = figure(before().total, column);
        FigureChange change = changeOf(now, earlier);
        if (change.missing == NoChange::HasOne) {
            const double base = *number(earlier);
            change.before = money(earlier, m_currency);
            if (base > 0)
                change.value = (*number(now) - base) / base;
            else
                change.missing = base < 0 ? NoChange::NegativeBefore : NoChange::ZeroBefore;
        }
        MoneyFigure figure{money(now, m_currency), change, sentence(now.missing), history(column)};
        if (now.hasRange() && now.low->sum && now.high->sum)
            figure.range = std::pair(Money{*now.low->sum, m_currency}, Money{*now.high->sum, m_currency});
        return figure;
    }

    [[nodiscard]] RoiChartData chart() const
    {
        RoiChartData chart;
        chart.calendar = m_figures.calendar;
        for (const PeriodFigures &point : m_figures.chart)
            chart.periods.push_back(point.period);
        chart.breakEven = m_figures.breakEven;
        chart.selected = int(chart.periods.indexOf(m_figures.shown.period));
        for (const ChannelLook &look : looks())
            chart.series.push_back(series(look));
        for (const Note &note : m_figures.notes)
            addMark(note.day, note.text, chart);
        for (const Benefit &benefit : m_figures.benefits) {
            //: A mark in a chart: something gained that has no price
            addMark(benefit.day,
                    QCoreApplication::translate("Dashboard", "Benefit: %1").arg(benefit.description), chart);
        }
        return chart;
    }

    static void addMark(Day day, const QString &text, RoiChartData &chart)
    {
        for (int i = 0; i < chart.periods.size(); ++i) {
            if (chart.periods[i].range.contains(day))
                chart.notes.push_back({i, text});
        }
    }

    [[nodiscard]] RoiSeries series(const ChannelLook &look) const
    {
        RoiSeries series;
        series.channel = look;
        for (int i = 0; i < m_figures.chart.size(); ++i) {
            const PeriodFigures &point = m_figures.chart[i];
            series.values.push_back(ratio(point.channels.value(look.id), DashboardColumn::Roi));
            if (series.maturingFrom < 0 && point.maturity.channels.contains(look.id))
                series.maturingFrom = i;
        }
        return series;
    }

    const DashboardFigures &m_figures;
    Currency m_currency;
};

} // namespace

DashboardData dashboardData(const DashboardFigures &figures, Currency currency)
{
    return Arranger(figures, currency).arrange();
}

} // namespace payoff
