// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roicalculator.h"

#include "core/base/arithmetic.h"

#include <cmath>
#include <limits>

namespace payoff {

namespace {

constexpr qint64 thousandths = 1'000;

PlanFigure figure(double value) { return {value, NoPlanFigure::No}; }
PlanFigure none(NoPlanFigure reason) { return {std::nullopt, reason}; }

/// The product over the divisor, rounded half to even; nothing if it does not fit.
std::optional<qint64> product(qint64 a, qint64 b, qint64 divisor)
{
    const Int128 result = divideHalfEven(Int128(a) * b, divisor);
    return result <= std::numeric_limits<qint64>::max() ? std::optional(qint64(result)) : std::nullopt;
}

/// What one visit brings, in minor units.
double valueOfVisit(const RoiPlan &plan)
{
    return double(plan.averageSale) * fraction(plan.conversionRate) * fraction(plan.margin);
}

/// Why nothing comes back, whatever the visits.
NoPlanFigure whyWorthless(const RoiPlan &plan)
{
    return plan.conversionRate == 0 ? NoPlanFigure::NoConversion : NoPlanFigure::NoValue;
}

PlanFigure breakEvenVisits(const RoiPlan &plan, const RoiForecast &sums)
{
    const double perVisit = valueOfVisit(plan);
    if (perVisit <= 0)
        return none(whyWorthless(plan));
    const double left = perVisit - (plan.paysPerClick ? double(plan.clickPrice) : 0);
    if (left <= 0)
        return none(NoPlanFigure::Unreachable);
    const auto fixed = double(plan.paysPerClick ? sums.cost - sums.adSpend : sums.cost);
    // So that what comes out even is not one more for the last digit of a double.
    constexpr double noise = 1e-9;
    return figure(std::ceil(fixed / left * (1 - noise)));
}

PlanFigure breakEvenConversion(const RoiPlan &plan, const RoiForecast &sums)
{
    if (plan.visits == 0)
        return none(NoPlanFigure::NoVisits);
    const double ofAll =
        double(plan.visits) * double(plan.averageSale) * double(plan.margin) / double(wholeShare);
    if (ofAll <= 0)
        return none(NoPlanFigure::NoValue);
    const double share = double(sums.cost) / ofAll;
    return share <= 1 ? figure(share) : none(NoPlanFigure::Unreachable);
}

/// Fills the sums; whether they fit.
bool sumUp(const RoiPlan &plan, RoiForecast &sums)
{
    const auto perMillion = product(plan.visits, plan.conversionRate, 1);
    const auto revenue = perMillion ? product(*perMillion, plan.averageSale, wholeShare) : std::nullopt;
    const auto value = revenue ? product(*revenue, plan.margin, wholeShare) : std::nullopt;
    const auto adSpend =
        plan.paysPerClick ? product(plan.visits, plan.clickPrice, 1) : std::optional(plan.budget);
    const auto team = product(plan.hours, plan.hourlyRate, thousandths);
    if (!value || !adSpend || !team)
        return false;
    const auto own = checkedAdd(*adSpend, *team);
    const auto cost = own ? checkedAdd(*own, plan.otherCost) : std::nullopt;
    if (!cost)
        return false;
    sums.sales = fraction(*perMillion);
    sums.revenue = *revenue;
    sums.value = *value;
    sums.adSpend = *adSpend;
    sums.teamCost = *team;
    sums.cost = *cost;
    sums.netReturn = *value - *cost;
    return true;
}

} // namespace

RoiForecast forecast(const RoiPlan &plan)
{
    RoiForecast result;
    if (!sumUp(plan, result)) {
        result.missing = NoPlanFigure::TooLarge;
        const PlanFigure refused = none(NoPlanFigure::TooLarge);
        result.roi = result.costPerCustomer = result.breakEvenVisits = refused;
        result.breakEvenConversion = result.breakEvenAdSpend = refused;
        return result;
    }
    const auto cost = double(result.cost);
    result.roi = result.cost > 0 ? figure(double(result.netReturn) / cost) : none(NoPlanFigure::NoCost);
    result.costPerCustomer = result.sales > 0
        ? figure(cost / result.sales)
        : none(plan.visits == 0 ? NoPlanFigure::NoVisits : NoPlanFigure::NoConversion);
    result.breakEvenVisits = breakEvenVisits(plan, result);
    result.breakEvenConversion = breakEvenConversion(plan, result);
    const qint64 most = result.value - result.teamCost - plan.otherCost;
    result.breakEvenAdSpend = most >= 0 ? figure(double(most)) : none(NoPlanFigure::Unreachable);
    return result;
}

qint64 &fieldOf(RoiPlan &plan, PlanField field)
{
    switch (field) {
    case PlanField::Visits:
        return plan.visits;
    case PlanField::ConversionRate:
        return plan.conversionRate;
    case PlanField::AverageSale:
        return plan.averageSale;
    case PlanField::Margin:
        return plan.margin;
    case PlanField::Budget:
        return plan.budget;
    case PlanField::ClickPrice:
        return plan.clickPrice;
    case PlanField::Hours:
        return plan.hours;
    case PlanField::HourlyRate:
        return plan.hourlyRate;
    case PlanField::OtherCost:
        return plan.otherCost;
    }
    Q_UNREACHABLE();
}

QVector<PlanPoint> roiCurve(const RoiPlan &plan, PlanField field, qint64 most, int steps)
{
    QVector<PlanPoint> points;
    for (int step = 0; step <= steps; ++step) {
        RoiPlan varied = plan;
        const auto at = qint64(divideHalfEven(Int128(most) * step, steps));
        fieldOf(varied, field) = at;
        points.push_back({at, forecast(varied).roi.value});
    }
    return points;
}

} // namespace payoff
