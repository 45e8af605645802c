// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxcharts.h"

#include "ui/report/xlsxtext.h"
#include "ui/style/channelcolours.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr lxw_color_t gridColour = 0xE1E6EC;
constexpr float lineWidth = 2.25F;
constexpr uint8_t markerSize = 6;
constexpr uint16_t barGap = 60;

lxw_color_t colourOf(int place) { return lxw_color_t(channelColour(place, lightTokens()).rgb() & 0xFFFFFFU); }

/// Like the markers of the window; where a workbook has no such shape, another one.
uint8_t markerOf(int place)
{
    constexpr std::array<uint8_t, channelColourCount> shapes{
        LXW_CHART_MARKER_CIRCLE,  LXW_CHART_MARKER_SQUARE,    LXW_CHART_MARKER_TRIANGLE,
        LXW_CHART_MARKER_DIAMOND, LXW_CHART_MARKER_X,         LXW_CHART_MARKER_PLUS,
        LXW_CHART_MARKER_STAR,    LXW_CHART_MARKER_SHORT_DASH};
    return shapes[std::size_t((place + place / channelColourCount) % channelColourCount)];
}

uint8_t dashOf(int place)
{
    const qsizetype parts = channelDash(place).size();
    if (parts == 0)
        return LXW_CHART_LINE_DASH_SOLID;
    return parts == 2 ? LXW_CHART_LINE_DASH_LONG_DASH : LXW_CHART_LINE_DASH_LONG_DASH_DOT;
}

ReportUnit unitOf(FigureUnit unit)
{
    if (unit == FigureUnit::Fraction)
        return ReportUnit::Fraction;
    return unit == FigureUnit::Money ? ReportUnit::Money : ReportUnit::Count;
}

lxw_chart_series *addSeries(lxw_chart *chart, const ReportSheet &sheet, const TablePlace &place, int column)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const char *name = sheet.name().constData();
    const auto first = lxw_row_t(place.firstRow);
    const auto last = lxw_row_t(place.lastRow);
    const auto at = lxw_col_t(column);
    chart_series_set_categories(series, name, first, 0, last, 0);
    chart_series_set_values(series, name, first, at, last, at);
    chart_series_set_name_range(series, name, lxw_row_t(place.header), at);
    return series;
}

/// What all charts have in common.
lxw_chart *newChart(lxw_workbook *workbook, uint8_t type, const QString &title)
{
    lxw_chart *chart = workbook_add_chart(workbook, type);
    chart_title_set_name(chart, xlsxText(title).constData());
    lxw_chart_font font{};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_line grid{};
    grid.color = gridColour;
    grid.width = 0.75F;
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
    // Below the plot, also where values are below zero.
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_show_blanks_as(chart, LXW_CHART_BLANKS_AS_GAP);
    return chart;
}

/// Writes the numbers of the axis as the cells are, but whole.
void setUnit(lxw_chart *chart, ReportUnit unit, const ReportDocument &document)
{
    static const QRegularExpression decimals(QStringLiteral("\\.[0#]+"));
    QString code = QString::fromUtf8(numberFormat({unit, 1}, document.currency, document.format.locale()));
    chart_axis_set_num_format(chart->y_axis, code.remove(decimals).toUtf8().constData());
}

} // namespace

ReportTable tableOf(const ReportChart &chart, const ReportDocument &document)
{
    const SeriesChartData &data = chart.data;
    ReportTable table;
    table.columns.push_back({Texts::tr("Period"), false});
    for (const ChartSeries &series : data.series)
        table.columns.push_back({series.look.name, true});
    for (int i = 0; i < data.periods.size(); ++i) {
        const QString period = document.format.shortPeriod(data.periods[i], data.calendar);
        QStringList texts{data.isMaturing(i) ? period + u'*' : period};
        QVector<ReportValue> values{{}};
        for (const ChartSeries &series : data.series) {
            const auto value = series.values.value(i);
            texts.push_back(value ? valueText(data, *value, document.format) : QString());
            values.push_back(value ? ReportValue{unitOf(data.unit), *value} : ReportValue());
        }
        if (data.isMaturing(i))
            table.caption = Texts::tr("* Still maturing: sales that are yet to come will add to it.");
        table.rows.push_back(texts);
        table.values.push_back(values);
    }
    return table;
}

lxw_chart *lineChart(lxw_workbook *workbook, const ReportSheet &sheet, const TablePlace &place,
                     const ReportChart &chart, const ReportDocument &document)
{
    lxw_chart *made = newChart(workbook, LXW_CHART_LINE, chart.data.title);
    setUnit(made, unitOf(chart.data.unit), document);
    for (int i = 0; i < chart.data.series.size(); ++i) {
        const int look = std::max(0, chart.data.series[i].look.colour);
        lxw_chart_series *series = addSeries(made, sheet, place, i + 1);
        lxw_chart_line line{};
        line.color = colourOf(look);
        line.width = lineWidth;
        line.dash_type = dashOf(look);
        chart_series_set_line(series, &line);
        lxw_chart_fill fill{};
        fill.color = line.color;
        lxw_chart_line border{};
        border.color = line.color;
        chart_series_set_marker_type(series, markerOf(look));
        chart_series_set_marker_size(series, markerSize);
        chart_series_set_marker_fill(series, &fill);
        chart_series_set_marker_line(series, &border);
    }
    return made;
}

lxw_chart *barChart(lxw_workbook *workbook, const ReportSheet &sheet, const TablePlace &place,
                    const ReportTable &table, const ReportDocument &document)
{
    lxw_chart *made = newChart(workbook, LXW_CHART_COLUMN, table.barsTitle);
    setUnit(made, ReportUnit::Money, document);
    int look = 1; // cost warm, value cool
    for (const int column : table.bars) {
        lxw_chart_series *series = addSeries(made, sheet, place, column);
        lxw_chart_fill fill{};
        fill.color = colourOf(look--);
        chart_series_set_fill(series, &fill);
        chart_series_set_invert_if_negative(series);
    }
    chart_set_series_gap(made, barGap);
    return made;
}

} // namespace payoff
