// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/roicalculator.h"
#include "core/base/money.h"
#include "ui/models/kpitext.h"
#include "ui/text/format.h"

namespace payoff {

/// The name of a field: "Conversion rate".
QString planFieldName(PlanField field);
/// A value of the field with its unit: "2.5%", "€50.00", "10,000".
QString planFieldText(PlanField field, qint64 value, Currency currency, const Format &format);

/// Why a plan has no such figure, in a sentence; empty for No.
QString planReason(NoPlanFigure missing);

/// The plan's figures as cards: ROI, net return, cost per customer, break-even in visits.
QVector<KpiText> planCards(const RoiForecast &forecast, Currency currency, const Format &format);

/// What the plan comes to, and from where on it pays, in plain words.
QString planSentence(const RoiPlan &plan, const RoiForecast &forecast, Currency currency,
                     const Format &format);

/// What was assumed, for the note of a campaign that is made of the plan.
QString planNote(const RoiPlan &plan, const RoiForecast &forecast, Currency currency, const Format &format);

} // namespace payoff
