// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goalpace.h"
#include "core/costs/cost.h"
#include "core/results/resultrow.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What one line of the list before closing a month is about.
enum class CheckKind {
    MonthRuns, ///< the month is not over at the as-of day: `day`
    Channel, ///< what came in for a channel: `day`, `measures` that it had last month and lacks
    OddValue, ///< a channel's measure is out of line with its history: `measures` (one), `value`, `usual`
    Held, ///< `count` rows and sales came in after the month was closed
    Rejected, ///< `count` rows of the import `name` could not be read
    AbsentCost, ///< an entry of last month that does not repeat and has none like it: `cost`, `value`
    SpendTwice, ///< ad spend stands in the ledger and is reported; only one counts: `value`, `usual`
                ///< (reported)
    MissingRate, ///< `count` entries of the ledger are left out for want of a rate of exchange
    Goal, ///< where a goal stands at the end of the month: `name`, `progress`
    NoCost, ///< the ledger has nothing in this month
};

enum class CheckState { Ok, Look, Missing };

/// One line of the list. Fields that a kind does not name are empty.
struct CheckLine {
    CheckKind kind = CheckKind::Channel;
    CheckState state = CheckState::Ok;
    ChannelId channel;
    QString name; ///< of the channel; see the kind for others
    std::optional<Day> day; ///< the last one with data in the month, or the as-of day
    QVector<Measure> measures;
    qint64 value = 0; ///< in the measure's stored digits, or minor units
    qint64 usual = 0;
    qint64 count = 0;
    CostId cost;
    CostCategory category = CostCategory::Other;
    GoalProgress progress; ///< of a goal

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// What to look at before the month is closed: channels by name, then what is out of line, the ledger, goals.
/// Channels that had nothing in this month and the one before are left out.
Result<QVector<CheckLine>> closingChecklist(const Workspace &workspace, Month month);

} // namespace payoff
