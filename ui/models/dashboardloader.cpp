// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dashboardloader.h"

#include "ui/text/missingtext.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace payoff {

namespace {

/// The rows of an answer by month; of one channel where it is by channel and month.
using MonthRows = QHash<Month, const QueryRow *>;

MonthRows rowsByMonth(const QueryResult &result)
{
    MonthRows rows;
    for (const QueryRow &row : result.rows)
        rows.insert(Month::of({qint32(row.keys.back().id)}), &row);
    return rows;
}

QHash<ChannelId, MonthRows> rowsByChannel(const QueryResult &result)
{
    QHash<ChannelId, MonthRows> rows;
    for (const QueryRow &row : result.rows)
        rows[{row.keys.front().id}].insert(Month::of({qint32(row.keys.back().id)}), &row);
    return rows;
}

FigureValue figure(const MonthRows &rows, Month month, DashboardColumn column)
{
    const QueryRow *row = rows.value(month, nullptr);
    return row ? row->values[int(column)] : FigureValue();
}

std::optional<double> ratio(const MonthRows &rows, Month month, DashboardColumn column)
{
    return figure(rows, month, column).ratio;
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

std::optional<double> relative(std::optional<double> now, std::optional<double> before)
{
    if (!now || !before || *before == 0)
        return std::nullopt;
    return (*now - *before) / std::abs(*before);
}

/// The months shown, oldest first.
QVector<Month> monthsOf(const DashboardFigures &figures)
{
    QVector<Month> months;
    const DayRange days = figures.byMonth.days;
    for (Month month = Month::of(days.first); month <= Month::of(days.last); month = month.next())
        months.push_back(month);
    return months;
}

class Arranger {
public:
    Arranger(const DashboardFigures &figures, Currency currency)
        : m_figures(figures),
          m_currency(currency),
          m_months(monthsOf(figures)),
          m_totals(rowsByMonth(figures.byMonth)),
          m_byChannel(rowsByChannel(figures.byChannelAndMonth))
    {
    }

    [[nodiscard]] DashboardData arrange() const
    {
        DashboardData data;
        data.currency = m_currency;
        data.month = m_figures.month;
        data.comparedWith = m_figures.month.previous();
        if (m_figures.recorded) {
            data.earliest = Month::of(m_figures.recorded->first);
            data.latest = std::max(Month::of(m_figures.recorded->last), m_figures.month);
        }
        data.roi = roiFigure();
        data.value = moneyFigure(DashboardColumn::Value);
        data.cost = moneyFigure(DashboardColumn::Cost);
        data.netReturn = moneyFigure(DashboardColumn::NetReturn);
        data.costPerCustomer = moneyFigure(DashboardColumn::Cac);
        data.chart = chart();
        for (const ChannelLook &look : looks()) {
            if (m_byChannel.value(look.id).contains(m_figures.month))
                data.channels.push_back(row(look, m_byChannel.value(look.id)));
        }
        if (!data.channels.isEmpty())
            data.total = row({}, m_totals);
        return data;
    }

private:
    /// The channels that have a figure in some month; what belongs to none comes last.
    [[nodiscard]] QVector<ChannelLook> looks() const
    {
        QVector<ChannelLook> looks;
        for (const Channel &channel : m_figures.channels) {
            if (m_byChannel.contains(channel.id))
                looks.push_back({channel.id, channel.name, channel.color});
        }
        if (m_byChannel.contains({}))
            looks.push_back({{},
                             QCoreApplication::translate("Dashboard", "(unattributed)"),
                             int(m_figures.channels.size())});
        return looks;
    }

    [[nodiscard]] std::optional<double> maturityOf(ChannelId channel, const MonthRows &rows) const
    {
        if (figure(rows, m_figures.month, DashboardColumn::AdSpend).sum.value_or(0) <= 0)
            return std::nullopt;
        for (const ChannelMaturity &each : m_figures.maturing) {
            if (each.channel == channel && each.month == m_figures.month)
                return each.share;
        }
        return 1;
    }

    [[nodiscard]] ChannelRow row(const ChannelLook &look, const MonthRows &rows) const
    {
        const Month month = m_figures.month;
        ChannelRow row;
        row.channel = look;
        row.cost = money(figure(rows, month, DashboardColumn::Cost), m_currency);
        row.value = money(figure(rows, month, DashboardColumn::Value), m_currency);
        row.roi = ratio(rows, month, DashboardColumn::Roi);
        row.change = difference(row.roi, ratio(rows, month.previous(), DashboardColumn::Roi));
        row.costPerCustomer = money(figure(rows, month, DashboardColumn::Cac), m_currency);
        row.maturity = maturityOf(look.id, rows);
        row.roiReason = sentence(figure(rows, month, DashboardColumn::Roi).missing);
        row.changeReason =
            row.change ? QString() : sentence(figure(rows, month.previous(), DashboardColumn::Roi).missing);
        row.costPerCustomerReason = sentence(figure(rows, month, DashboardColumn::Cac).missing);
        return row;
    }

    [[nodiscard]] QVector<std::optional<double>> history(const MonthRows &rows, DashboardColumn column) const
    {
        QVector<std::optional<double>> values;
        for (const Month month : m_months)
            values.push_back(number(figure(rows, month, column)));
        return values;
    }

    [[nodiscard]] RatioFigure roiFigure() const
    {
        const auto now = ratio(m_totals, m_figures.month, DashboardColumn::Roi);
        const auto before = ratio(m_totals, m_figures.month.previous(), DashboardColumn::Roi);
        return {now, difference(now, before),
                sentence(figure(m_totals, m_figures.month, DashboardColumn::Roi).missing),
                history(m_totals, DashboardColumn::Roi)};
    }

    [[nodiscard]] MoneyFigure moneyFigure(DashboardColumn column) const
    {
        const FigureValue now = figure(m_totals, m_figures.month, column);
        const FigureValue before = figure(m_totals, m_figures.month.previous(), column);
        return {money(now, m_currency), relative(number(now), number(before)), sentence(now.missing),
                history(m_totals, column)};
    }

    [[nodiscard]] RoiChartData chart() const
    {
        RoiChartData chart;
        chart.months = m_months;
        for (const ChannelLook &look : looks()) {
            const MonthRows rows = m_byChannel.value(look.id);
            RoiSeries series{look, history(rows, DashboardColumn::Roi), maturingFrom(look.id)};
            chart.series.push_back(std::move(series));
        }
        for (const Note &note : m_figures.notes)
            chart.notes.push_back({Month::of(note.day) - m_months.front(), note.text});
        return chart;
    }

    /// Index of the first month from which on the channel's figures still mature.
    [[nodiscard]] int maturingFrom(ChannelId channel) const
    {
        int first = -1;
        for (const ChannelMaturity &each : m_figures.maturing) {
            const int at = each.month - m_months.front();
            if (each.channel == channel && at >= 0 && (first < 0 || at < first))
                first = at;
        }
        return first;
    }

    const DashboardFigures &m_figures;
    Currency m_currency;
    QVector<Month> m_months;
    MonthRows m_totals;
    QHash<ChannelId, MonthRows> m_byChannel;
};

} // namespace

DashboardData dashboardData(const DashboardFigures &figures, Currency currency)
{
    return Arranger(figures, currency).arrange();
}

} // namespace payoff
