// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dashboardloader.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

Month month(int year, int number) { return Month::fromYearMonth(year, number); }

FigureValue sum(qint64 minor)
{
    FigureValue value;
    value.sum = minor;
    value.missing = Missing::No;
    return value;
}

FigureValue ratio(double fraction)
{
    FigureValue value;
    value.ratio = fraction;
    value.missing = Missing::No;
    return value;
}

QueryRow row(const QVector<DimensionValue> &keys, qint64 spend, double roi)
{
    return {keys, {sum(spend), sum(20000), sum(30000), sum(10000), ratio(roi), ratio(2550.4)}};
}

DimensionValue keyOf(Month each) { return {each.first().sinceEpoch, each.toIso()}; }

/// Two months of two channels, the later one still maturing on the second.
DashboardFigures twoMonths()
{
    const Month before = month(2026, 9);
    const Month now = month(2026, 10);
    DashboardFigures figures;
    figures.month = now;
    figures.recorded = DayRange{before.first(), now.last()};
    figures.byMonth.days = {before.first(), now.last()};
    figures.byMonth.rows = {row({keyOf(before)}, 100, 1.0), row({keyOf(now)}, 100, 1.2)};
    figures.channels = {{{1}, QStringLiteral("Facebook"), 0, false, {}},
                        {{2}, QStringLiteral("LinkedIn"), 2, false, {}}};
    figures.byChannelAndMonth.rows = {
        row({{1, QStringLiteral("Facebook")}, keyOf(before)}, 100, 0.5),
        row({{1, QStringLiteral("Facebook")}, keyOf(now)}, 0, 0.75),
        row({{2, QStringLiteral("LinkedIn")}, keyOf(now)}, 100, -0.25),
    };
    figures.maturing = {{{2}, now, 0.4}};
    figures.notes = {{{1}, before.first(), QStringLiteral("launch"), false, {}, {}}};
    return figures;
}

const Currency euro = Currency::fromCode(QStringLiteral("EUR")).value();

} // namespace

TEST(DashboardLoader, ComparesWithTheMonthBefore)
{
    const DashboardData data = dashboardData(twoMonths(), euro);
    EXPECT_EQ(data.comparedWith, month(2026, 9));
    EXPECT_DOUBLE_EQ(data.roi.value.value(), 1.2);
    EXPECT_NEAR(data.roi.change.value(), 0.2, 1e-12);
    EXPECT_DOUBLE_EQ(data.value.change.value(), 0);
    ASSERT_EQ(data.channels.size(), 2);
    EXPECT_DOUBLE_EQ(data.channels[0].change.value(), 0.25);
}

TEST(DashboardLoader, LeavesAGapAndGivesTheReasonWhereAChannelHasNoFigure)
{
    const DashboardData data = dashboardData(twoMonths(), euro);
    EXPECT_FALSE(data.chart.series[1].values[0]);
    EXPECT_FALSE(data.channels[1].change);
    EXPECT_FALSE(data.channels[1].changeReason.isEmpty());
}

TEST(DashboardLoader, MarksMaturityOnlyWhereThereIsAdSpend)
{
    const DashboardData data = dashboardData(twoMonths(), euro);
    EXPECT_FALSE(data.channels[0].maturity);
    EXPECT_DOUBLE_EQ(data.channels[1].maturity.value(), 0.4);
    EXPECT_EQ(data.chart.series[0].maturingFrom, -1);
    EXPECT_EQ(data.chart.series[1].maturingFrom, 1);
}

TEST(DashboardLoader, RoundsCostPerCustomerToTheMinorUnitAndPlacesNotesOnTheirMonth)
{
    const DashboardData data = dashboardData(twoMonths(), euro);
    EXPECT_EQ(data.costPerCustomer.value, (Money{2550, euro}));
    ASSERT_EQ(data.chart.notes.size(), 1);
    EXPECT_EQ(data.chart.notes[0].month, 0);
}

TEST(DashboardLoader, OfAnEmptyWorkspaceIsEmpty)
{
    DashboardFigures figures;
    figures.month = month(2026, 10);
    figures.byMonth.days = figures.month.range();
    EXPECT_TRUE(dashboardData(figures, euro).isEmpty());
}

} // namespace payoff
