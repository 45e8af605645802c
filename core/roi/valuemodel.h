// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/arithmetic.h"
#include "core/results/resultrow.h"
#include "core/storage/database.h"
#include "core/value/valuerule.h"

namespace payoff {

/// Assumed value before rounding: minor units in thousandths, so that sums round once.
struct AssumedValue {
    qint64 low = 0;
    qint64 likely = 0;
    qint64 high = 0;
};

/// What results are worth by the workspace's value rules, margins and baselines.
class ValueModel {
public:
    static Result<ValueModel> load(const Database &database);

    /// Whether a rule or margin begins or ends within a month of the range: then sums by month will not do.
    [[nodiscard]] bool changesWithinAMonth(const DayRange &days) const;
    /// What the rules make of the values on that channel and day. A channel's own rule goes before a general
    /// one.
    [[nodiscard]] AssumedValue assumed(ChannelId channel, Day day, const MeasureValues &values) const;
    /// Gross margin of the day in millionths; 1,000,000 where none is set.
    [[nodiscard]] qint64 marginShare(Day day) const;
    /// Whether the margin of the last day is not that of every day.
    [[nodiscard]] bool marginChangesWithin(const DayRange &days) const;
    /// Baselines of the months of the range, or nothing if none is set. Minor units.
    [[nodiscard]] std::optional<qint64> monthBaseline(const DayRange &days) const;
    [[nodiscard]] std::optional<qint64> campaignBaseline(CampaignId campaign) const;

private:
    [[nodiscard]] const ValueRule *ruleFor(Measure measure, ChannelId channel, Day day) const;

    QVector<ValueRule> m_rules;
    QVector<Margin> m_margins; ///< by day
    QVector<Baseline> m_baselines;
};

} // namespace payoff
