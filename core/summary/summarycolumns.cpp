// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/summarycolumns.h"

namespace payoff {

namespace {

using Time = ColumnSource::Time;
constexpr auto chosen = ColumnCost::Chosen;
constexpr auto direct = ColumnCost::Direct;
constexpr auto loaded = ColumnCost::Loaded;
constexpr auto money = SummaryUnit::Money;
constexpr auto count = SummaryUnit::Count;

/// A column as the table below writes it.
struct Row {
    const char *key;
    const char *title;
    SummaryUnit unit;
    bool isAdditive;
    const char *figure;
    ColumnCost cost;
    const char *totalFormula;
};

// clang-format off
constexpr Row now[] {
    {"ad_spend", QT_TRANSLATE_NOOP("Summary", "Ad spend"), money, true, "ad_spend", chosen, nullptr},
    {"other_direct_cost", QT_TRANSLATE_NOOP("Summary", "Other direct cost"), money, true, "other_direct_cost", chosen, nullptr},
    {"shared_cost", QT_TRANSLATE_NOOP("Summary", "Shared cost"), money, true, "shared_cost", chosen, nullptr},
    {"total_cost", QT_TRANSLATE_NOOP("Summary", "Total cost"), money, true, "cost", loaded, nullptr},
    {"impressions", QT_TRANSLATE_NOOP("Summary", "Impressions"), count, true, "impressions", chosen, nullptr},
    {"reach", QT_TRANSLATE_NOOP("Summary", "Reach"), count, false, "reach", chosen, nullptr},
    {"engagements", QT_TRANSLATE_NOOP("Summary", "Engagements"), count, true, "engagements", chosen, nullptr},
    {"clicks", QT_TRANSLATE_NOOP("Summary", "Clicks"), count, true, "clicks", chosen, nullptr},
    {"site_visits", QT_TRANSLATE_NOOP("Summary", "Site visits"), count, true, "site_visits", chosen, nullptr},
    {"leads", QT_TRANSLATE_NOOP("Summary", "Leads"), SummaryUnit::Thousandths, true, "leads", chosen, nullptr},
    {"new_customers", QT_TRANSLATE_NOOP("Summary", "New customers"), count, true, "new_customers", chosen, nullptr},
    {"revenue", QT_TRANSLATE_NOOP("Summary", "Revenue"), money, true, "revenue", chosen, nullptr},
    {"assumed_value", QT_TRANSLATE_NOOP("Summary", "Assumed value"), money, true, "assumed_value", chosen, nullptr},
    {"value", QT_TRANSLATE_NOOP("Summary", "Value on the basis chosen"), money, true, "value", chosen, nullptr},
    {"cost", QT_TRANSLATE_NOOP("Summary", "Cost on the basis chosen"), money, true, "cost", chosen, nullptr},
    {"net_return", QT_TRANSLATE_NOOP("Summary", "Net return"), money, true, "net_return", chosen, nullptr},
    {"roas", QT_TRANSLATE_NOOP("Summary", "ROAS"), SummaryUnit::Multiple, false, "roas", chosen, "revenue / ad_spend"},
    {"roi", QT_TRANSLATE_NOOP("Summary", "ROI on the bases chosen"), SummaryUnit::Fraction, false, "roi", chosen, "(value - cost) / cost"},
    {"roi_direct", QT_TRANSLATE_NOOP("Summary", "ROI, direct cost"), SummaryUnit::Fraction, false, "roi", direct,
     "(value - ad_spend - other_direct_cost) / (ad_spend + other_direct_cost)"},
    {"roi_loaded", QT_TRANSLATE_NOOP("Summary", "ROI, fully loaded"), SummaryUnit::Fraction, false, "roi", loaded,
     "(value - total_cost) / total_cost"},
    {"maturity", QT_TRANSLATE_NOOP("Summary", "Maturity of ad spend"), SummaryUnit::Fraction, false, "", chosen, nullptr},
};

constexpr Row then[] {
    {"revenue_previous", QT_TRANSLATE_NOOP("Summary", "Revenue, previous period"), money, true, "revenue", chosen, nullptr},
    {"total_cost_previous", QT_TRANSLATE_NOOP("Summary", "Total cost, previous period"), money, true, "cost", loaded, nullptr},
    {"net_return_previous", QT_TRANSLATE_NOOP("Summary", "Net return, previous period"), money, true, "net_return", chosen, nullptr},
    {"roi_loaded_previous", QT_TRANSLATE_NOOP("Summary", "ROI, fully loaded, previous period"), SummaryUnit::Fraction, false, "roi", loaded, nullptr},
    {"revenue_change_previous", QT_TRANSLATE_NOOP("Summary", "Revenue, change on previous period"), SummaryUnit::Fraction, false, "revenue", chosen, nullptr},
    {"total_cost_change_previous", QT_TRANSLATE_NOOP("Summary", "Total cost, change on previous period"), SummaryUnit::Fraction, false, "cost", loaded, nullptr},
    {"net_return_change_previous", QT_TRANSLATE_NOOP("Summary", "Net return, change on previous period"), SummaryUnit::Fraction, false, "net_return", chosen, nullptr},
    {"roi_loaded_change_previous", QT_TRANSLATE_NOOP("Summary", "ROI, fully loaded, points on previous period"), SummaryUnit::Points, false, "roi", loaded, nullptr},
    {"revenue_last_year", QT_TRANSLATE_NOOP("Summary", "Revenue, a year before"), money, true, "revenue", chosen, nullptr},
    {"total_cost_last_year", QT_TRANSLATE_NOOP("Summary", "Total cost, a year before"), money, true, "cost", loaded, nullptr},
    {"net_return_last_year", QT_TRANSLATE_NOOP("Summary", "Net return, a year before"), money, true, "net_return", chosen, nullptr},
    {"roi_loaded_last_year", QT_TRANSLATE_NOOP("Summary", "ROI, fully loaded, a year before"), SummaryUnit::Fraction, false, "roi", loaded, nullptr},
    {"revenue_change_last_year", QT_TRANSLATE_NOOP("Summary", "Revenue, change on a year before"), SummaryUnit::Fraction, false, "revenue", chosen, nullptr},
    {"total_cost_change_last_year", QT_TRANSLATE_NOOP("Summary", "Total cost, change on a year before"), SummaryUnit::Fraction, false, "cost", loaded, nullptr},
    {"net_return_change_last_year", QT_TRANSLATE_NOOP("Summary", "Net return, change on a year before"), SummaryUnit::Fraction, false, "net_return", chosen, nullptr},
    {"roi_loaded_change_last_year", QT_TRANSLATE_NOOP("Summary", "ROI, fully loaded, points on a year before"), SummaryUnit::Points, false, "roi", loaded, nullptr},
};
// clang-format on

Time timeOf(const QString &key)
{
    const bool isChange = key.contains(QLatin1String("_change_"));
    if (key.endsWith(QLatin1String("_previous")))
        return isChange ? Time::ChangeToPrevious : Time::Previous;
    if (key.endsWith(QLatin1String("_last_year")))
        return isChange ? Time::ChangeToLastYear : Time::LastYear;
    return Time::Now;
}

ColumnSource source(const Row &row)
{
    const QString key = QString::fromLatin1(row.key);
    return {{key, row.title, row.unit, row.isAdditive, row.totalFormula},
            QString::fromLatin1(row.figure),
            row.cost,
            timeOf(key)};
}

} // namespace

const QVector<ColumnSource> &summaryColumns()
{
    static const QVector<ColumnSource> all = [] {
        QVector<ColumnSource> columns;
        for (const Row &row : now)
            columns.push_back(source(row));
        for (const Row &row : then)
            columns.push_back(source(row));
        return columns;
    }();
    return all;
}

} // namespace payoff
