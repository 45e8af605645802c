// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dashboardloader.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/figures.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

DashboardRow row(qint64 spend, double roi)
{
    return {sumOf(spend), sumOf(20000), sumOf(30000), sumOf(10000), ratioOf(roi), ratioOf(2550.4)};
}

PeriodFigures figuresOf(Month each, double roi)
{
    PeriodFigures figures;
    figures.period = {Granularity::Month, each.range()};
    figures.total = row(100, roi);
    return figures;
}

/// Two months of two channels, the later one still maturing on the second.
DashboardFigures twoMonths()
{
    PeriodFigures before = figuresOf(month("2026-09"), 1.0);
    before.channels = {{{1}, row(100, 0.5)}};
    PeriodFigures now = figuresOf(month("2026-10"), 1.2);
    now.channels = {{{1}, row(0, 0.75)}, {{2}, row(100, -0.25)}};
    now.maturity = {0.7, {{{2}, 0.4}}};
    DashboardFigures figures;
    figures.recorded = DayRange{before.period.range.first, now.period.range.last};
    figures.chart = {before, now};
    figures.shown = now;
    figures.before = before;
    figures.channels = {{{1}, QStringLiteral("Facebook"), 0, false, {}},
                        {{2}, QStringLiteral("LinkedIn"), 2, false, {}}};
    figures.notes = {{{1}, before.period.range.first, QStringLiteral("launch"), false, {}, {}}};
    return figures;
}

const Currency euro = Currency::fromCode(QStringLiteral("EUR")).value();

} // namespace

TEST(DashboardLoader, ComparesWithThePeriodBefore)
{
    const DashboardData data = dashboardData(twoMonths(), euro);
    EXPECT_EQ(data.comparedWith->range, month("2026-09").range());
    EXPECT_DOUBLE_EQ(data.roi.value.value(), 1.2);
    EXPECT_NEAR(data.roi.change.value.value(), 0.2, 1e-12);
    EXPECT_DOUBLE_EQ(data.value.change.value.value(), 0);
    ASSERT_EQ(data.channels.size(), 2);
    EXPECT_DOUBLE_EQ(data.channels[0].change.value(), 0.25);
}

TEST(DashboardLoader, KeepsTheRangeOfWhatIsAssumedAndTheBreakEven)
{
    DashboardFigures figures = twoMonths();
    EXPECT_FALSE(dashboardData(figures, euro).roi.range.has_value());
    figures.view.bases.value = ValueBasis::Value;
    figures.breakEven = {0.25, 800'000, true};
    DashboardRow &total = figures.shown.total;
    total[int(DashboardColumn::Roi)].low = FigureBound{std::nullopt, 0.8};
    total[int(DashboardColumn::Roi)].high = FigureBound{std::nullopt, 1.9};
    total[int(DashboardColumn::Value)].low = FigureBound{25'000, std::nullopt};
    total[int(DashboardColumn::Value)].high = FigureBound{45'000, std::nullopt};
    total.push_back(sumOf(5'000));
    const DashboardData data = dashboardData(figures, euro);
    EXPECT_EQ(data.roi.range, std::pair(0.8, 1.9));
    EXPECT_EQ(data.value.range->first, (Money{25'000, euro}));
    EXPECT_EQ(data.value.assumed, (Money{5'000, euro}));
    EXPECT_FALSE(data.cost.range.has_value());
    EXPECT_EQ(data.chart.breakEven, figures.breakEven);
    figures.view.bases.value = ValueBasis::Revenue;
    EXPECT_EQ(dashboardData(figures, euro).value.assumed, std::nullopt) << "revenue takes nothing assumed";
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
    EXPECT_DOUBLE_EQ(data.total->maturity.value(), 0.7);
    EXPECT_EQ(data.chart.series[0].maturingFrom, -1);
    EXPECT_EQ(data.chart.series[1].maturingFrom, 1);
}

TEST(DashboardLoader, RoundsCostPerCustomerToTheMinorUnitAndPlacesNotesOnTheirPeriod)
{
    const DashboardData data = dashboardData(twoMonths(), euro);
    EXPECT_EQ(data.costPerCustomer.value, (Money{2550, euro}));
    ASSERT_EQ(data.chart.notes.size(), 1);
    EXPECT_EQ(data.chart.notes[0].period, 0);
}

TEST(DashboardLoader, TellsBenefitsFromNotesInTheChart)
{
    DashboardFigures figures = twoMonths();
    Benefit benefit;
    benefit.day = figures.shown.period.range.last;
    benefit.description = QStringLiteral("Praised in the press");
    figures.benefits = {benefit};
    const DashboardData data = dashboardData(figures, euro);
    EXPECT_EQ(data.chart.notesAt(0), QStringList{QStringLiteral("launch")});
    EXPECT_EQ(data.chart.notesAt(1), QStringList{QStringLiteral("Benefit: Praised in the press")});
}

TEST(DashboardLoader, GivesNoPercentageOfZeroOrLess)
{
    DashboardFigures figures = twoMonths();
    figures.before->total[int(DashboardColumn::Value)] = sumOf(0);
    figures.before->total[int(DashboardColumn::NetReturn)] = sumOf(-500);
    figures.before->total[int(DashboardColumn::Cac)] = {};
    const DashboardData data = dashboardData(figures, euro);
    EXPECT_FALSE(data.value.change.value);
    EXPECT_EQ(data.value.change.missing, NoChange::ZeroBefore);
    EXPECT_EQ(data.netReturn.change.missing, NoChange::NegativeBefore);
    EXPECT_EQ(data.netReturn.change.before, (Money{-500, euro}));
    EXPECT_EQ(data.costPerCustomer.change.missing, NoChange::NoneBefore);
    EXPECT_FALSE(data.costPerCustomer.change.reason.isEmpty());
}

TEST(DashboardLoader, ComparesWithNothingIfSoAsked)
{
    DashboardFigures figures = twoMonths();
    figures.before.reset();
    const DashboardData data = dashboardData(figures, euro);
    EXPECT_FALSE(data.comparedWith);
    EXPECT_EQ(data.roi.change.missing, NoChange::NotCompared);
    EXPECT_FALSE(data.channels[0].change);
}

TEST(DashboardLoader, ShowsAPeriodThatIsNoPointOfTheChart)
{
    DashboardFigures figures = twoMonths();
    EXPECT_EQ(dashboardData(figures, euro).chart.selected, 1);
    figures.shown.period = {Granularity::Day, {month("2026-09").first(), month("2026-10").last()}};
    EXPECT_EQ(dashboardData(figures, euro).chart.selected, -1);
}

TEST(DashboardLoader, SaysWhyThereIsNothing)
{
    DashboardFigures figures;
    figures.shown.period = {Granularity::Month, month("2026-10").range()};
    EXPECT_EQ(dashboardData(figures, euro).state, DashboardState::NothingRecorded);
    figures.recorded = month("2020-01").range();
    EXPECT_EQ(dashboardData(figures, euro).state, DashboardState::NothingInPeriod);
    figures.view.filters.paid = Paid::Paid;
    EXPECT_EQ(dashboardData(figures, euro).state, DashboardState::FilteredOut);
    EXPECT_EQ(dashboardData(twoMonths(), euro).state, DashboardState::Ready);
}

} // namespace payoff
