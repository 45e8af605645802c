// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpicolumns.h"

#include "core/roi/figurecatalogue.h"

namespace payoff {

namespace {

QString changeMark() { return QStringLiteral(":change"); }

} // namespace

QVector<KpiColumn> usualKpiColumns()
{
    QStringList keys;
    for (const char *key : {"roi", "roi:change", "cost", "value", "net_return", "ad_spend", "roas", "cac",
                            "cpc", "ctr", "new_customers"})
        keys.append(QString::fromLatin1(key));
    return kpiColumnsFromKeys(keys);
}

QStringList toKeys(const QVector<KpiColumn> &columns)
{
    QStringList keys;
    for (const KpiColumn &column : columns)
        keys.append(column.figure.key() + (column.isChange ? changeMark() : QString()));
    return keys;
}

QVector<Figure> ownFigures(const Contents &contents)
{
    return FigureCatalogue(contents.ownMeasures, contents.ownKpis).own();
}

QVector<KpiColumn> kpiColumnsFromKeys(const QStringList &keys, const QVector<Figure> &own)
{
    const auto figureOf = [&](const QString &key) -> std::optional<Figure> {
        for (const Figure &each : own) {
            if (each.key() == key)
                return each;
        }
        const auto known = Figure::fromKey(key);
        return known ? std::optional(*known) : std::nullopt;
    };
    QVector<KpiColumn> columns;
    for (QString key : keys) {
        const bool isChange = key.endsWith(changeMark());
        if (isChange)
            key.chop(changeMark().size());
        if (const auto figure = figureOf(key))
            columns.append({*figure, isChange});
    }
    return columns;
}

QVector<Figure> figuresOf(const QVector<KpiColumn> &columns)
{
    QVector<Figure> figures;
    for (const KpiColumn &column : columns) {
        if (!figures.contains(column.figure))
            figures.append(column.figure);
    }
    return figures;
}

} // namespace payoff
