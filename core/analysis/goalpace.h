// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goals/goal.h"

namespace payoff {

/// Where a goal stands.
enum class GoalStatus {
    Ahead, ///< more than a twentieth beyond the expected pace
    OnPace,
    Behind, ///< more than a twentieth short of it
    Met,
    Missed,
    NotMeasurable, ///< it has not begun, or nothing was reported yet
};

template <>
struct EnumKeys<GoalStatus> {
    static constexpr EnumKeyList<GoalStatus, 6> keys{{{GoalStatus::Ahead, "ahead"},
                                                      {GoalStatus::OnPace, "on_pace"},
                                                      {GoalStatus::Behind, "behind"},
                                                      {GoalStatus::Met, "met"},
                                                      {GoalStatus::Missed, "missed"},
                                                      {GoalStatus::NotMeasurable, "not_measurable"}}};
};

/// What one month of the goal's span brought, up to the as-of day: the sum, or the last value of a stock.
struct MonthValue {
    Month month;
    qint64 value = 0;
};

/// A month of the goal beside what it was to bring, for a chart.
struct GoalMonth {
    Month month;
    qint64 target = 0; ///< at the month's end: the total, or the month's level
    std::optional<qint64>
        actual; ///< up to the as-of day: the total, or the month's value; none: not reported
    bool isComplete = true; ///< the as-of day is not before the month's (or the goal's) last

    friend bool operator==(const GoalMonth &, const GoalMonth &) = default;
};

/// How far a goal has come, in the measure's stored digits. What the numbers are of, by kind:
///
/// ReachTotal: the total, that is the baseline and all that came in since the start, or the last value of a
/// stock. Expected is the straight way from the baseline at the start to the target at the end; a month's own
/// target is the total wanted at its end, and bends the way. Met as soon as the total is reached.
///
/// HoldLevel: the latest month, against its own target. Expected is the target's part for the days elapsed;
/// all of it for a stock. Met or missed when the span is over: met if every month reported held its level.
///
/// MoveLevel: the latest month's value, against the level that it should have on the straight way from the
/// baseline (before the first month) to the target (in the last). A running month counts as if it went on as
/// it began; with less than a week of it known, the month before stands for it. Met once a complete month has
/// the target's level; a target below the baseline is one to come down to.
struct GoalProgress {
    GoalId goal;
    GoalStatus status = GoalStatus::NotMeasurable;
    Month month; ///< the latest month that counts
    qint64 target = 0; ///< what `actual` must become: the total, the month's target, the level
    std::optional<qint64> actual; ///< none: nothing reported
    std::optional<qint64> expected; ///< what `actual` should be at the as-of day; none before the start
    /// Of the way from the baseline to the target (of the month's target for HoldLevel), as a fraction; below
    /// 0 or above 1 where it went astray or beyond.
    std::optional<double> share;
    std::optional<double> expectedShare; ///< the same of `expected`: where the mark of the pace stands
    /// What `actual` will be at the end (of the month for HoldLevel) if it goes on like this.
    std::optional<qint64> projected;
    /// The day on which the target is reached if it goes on like this; none if never, within a hundred years,
    /// or for HoldLevel.
    std::optional<Day> projectedFinish;
    int monthsHeld = 0; ///< HoldLevel: complete months that reached their target …
    int monthsJudged = 0; ///< … of those that are complete and reported
    QVector<GoalMonth> history; ///< months of the span up to the as-of day

    friend bool operator==(const GoalProgress &, const GoalProgress &) = default;
};

/// Where the goal stands at the end of the as-of day, given the months of its span that were reported, in
/// order. Pure.
GoalProgress progressOf(const Goal &goal, const QVector<MonthValue> &months, Day asOf);

} // namespace payoff
