// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/summaryjson.h"

#include "core/closing/figurejson.h"
#include "core/summary/summarycolumns.h"

#include <array>

namespace payoff {

namespace {

constexpr std::array<std::pair<SummaryUnit, const char *>, 6> units{
    {{SummaryUnit::Money, "money"},
     {SummaryUnit::Count, "count"},
     {SummaryUnit::Thousandths, "thousandths"},
     {SummaryUnit::Fraction, "fraction"},
     {SummaryUnit::Multiple, "multiple"},
     {SummaryUnit::Points, "points"}}};

QString unitKey(SummaryUnit unit)
{
    for (const auto &[each, key] : units) {
        if (each == unit)
            return QString::fromLatin1(key);
    }
    Q_UNREACHABLE();
}

std::optional<SummaryUnit> unitFromKey(const QString &wanted)
{
    for (const auto &[unit, key] : units) {
        if (wanted == QLatin1String(key))
            return unit;
    }
    return std::nullopt;
}

bool isSum(SummaryUnit unit)
{
    return unit == SummaryUnit::Money || unit == SummaryUnit::Count || unit == SummaryUnit::Thousandths;
}

QJsonArray cellsAsJson(const SummaryRow &row)
{
    QJsonArray cells;
    for (const FigureValue &cell : row.cells)
        cells.append(figureAsJson(cell));
    return cells;
}

bool readCells(const QJsonValue &json, const QVector<SummaryColumn> &columns, SummaryRow &row)
{
    const QJsonArray cells = json.toArray();
    if (cells.size() != columns.size())
        return false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto cell = figureFromJson(cells[i], isSum(columns[i].unit));
        if (!cell)
            return false;
        row.cells.push_back(*cell);
    }
    return true;
}

} // namespace

bool readBases(const QJsonObject &object, Bases &bases)
{
    const auto value = fromKey<ValueBasis>(object[u"basis"].toString());
    const auto cost = fromKey<CostBasis>(object[u"cost_basis"].toString());
    const auto view = fromKey<TimeView>(object[u"view"].toString());
    if (!value || !cost || !view)
        return false;
    bases = {*value, *cost, *view};
    return true;
}

QJsonArray columnsAsJson(const QVector<SummaryColumn> &columns)
{
    QJsonArray array;
    for (const SummaryColumn &each : columns)
        array.append(QJsonObject{{QStringLiteral("key"), each.key},
                                 {QStringLiteral("unit"), unitKey(each.unit)},
                                 {QStringLiteral("title"), QString::fromUtf8(each.title)}});
    return array;
}

std::optional<QVector<SummaryColumn>> columnsFromJson(const QJsonArray &array)
{
    QVector<SummaryColumn> columns;
    for (const QJsonValue each : array) {
        SummaryColumn column;
        column.key = each[u"key"].toString();
        const auto unit = unitFromKey(each[u"unit"].toString());
        if (!unit || column.key.isEmpty())
            return std::nullopt;
        for (const ColumnSource &known : summaryColumns()) {
            if (known.column.key == column.key)
                column = known.column;
        }
        column.unit = *unit;
        columns.push_back(column);
    }
    if (columns.isEmpty())
        return std::nullopt;
    return columns;
}

QJsonObject summaryAsJson(const MonthSummary &summary)
{
    QJsonArray rows;
    for (const SummaryRow &row : summary.rows)
        rows.append(QJsonObject{{QStringLiteral("channel"), row.channel.value},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("cells"), cellsAsJson(row)}});
    return {{QStringLiteral("basis"), toKey(summary.bases.value)},
            {QStringLiteral("cost_basis"), toKey(summary.bases.cost)},
            {QStringLiteral("view"), toKey(summary.bases.view)},
            {QStringLiteral("unconverted_costs"), qint64(summary.unconvertedCosts)},
            {QStringLiteral("share_not_dated_by_view"),
             summary.shareNotDatedByView ? QJsonValue(*summary.shareNotDatedByView) : QJsonValue()},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("total"), cellsAsJson(summary.total)}};
}

bool readSummary(const QJsonObject &object, MonthSummary &summary)
{
    if (!readBases(object, summary.bases))
        return false;
    summary.unconvertedCosts = qsizetype(object[u"unconverted_costs"].toInteger());
    if (const QJsonValue share = object[u"share_not_dated_by_view"]; share.isDouble())
        summary.shareNotDatedByView = share.toDouble();
    for (const QJsonValue each : object[u"rows"].toArray()) {
        SummaryRow row{{each[u"channel"].toInteger()}, each[u"name"].toString(), {}};
        if (!readCells(each[u"cells"], summary.columns, row))
            return false;
        summary.rows.push_back(std::move(row));
    }
    summary.total.name = QStringLiteral("(total)");
    return readCells(object[u"total"], summary.columns, summary.total);
}

QJsonObject rangeAsJson(const DayRange &days)
{
    return {{QStringLiteral("from"), days.first.toIso()}, {QStringLiteral("to"), days.last.toIso()}};
}

std::optional<DayRange> rangeFromJson(const QJsonValue &range)
{
    const auto first = Day::fromIso(range[u"from"].toString());
    const auto last = Day::fromIso(range[u"to"].toString());
    if (!first || !last)
        return std::nullopt;
    return DayRange{*first, *last};
}

} // namespace payoff
