// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/kpitable.h"

#include "tests/support/smallworkspace.h"

#include "core/roi/kpiseries.h"

namespace payoff {

namespace {

const Figure roi = *kpiFromKey(QStringLiteral("roi"));

KpiRow rowOf(const KpiTable &table, qint64 id)
{
    for (const KpiRow &row : table.rows) {
        if (row.id == id)
            return row;
    }
    ADD_FAILURE() << "no row " << id;
    return {};
}

View may() { return viewOf(month("2026-05")); }

} // namespace

TEST(KpiTable, HasARowForEachChannelAndATotal)
{
    const SmallWorkspace small;
    const auto table = valueOf(
        kpiTable(*small.workspace, may(), Dimension::Channel, {Derived::Cost, Measure::Revenue, roi}));
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(rowOf(table, small.facebook.value).shown[0].sum, 14'000);
    EXPECT_EQ(rowOf(table, small.linkedIn.value).shown[1].missing, Missing::NotReported);
    EXPECT_EQ(rowOf(table, 0).shown[1].sum, 7'000);
    EXPECT_EQ(table.total.shown[0].sum, 21'000);
    EXPECT_EQ(table.total.shown[1].sum, 57'000);
    EXPECT_DOUBLE_EQ(*table.total.shown[2].ratio, 36.0 / 21.0);
}

TEST(KpiTable, HasThePeriodComparedWithWhereTheViewNamesOne)
{
    const SmallWorkspace small;
    const auto table = valueOf(kpiTable(*small.workspace, may(), Dimension::Channel, {Measure::Revenue}));
    EXPECT_EQ(table.comparedWith->range, month("2026-04").range());
    EXPECT_EQ(rowOf(table, small.facebook.value).before[0].sum, 20'000);
    EXPECT_TRUE(rowOf(table, small.linkedIn.value).before.isEmpty());
    View alone = may();
    alone.comparison = Comparison::None;
    const auto second = valueOf(kpiTable(*small.workspace, alone, Dimension::Channel, {Measure::Revenue}));
    EXPECT_FALSE(second.comparedWith);
    EXPECT_TRUE(second.total.before.isEmpty());
}

TEST(KpiTable, ByCampaignKeepsWhatBelongsToNoneApart)
{
    const SmallWorkspace small;
    const auto table = valueOf(
        kpiTable(*small.workspace, may(), Dimension::Campaign, {Measure::Impressions, Derived::Cost}));
    EXPECT_EQ(rowOf(table, small.spring.value).shown[0].sum, 10'000);
    EXPECT_EQ(rowOf(table, 0).shown[0].sum, 6'000);
    qint64 cost = 0;
    for (const KpiRow &row : table.rows)
        cost += row.shown[1].sum.value_or(0);
    EXPECT_EQ(cost, table.total.shown[1].sum);
}

TEST(KpiTable, TellsTheMaturityOfWhatHasAdSpend)
{
    const SmallWorkspace small;
    for (const Dimension by : {Dimension::Channel, Dimension::Campaign}) {
        const auto table = valueOf(kpiTable(*small.workspace, may(), by, {Measure::Revenue}));
        EXPECT_TRUE(table.total.maturity);
    }
    const auto channels = valueOf(kpiTable(*small.workspace, may(), Dimension::Channel, {Measure::Revenue}));
    EXPECT_FALSE(rowOf(channels, 0).maturity);
    EXPECT_TRUE(rowOf(channels, small.linkedIn.value).maturity);
    const auto campaigns =
        valueOf(kpiTable(*small.workspace, may(), Dimension::Campaign, {Measure::Revenue}));
    EXPECT_EQ(rowOf(campaigns, small.spring.value).maturity, rowOf(channels, small.facebook.value).maturity);
}

TEST(KpiTable, OfAnEmptyWorkspaceHasNoRowsAndNoTotal)
{
    const TempWorkspace workspace;
    const auto table = valueOf(kpiTable(*workspace, {}, Dimension::Campaign, tableFigures()));
    EXPECT_TRUE(table.rows.isEmpty());
    EXPECT_TRUE(table.total.shown.isEmpty());
}

TEST(KpiTable, OffersEveryFigureOnce)
{
    EXPECT_EQ(tableFigures().size(), Figure::allKeys().size());
    for (const QString &key : Figure::allKeys())
        EXPECT_EQ(tableFigures().count(Figure::fromKey(key).value()), 1) << key.toStdString();
}

TEST(KpiSeries, HasAValueForEachPeriodOfTheChart)
{
    const SmallWorkspace small;
    const auto series =
        valueOf(kpiSeries(*small.workspace, may(), Dimension::Channel, {Measure::Revenue, Derived::Cost}));
    ASSERT_EQ(series.periods.size(), 12);
    const auto facebook = series.values.value(small.facebook.value);
    ASSERT_EQ(facebook.size(), 12);
    EXPECT_EQ(facebook[11][0].sum, 50'000);
    EXPECT_EQ(facebook[10][0].sum, 20'000);
    EXPECT_TRUE(facebook[0].isEmpty());
    EXPECT_EQ(series.maturity.size(), 12);
}

TEST(KpiSeries, CutsTheCostOfAThingByCategory)
{
    const SmallWorkspace small;
    const auto series =
        valueOf(costSeries(*small.workspace, may(), Dimension::Channel, small.facebook.value));
    ASSERT_EQ(series.amounts.size(), 3U);
    EXPECT_EQ(series.amounts.at(CostCategory::AdSpend)[11], 10'000);
    EXPECT_EQ(series.amounts.at(CostCategory::AdSpend)[10], 8'000);
    EXPECT_EQ(series.amounts.at(CostCategory::Content)[11], 2'000);
    EXPECT_EQ(series.amounts.at(CostCategory::Tools)[11], 2'000);
}

TEST(KpiSeries, PaysBackInTheFirstMonthThatCoversAllCostSoFar)
{
    const SmallWorkspace small;
    const auto facebook = valueOf(payback(*small.workspace, may(), Dimension::Channel, small.facebook.value));
    EXPECT_EQ(facebook.months.front().range, month("2025-05").range());
    EXPECT_EQ(facebook.months.size(), 13);
    EXPECT_EQ(facebook.cost.last(), 4'000 + 8'000 + 14'000);
    EXPECT_EQ(facebook.value.last(), 10'000 + 20'000 + 50'000);
    EXPECT_EQ(facebook.paidBackAt(), 0);
    const auto linkedIn = valueOf(payback(*small.workspace, may(), Dimension::Channel, small.linkedIn.value));
    EXPECT_EQ(linkedIn.months.size(), 1);
    EXPECT_FALSE(linkedIn.paidBackAt());
}

TEST(KpiSeries, KnowsCampaignsOverAllTheirTime)
{
    const SmallWorkspace small;
    const auto revenue = valueOf(lifeFigures(*small.workspace, may(), Measure::Revenue));
    EXPECT_EQ(revenue.value(small.spring).sum, 80'000);
}

TEST(KpiSeries, ListsTheEntriesBehindACost)
{
    const SmallWorkspace small;
    const auto shares =
        valueOf(costShares(*small.workspace, may(), Dimension::Channel, small.facebook.value));
    ASSERT_EQ(shares.size(), 2);
    qint64 sum = 0;
    for (const CostShare &share : shares)
        sum += share.amount;
    EXPECT_EQ(sum, 4'000);
    const auto isShared = [](const CostShare &share) { return share.sharing.has_value(); };
    EXPECT_EQ(std::count_if(shares.begin(), shares.end(), isShared), 1);
}

TEST(Spread, LiesBetweenNeighbours)
{
    EXPECT_FALSE(spreadOf({}));
    const auto one = spreadOf({3});
    EXPECT_DOUBLE_EQ(one->median, 3);
    const auto four = spreadOf({4, 1, 3, 2});
    EXPECT_EQ(four->count, 4);
    EXPECT_DOUBLE_EQ(four->lowerQuartile, 1.75);
    EXPECT_DOUBLE_EQ(four->median, 2.5);
    EXPECT_DOUBLE_EQ(four->upperQuartile, 3.25);
}

} // namespace payoff
