// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/reporttablesjson.h"

#include "core/closing/figurejson.h"
#include "core/closing/summaryjson.h"

#include <array>

namespace payoff {

namespace {

constexpr std::array<std::pair<Granularity, const char *>, 5> granularities{
    {{Granularity::Day, "day"},
     {Granularity::Week, "week"},
     {Granularity::Month, "month"},
     {Granularity::Quarter, "quarter"},
     {Granularity::Year, "year"}}};
constexpr int dashboardColumns = int(DashboardColumn::AssumedValue) + 1;

bool isRatio(DashboardColumn column)
{
    return column == DashboardColumn::Roi || column == DashboardColumn::Cac;
}

QJsonObject figuresAsJson(const QVector<Figure> &figures, const QVector<FigureValue> &values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] != FigureValue())
            object.insert(figures[i].key(), figureAsJson(figures[i], values[i]));
    }
    return object;
}

std::optional<QVector<FigureValue>> figuresFromJson(const QVector<Figure> &figures, const QJsonValue &json)
{
    QVector<FigureValue> values;
    const QJsonObject object = json.toObject();
    for (const Figure &figure : figures) {
        const QJsonValue value = object[figure.key()];
        if (value.isUndefined()) {
            values.push_back({});
            continue;
        }
        const auto read = figureFromJson(figure, value);
        if (!read)
            return std::nullopt;
        values.push_back(*read);
    }
    return values;
}

QJsonObject rowAsJson(const KpiTable &table, const KpiRow &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id}};
    if (!row.shown.isEmpty())
        object.insert(QStringLiteral("shown"), figuresAsJson(table.figures, row.shown));
    if (!row.before.isEmpty())
        object.insert(QStringLiteral("before"), figuresAsJson(table.figures, row.before));
    if (row.maturity)
        object.insert(QStringLiteral("maturity"), *row.maturity);
    return object;
}

bool readRow(const QJsonValue &json, const KpiTable &table, KpiRow &row)
{
    row.id = json[u"id"].toInteger();
    for (const auto &[key, values] :
         {std::pair(QStringLiteral("shown"), &row.shown), std::pair(QStringLiteral("before"), &row.before)}) {
        if (json[key].isUndefined())
            continue;
        const auto read = figuresFromJson(table.figures, json[key]);
        if (!read)
            return false;
        *values = *read;
    }
    if (const QJsonValue maturity = json[u"maturity"]; maturity.isDouble())
        row.maturity = maturity.toDouble();
    return json.isObject();
}

QJsonArray dashboardRowAsJson(const DashboardRow &row)
{
    QJsonArray cells;
    for (const FigureValue &each : row)
        cells.append(each == FigureValue() ? QJsonValue() : figureAsJson(each));
    return cells;
}

std::optional<DashboardRow> dashboardRowFromJson(const QJsonValue &json)
{
    const QJsonArray cells = json.toArray();
    DashboardRow row;
    if (cells.size() > dashboardColumns)
        return std::nullopt;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isNull()) {
            row.push_back({});
            continue;
        }
        const auto read = figureFromJson(cells[i], !isRatio(DashboardColumn(i)));
        if (!read)
            return std::nullopt;
        row.push_back(*read);
    }
    return row;
}

QJsonObject pointAsJson(const PeriodFigures &point)
{
    QList<ChannelId> ids = point.channels.keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray channels;
    for (const ChannelId id : ids)
        channels.append(QJsonObject{{QStringLiteral("channel"), id.value},
                                    {QStringLiteral("figures"), dashboardRowAsJson(point.channels[id])}});
    QList<ChannelId> maturingIds = point.maturity.channels.keys();
    std::sort(maturingIds.begin(), maturingIds.end());
    QJsonArray maturing;
    for (const ChannelId id : maturingIds)
        maturing.append(QJsonObject{{QStringLiteral("channel"), id.value},
                                    {QStringLiteral("share"), point.maturity.channels[id]}});
    return {{QStringLiteral("period"), periodAsJson(point.period)},
            {QStringLiteral("total"), dashboardRowAsJson(point.total)},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("maturity"), point.maturity.all},
            {QStringLiteral("maturing"), maturing}};
}

std::optional<PeriodFigures> pointFromJson(const QJsonValue &json)
{
    const auto period = periodFromJson(json[u"period"]);
    const auto total = dashboardRowFromJson(json[u"total"]);
    if (!period || !total)
        return std::nullopt;
    PeriodFigures point;
    point.period = *period;
    point.total = *total;
    for (const QJsonValue each : json[u"channels"].toArray()) {
        const auto row = dashboardRowFromJson(each[u"figures"]);
        if (!row)
            return std::nullopt;
        point.channels.insert({each[u"channel"].toInteger()}, *row);
    }
    point.maturity.all = json[u"maturity"].toDouble(1);
    for (const QJsonValue each : json[u"maturing"].toArray())
        point.maturity.channels.insert({each[u"channel"].toInteger()}, each[u"share"].toDouble());
    return point;
}

} // namespace

QJsonObject periodAsJson(const Period &period)
{
    QJsonObject object = rangeAsJson(period.range);
    for (const auto &[granularity, key] : granularities) {
        if (granularity == period.granularity)
            object.insert(QStringLiteral("granularity"), QString::fromLatin1(key));
    }
    return object;
}

std::optional<Period> periodFromJson(const QJsonValue &json)
{
    const auto range = rangeFromJson(json);
    if (!range)
        return std::nullopt;
    for (const auto &[granularity, key] : granularities) {
        if (json[u"granularity"].toString() == QLatin1String(key))
            return Period{granularity, *range};
    }
    return std::nullopt;
}

QJsonObject tableAsJson(const KpiTable &table)
{
    QJsonArray figures;
    for (const Figure &figure : table.figures)
        figures.append(figure.key());
    QJsonArray rows;
    for (const KpiRow &row : table.rows)
        rows.append(rowAsJson(table, row));
    QJsonObject object{{QStringLiteral("figures"), figures},
                       {QStringLiteral("rows"), rows},
                       {QStringLiteral("total"), rowAsJson(table, table.total)}};
    if (table.comparedWith)
        object.insert(QStringLiteral("compared_with"), periodAsJson(*table.comparedWith));
    return object;
}

bool readTable(const QJsonObject &object, KpiTable &table)
{
    for (const QJsonValue each : object[u"figures"].toArray()) {
        if (const auto figure = Figure::fromKey(each.toString()))
            table.figures.push_back(*figure);
    }
    table.comparedWith = periodFromJson(object[u"compared_with"]);
    for (const QJsonValue each : object[u"rows"].toArray()) {
        KpiRow row;
        if (!readRow(each, table, row))
            return false;
        table.rows.push_back(std::move(row));
    }
    return readRow(object[u"total"], table, table.total);
}

QJsonArray trendAsJson(const QVector<PeriodFigures> &trend)
{
    QJsonArray array;
    for (const PeriodFigures &point : trend)
        array.append(pointAsJson(point));
    return array;
}

std::optional<QVector<PeriodFigures>> trendFromJson(const QJsonArray &array)
{
    QVector<PeriodFigures> trend;
    for (const QJsonValue each : array) {
        auto point = pointFromJson(each);
        if (!point)
            return std::nullopt;
        trend.push_back(std::move(*point));
    }
    return trend;
}

} // namespace payoff
