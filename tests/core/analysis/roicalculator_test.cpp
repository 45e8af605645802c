// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roicalculator.h"

#include <limits>

namespace payoff {
namespace {

/// 10,000 visits, 2 % of which buy for 50.00, 40 % of it left; 2,000.00 for ads, 20 hours at 40.00, 200.00
/// else.
RoiPlan usual()
{
    RoiPlan plan;
    plan.visits = 10'000;
    plan.conversionRate = 20'000;
    plan.averageSale = 5'000;
    plan.margin = 400'000;
    plan.budget = 200'000;
    plan.hours = 20'000;
    plan.hourlyRate = 4'000;
    plan.otherCost = 20'000;
    return plan;
}

TEST(RoiCalculator, FollowsThePlanFromVisitsToRoi)
{
    const RoiForecast result = forecast(usual());
    EXPECT_DOUBLE_EQ(result.sales, 200);
    EXPECT_EQ(result.revenue, 1'000'000);
    EXPECT_EQ(result.value, 400'000);
    EXPECT_EQ(result.adSpend, 200'000);
    EXPECT_EQ(result.teamCost, 80'000);
    EXPECT_EQ(result.cost, 300'000);
    EXPECT_EQ(result.netReturn, 100'000);
    EXPECT_DOUBLE_EQ(*result.roi.value, 1.0 / 3);
    EXPECT_DOUBLE_EQ(*result.costPerCustomer.value, 1'500);
    EXPECT_DOUBLE_EQ(*result.breakEvenVisits.value, 7'500);
    EXPECT_DOUBLE_EQ(*result.breakEvenConversion.value, 0.015);
    EXPECT_DOUBLE_EQ(*result.breakEvenAdSpend.value, 300'000);
}

TEST(RoiCalculator, HasNothingLeftAtItsBreakEven)
{
    RoiPlan plan = usual();
    plan.visits = qint64(*forecast(plan).breakEvenVisits.value);
    EXPECT_EQ(forecast(plan).netReturn, 0);
    plan = usual();
    plan.budget = qint64(*forecast(plan).breakEvenAdSpend.value);
    EXPECT_EQ(forecast(plan).netReturn, 0);
    EXPECT_DOUBLE_EQ(*forecast(plan).roi.value, 0);
}

TEST(RoiCalculator, PaysForEachVisitWhereClicksAreBought)
{
    RoiPlan plan = usual();
    plan.paysPerClick = true;
    plan.clickPrice = 20;
    const RoiForecast result = forecast(plan);
    EXPECT_EQ(result.adSpend, 200'000);
    // A visit brings 0.40 and costs 0.20: 1,000.00 of other cost need 5,000.
    EXPECT_DOUBLE_EQ(*result.breakEvenVisits.value, 5'000);
    plan.clickPrice = 40;
    EXPECT_EQ(forecast(plan).breakEvenVisits.missing, NoPlanFigure::Unreachable)
        << "a visit brings what it costs";
}

TEST(RoiCalculator, HasNoRoiWithoutCost)
{
    RoiPlan plan = usual();
    plan.budget = plan.hours = plan.otherCost = 0;
    const RoiForecast result = forecast(plan);
    EXPECT_EQ(result.cost, 0);
    EXPECT_EQ(result.roi.missing, NoPlanFigure::NoCost);
    EXPECT_EQ(result.netReturn, 400'000);
    EXPECT_DOUBLE_EQ(*result.breakEvenVisits.value, 0);
    EXPECT_DOUBLE_EQ(*result.breakEvenConversion.value, 0);
}

TEST(RoiCalculator, SaysWhatIsWantingWhereNobodyBuys)
{
    RoiPlan plan = usual();
    plan.conversionRate = 0;
    RoiForecast result = forecast(plan);
    EXPECT_DOUBLE_EQ(*result.roi.value, -1);
    EXPECT_EQ(result.costPerCustomer.missing, NoPlanFigure::NoConversion);
    EXPECT_EQ(result.breakEvenVisits.missing, NoPlanFigure::NoConversion);
    EXPECT_TRUE(result.breakEvenConversion.value.has_value());
    EXPECT_EQ(result.breakEvenAdSpend.missing, NoPlanFigure::Unreachable);
    plan = usual();
    plan.visits = 0;
    result = forecast(plan);
    EXPECT_EQ(result.costPerCustomer.missing, NoPlanFigure::NoVisits);
    EXPECT_EQ(result.breakEvenConversion.missing, NoPlanFigure::NoVisits);
    plan = usual();
    plan.averageSale = 0;
    result = forecast(plan);
    EXPECT_EQ(result.breakEvenVisits.missing, NoPlanFigure::NoValue);
    EXPECT_EQ(result.breakEvenConversion.missing, NoPlanFigure::NoValue);
    plan = usual();
    plan.averageSale = 10;
    EXPECT_EQ(forecast(plan).breakEvenConversion.missing, NoPlanFigure::Unreachable)
        << "more than all must buy";
}

TEST(RoiCalculator, RefusesWhatDoesNotFit)
{
    RoiPlan plan = usual();
    plan.visits = std::numeric_limits<qint64>::max() / 10;
    EXPECT_EQ(forecast(plan).missing, NoPlanFigure::TooLarge);
    EXPECT_EQ(forecast(plan).roi.missing, NoPlanFigure::TooLarge);
    plan = usual();
    plan.budget = std::numeric_limits<qint64>::max();
    EXPECT_EQ(forecast(plan).roi.missing, NoPlanFigure::TooLarge);
}

TEST(RoiCalculator, VariesOneFieldAndKeepsTheRest)
{
    const auto curve = roiCurve(usual(), PlanField::Visits, 20'000, 4);
    ASSERT_EQ(curve.size(), 5);
    EXPECT_EQ(curve[0].at, 0);
    EXPECT_DOUBLE_EQ(*curve[0].roi, -1);
    EXPECT_EQ(curve[2].at, 10'000);
    EXPECT_DOUBLE_EQ(*curve[2].roi, 1.0 / 3);
    EXPECT_DOUBLE_EQ(*curve[4].roi, 5.0 / 3);
    RoiPlan free = usual();
    free.hours = free.otherCost = 0;
    const auto budgets = roiCurve(free, PlanField::Budget, 400'000, 2);
    EXPECT_EQ(budgets[0].roi, std::nullopt);
    EXPECT_DOUBLE_EQ(*budgets[1].roi, 1);
    RoiPlan plan;
    for (int field = 0; field <= int(PlanField::OtherCost); ++field)
        fieldOf(plan, PlanField(field)) = field + 1;
    EXPECT_EQ(plan, (RoiPlan{1, 2, 3, 4, false, 5, 6, 7, 8, 9}));
}

} // namespace
} // namespace payoff
