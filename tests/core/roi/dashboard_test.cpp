// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/dashboard.h"

#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

FigureValue figure(const DashboardRow &row, DashboardColumn column) { return row.value(int(column)); }

View custom(const char *first, const char *last)
{
    View view;
    view.span = Span::Custom;
    view.days = DayRange{day(first), day(last)};
    return view;
}

View of(Span span)
{
    View view;
    view.span = span;
    return view;
}

/// March and April, each 100.00 spent; revenue 300.00 and 250.00.
struct TwoMonths {
    TwoMonths()
        : channel(workspace.addChannel("Facebook"))
    {
        const SourceId source = workspace.addSource("meta-ads");
        workspace.insertRows({
            resultRow(source, channel, {}, oneDay("2026-03-05"),
                      {{Measure::AdSpend, 10000}, {Measure::Revenue, 30000}}),
            resultRow(source, channel, {}, oneDay("2026-04-05"),
                      {{Measure::AdSpend, 10000}, {Measure::Revenue, 25000}}),
        });
    }

    TempWorkspace workspace;
    ChannelId channel;
};

} // namespace

TEST(Dashboard, OfAnEmptyWorkspaceHasNoRowsAndNothingRecorded)
{
    const TempWorkspace workspace;
    const auto figures = valueOf(dashboardFigures(*workspace));
    EXPECT_FALSE(figures.recorded);
    EXPECT_TRUE(figures.shown.total.isEmpty());
    EXPECT_TRUE(figures.shown.channels.isEmpty());
    EXPECT_EQ(figures.shown.period.range, month("2026-06").range());
    EXPECT_EQ(figures.chart.size(), 12);
}

TEST(Dashboard, ShowsTheMonthOfTheLastResultsAndTheElevenBefore)
{
    const TwoMonths data;
    const auto figures = valueOf(dashboardFigures(*data.workspace));
    EXPECT_EQ(figures.shown.period.range, month("2026-04").range());
    EXPECT_EQ(figures.chart.front().period.range, month("2025-05").range());
    EXPECT_EQ(figure(figures.shown.total, DashboardColumn::NetReturn).sum, 15000);
    const PeriodFigures &march = figures.chart[10];
    EXPECT_DOUBLE_EQ(figure(march.channels[data.channel], DashboardColumn::Roi).ratio.value(), 2.0);
    ASSERT_TRUE(figures.before);
    EXPECT_EQ(figures.before->total, march.total);
}

TEST(Dashboard, OfAnotherMonthLeavesOutWhatComesLater)
{
    const TwoMonths data;
    const auto figures = valueOf(dashboardFigures(*data.workspace, viewOf(month("2026-03"))));
    EXPECT_EQ(figure(figures.shown.total, DashboardColumn::Value).sum, 30000);
    EXPECT_TRUE(figures.before->total.isEmpty());
}

TEST(Dashboard, TakesTheRatioOfTheSumsOfAWholeQuarter)
{
    const SmallWorkspace small;
    const auto figures = valueOf(dashboardFigures(*small.workspace, of(Span::Quarter)));
    EXPECT_EQ(figures.shown.period.range, (DayRange{day("2026-04-01"), day("2026-06-30")}));
    // April and May of Facebook: 80.00 + 100.00 + 20.00 + 20.00 for 200.00 + 500.00.
    const DashboardRow &row = figures.shown.channels[small.facebook];
    EXPECT_EQ(figure(row, DashboardColumn::Cost).sum, 22000);
    EXPECT_EQ(figure(row, DashboardColumn::Value).sum, 70000);
    EXPECT_NEAR(figure(row, DashboardColumn::Roi).ratio.value(), 480.0 / 220.0, 1e-9);
}

TEST(Dashboard, AnswersTheSameForAPeriodHoweverItIsAsked)
{
    const SmallWorkspace small;
    const auto byMonth = valueOf(dashboardFigures(*small.workspace, viewOf(month("2026-05"))));
    const auto byDays = valueOf(dashboardFigures(*small.workspace, custom("2026-05-01", "2026-05-31")));
    EXPECT_EQ(byDays.shown.total, byMonth.shown.total);
    EXPECT_EQ(byDays.shown.channels, byMonth.shown.channels);
    EXPECT_EQ(byDays.chart.size(), 31);
    // The 31 days before are not the month of April, but hold all that it has.
    EXPECT_EQ(byDays.before->period.range, (DayRange{day("2026-03-31"), day("2026-04-30")}));
    EXPECT_EQ(byDays.before->total, byMonth.before->total);
}

TEST(Dashboard, ComparesWithTheSameMonthOfLastYearOutsideTheChart)
{
    const SmallWorkspace small;
    View view = viewOf(month("2026-05"));
    view.comparison = Comparison::SamePeriodLastYear;
    const auto figures = valueOf(dashboardFigures(*small.workspace, view));
    EXPECT_EQ(figures.before->period.range, month("2025-05").range());
    EXPECT_EQ(figure(figures.before->total, DashboardColumn::Value).sum, 10000);
    view.comparison = Comparison::None;
    EXPECT_FALSE(valueOf(dashboardFigures(*small.workspace, view)).before);
}

TEST(Dashboard, CutsACustomRangeIntoWeeksWithinIt)
{
    const SmallWorkspace small;
    const auto figures = valueOf(dashboardFigures(*small.workspace, custom("2026-04-02", "2026-05-28")));
    qint64 spend = 0;
    for (const PeriodFigures &week : figures.chart)
        spend += figure(week.total, DashboardColumn::AdSpend).sum.value_or(0);
    EXPECT_EQ(spend, figure(figures.shown.total, DashboardColumn::AdSpend).sum.value());
}

TEST(Dashboard, OfAFilterHoldsOnlyWhatTheFilterLeaves)
{
    const SmallWorkspace small;
    View view = viewOf(month("2026-05"));
    view.filters.channels = {small.linkedIn};
    const auto figures = valueOf(dashboardFigures(*small.workspace, view));
    EXPECT_EQ(figures.shown.channels.keys(), QList<ChannelId>{small.linkedIn});
    EXPECT_EQ(figure(figures.shown.total, DashboardColumn::Cost).sum, 7000);
}

TEST(Dashboard, CarriesTheNotesOfItsDays)
{
    TempWorkspace workspace;
    workspace.add(Note{{}, day("2026-06-10"), QStringLiteral("launch"), true, {}, {}});
    workspace.add(Note{{}, day("2024-06-10"), QStringLiteral("long ago"), true, {}, {}});
    const auto figures = valueOf(dashboardFigures(*workspace, viewOf(month("2026-06"))));
    ASSERT_EQ(figures.notes.size(), 1);
    EXPECT_EQ(figures.notes.front().text, QStringLiteral("launch"));
}

TEST(Dashboard, CarriesTheBenefitsOfItsDays)
{
    TempWorkspace workspace;
    for (const char *on : {"2026-06-10", "2024-06-10"}) {
        Benefit benefit;
        benefit.day = day(on);
        benefit.description = QString::fromLatin1(on);
        workspace.add(benefit);
    }
    const auto figures = valueOf(dashboardFigures(*workspace, viewOf(month("2026-06"))));
    ASSERT_EQ(figures.benefits.size(), 1);
    EXPECT_EQ(figures.benefits.front().day, day("2026-06-10"));
}

} // namespace payoff
