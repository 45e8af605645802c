// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/arithmetic.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/measures/measure.h"

#include <QString>

#include <optional>

namespace payoff {

/// What one unit of a result that brings no revenue by itself is assumed to be worth.
struct ValueRule {
    ValueRuleId id; ///< null until stored
    Measure measure = Measure::Leads;
    std::optional<ChannelId> channel; ///< none: every channel without a rule of its own
    Day from;
    std::optional<Day> until; ///< none: until another rule begins
    qint64 low = 0; ///< minor units of the workspace's currency for one unit
    qint64 likely = 0;
    qint64 high = 0;
    bool isCountedInRevenue = false; ///< the revenue of that outcome is reported already: do not add
    QString origin; ///< where the figure comes from
    QString note;

    friend bool operator==(const ValueRule &, const ValueRule &) = default;
};

/// NegativeAmount, EndBeforeStart, Contradiction (not low ≤ likely ≤ high, or a measure of money),
/// TextTooLong.
Result<void> validate(const ValueRule &rule);

/// The share of revenue that is left after the cost of what was sold, from a day on.
struct Margin {
    MarginId id; ///< null until stored
    Day from;
    qint64 share = wholeShare; ///< millionths
    QString note;

    friend bool operator==(const Margin &, const Margin &) = default;
};

/// InvalidPercentage (not above 0 and at most 100 %), TextTooLong.
Result<void> validate(const Margin &margin);

/// What would have come in without the campaign, or in that month anyway.
struct Baseline {
    BaselineId id; ///< null until stored
    std::optional<CampaignId> campaign; ///< either a campaign or a month
    std::optional<Month> month;
    qint64 amount = 0; ///< minor units of the workspace's currency
    QString note;

    friend bool operator==(const Baseline &, const Baseline &) = default;
};

/// Contradiction (both or neither of campaign and month), NegativeAmount, TextTooLong.
Result<void> validate(const Baseline &baseline);

} // namespace payoff
