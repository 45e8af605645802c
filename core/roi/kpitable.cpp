// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/kpitable.h"

#include "core/roi/queryengine.h"

#include <map>

namespace payoff {

namespace {

/// Asks for the rows of one period and puts them where they belong.
class Asker {
public:
    Asker(const Workspace &workspace, const View &view, Dimension by, const QVector<Figure> &figures)
        : m_workspace(workspace),
          m_by(by)
    {
        m_query.figures = figures;
        m_query.figures.push_back(Measure::AdSpend); // tells whether there is a maturity
        m_query.filters = view.filters;
        m_query.bases = view.bases;
    }

    Result<void> ask(const Period &period, QVector<FigureValue> KpiRow::*place)
    {
        m_query.days = period.range;
        m_query.by = {m_by};
        const auto rows = runQuery(m_workspace, m_query);
        if (!rows)
            return rows.error();
        for (const QueryRow &row : rows->rows)
            put(m_rows[row.keys.front().id], row.values, place);
        m_query.by = {};
        const auto total = runQuery(m_workspace, m_query);
        if (!total)
            return total.error();
        if (!rows->rows.isEmpty())
            put(m_total, total->rows.front().values, place);
        return {};
    }

    Result<void> addMaturity(const Period &period)
    {
        const auto maturing = maturingPeriods(m_workspace, {period}, m_query.filters);
        if (!maturing)
            return maturing.error();
        if (m_spends.contains(&m_total))
            m_total.maturity = maturing->front().all;
        QHash<CampaignId, double> campaigns;
        if (m_by == Dimension::Campaign) {
            auto asked = maturingCampaigns(m_workspace, period.range, m_query.filters);
            if (!asked)
                return asked.error();
            campaigns = std::move(*asked);
        }
        for (auto &[id, row] : m_rows) {
            if (!m_spends.contains(&row))
                continue;
            row.maturity = m_by == Dimension::Campaign ? campaigns.value({id}, 1)
                                                       : maturing->front().channels.value({id}, 1);
        }
        return {};
    }

    void moveTo(KpiTable &table)
    {
        for (auto &[id, row] : m_rows) {
            row.id = id;
            table.rows.push_back(std::move(row));
        }
        table.total = std::move(m_total);
    }

private:
    void put(KpiRow &row, QVector<FigureValue> values, QVector<FigureValue> KpiRow::*place)
    {
        const FigureValue spend = values.takeLast();
        if (place == &KpiRow::shown && spend.sum.value_or(0) > 0)
            m_spends.insert(&row);
        row.*place = std::move(values);
    }

    const Workspace &m_workspace;
    Dimension m_by;
    Query m_query;
    std::map<qint64, KpiRow> m_rows;
    KpiRow m_total;
    QSet<const KpiRow *> m_spends; ///< rows with ad spend in the period shown
};

QVector<Figure> listFigures()
{
    QVector<Figure> figures{*kpiFromKey(QStringLiteral("roi")),
                            Derived::Cost,
                            Derived::Value,
                            Derived::NetReturn,
                            Measure::Revenue,
                            Derived::AssumedValue,
                            Measure::AdSpend,
                            Derived::OtherDirectCost,
                            Derived::SharedCost};
    for (const auto &[derived, key] : EnumKeys<Derived>::keys) {
        if (!figures.contains(Figure(derived)))
            figures.push_back(derived);
    }
    for (const KpiInfo &kpi : kpis()) {
        if (!figures.contains(Figure(kpi)))
            figures.push_back(kpi);
    }
    for (const MeasureInfo &each : measures()) {
        if (!figures.contains(Figure(each.measure)))
            figures.push_back(each.measure);
    }
    return figures;
}

} // namespace

const QVector<Figure> &tableFigures()
{
    static const QVector<Figure> figures = listFigures();
    return figures;
}

Dimension dimensionOf(Granularity granularity) { return Dimension(int(Dimension::Day) + int(granularity)); }

Filters narrowed(const Filters &filters, Dimension by, qint64 id)
{
    Filters result = filters;
    if (by == Dimension::Campaign)
        result.campaigns = {CampaignId{id}};
    else
        result.channels = {ChannelId{id}};
    return result;
}

Result<KpiTable> kpiTable(const Workspace &workspace, const View &view, Dimension by,
                          const QVector<Figure> &figures)
{
    Q_ASSERT(by == Dimension::Channel || by == Dimension::Campaign);
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    KpiTable table;
    table.by = by;
    table.figures = figures;
    table.calendar = workspace.settings().calendar;
    table.period = periodShown(view, *asOf, table.calendar);
    table.comparedWith = periodComparedWith(view, *asOf, table.calendar);
    Asker asker(workspace, view, by, figures);
    if (const auto done = asker.ask(table.period, &KpiRow::shown); !done)
        return done.error();
    if (table.comparedWith) {
        if (const auto done = asker.ask(*table.comparedWith, &KpiRow::before); !done)
            return done.error();
    }
    if (const auto done = asker.addMaturity(table.period); !done)
        return done.error();
    asker.moveTo(table);
    return table;
}

} // namespace payoff
