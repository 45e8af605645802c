// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/arithmetic.h"

#include <QVector>

#include <optional>

namespace payoff {

/// What is assumed of a campaign, or of a month of a channel, before it runs. Money in minor units of one
/// currency, shares in millionths. Nothing is below zero, no share above 1.
struct RoiPlan {
    qint64 visits = 0;
    qint64 conversionRate = 0; ///< visits that become a sale
    qint64 averageSale = 0;
    qint64 margin = wholeShare; ///< what is left of a sale once the goods are paid
    bool paysPerClick = false; ///< ad spend follows from visits and the price of one, else it is the budget
    qint64 budget = 0;
    qint64 clickPrice = 0;
    qint64 hours = 0; ///< of the team; thousandths
    qint64 hourlyRate = 0;
    qint64 otherCost = 0; ///< tools, content …

    friend bool operator==(const RoiPlan &, const RoiPlan &) = default;
};

/// Why a plan has no such figure.
enum class NoPlanFigure {
    No, ///< it has one
    NoCost, ///< nothing is spent: there is no ROI
    NoVisits,
    NoConversion, ///< nobody buys
    NoValue, ///< a sale brings nothing
    Unreachable, ///< whatever it is, the plan does not pay
    TooLarge, ///< a sum does not fit
};

/// A figure of a plan, or why there is none.
struct PlanFigure {
    std::optional<double> value;
    NoPlanFigure missing = NoPlanFigure::No;
};

/// What a plan comes to. Sums in minor units, each rounded half to even.
struct RoiForecast {
    NoPlanFigure missing = NoPlanFigure::No; ///< TooLarge: there are no sums; else No
    double sales = 0; ///< visits × conversion rate
    qint64 revenue = 0; ///< sales × average sale
    qint64 value = 0; ///< revenue × margin
    qint64 adSpend = 0;
    qint64 teamCost = 0;
    qint64 cost = 0;
    qint64 netReturn = 0; ///< value − cost
    PlanFigure roi; ///< fraction: net return / cost
    PlanFigure costPerCustomer; ///< cost / sales, minor units
    PlanFigure
        breakEvenVisits; ///< whole visits from which on nothing is lost; with a price per click they cost
    PlanFigure breakEvenConversion; ///< fraction of the visits that must buy
    PlanFigure breakEvenAdSpend; ///< the most that may be spent on ads
};

/// Pure; the arithmetic of the calculator.
RoiForecast forecast(const RoiPlan &plan);

/// What can be varied while everything else stays.
enum class PlanField {
    Visits,
    ConversionRate,
    AverageSale,
    Margin,
    Budget,
    ClickPrice,
    Hours,
    HourlyRate,
    OtherCost
};

/// The field of the plan, to be read or written.
qint64 &fieldOf(RoiPlan &plan, PlanField field);

/// One point of the curve.
struct PlanPoint {
    qint64 at = 0; ///< the field's value
    std::optional<double> roi; ///< fraction; none: there is no ROI
};

/// ROI over the field from 0 to `most` in `steps` even steps, ends included.
QVector<PlanPoint> roiCurve(const RoiPlan &plan, PlanField field, qint64 most, int steps);

} // namespace payoff
