// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goalpace.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

Goal goal(GoalKind kind, qint64 baseline, qint64 target, const char *first, const char *last)
{
    Goal made;
    made.name = QStringLiteral("Visits");
    made.kind = kind;
    made.measure = Measure::SiteVisits;
    made.baseline = baseline;
    made.target = target;
    made.span = {day(first), day(last)};
    return made;
}

/// 1,000 visits in April, May and June (30, 31 and 30 days).
Goal total() { return goal(GoalKind::ReachTotal, 0, 1'000, "2026-04-01", "2026-06-30"); }
Goal level() { return goal(GoalKind::HoldLevel, 0, 310, "2026-04-01", "2026-06-30"); }
/// From 100 a month to 400 in June: 200 in April, 300 in May.
Goal move() { return goal(GoalKind::MoveLevel, 100, 400, "2026-04-01", "2026-06-30"); }

QVector<MonthValue> months(std::initializer_list<std::pair<const char *, qint64>> values)
{
    QVector<MonthValue> made;
    for (const auto &[iso, value] : values)
        made.push_back({month(iso), value});
    return made;
}

TEST(GoalPace, FollowsTheStraightWayToATotal)
{
    const GoalProgress progress =
        progressOf(total(), months({{"2026-04", 500}, {"2026-05", 100}}), day("2026-05-15"));
    EXPECT_EQ(progress.actual, 600);
    EXPECT_EQ(progress.expected, 495); // 45 of 91 days: 494.5
    EXPECT_DOUBLE_EQ(*progress.share, 0.6);
    EXPECT_EQ(progress.status, GoalStatus::Ahead);
    EXPECT_EQ(progress.projected, 1'213); // 600 · 91 / 45
    EXPECT_EQ(progress.projectedFinish, day("2026-06-14")); // day 75 = 45 · 1000 / 600
}

TEST(GoalPace, CountsATotalFromItsBaseline)
{
    Goal wanted = total();
    wanted.baseline = 500;
    const GoalProgress progress = progressOf(wanted, months({{"2026-04", 50}}), day("2026-04-30"));
    EXPECT_EQ(progress.actual, 550);
    EXPECT_DOUBLE_EQ(*progress.share, 0.1);
    EXPECT_EQ(progress.expected, 665); // 500 + 500 · 30 / 91
    EXPECT_EQ(progress.status, GoalStatus::Behind);
}

TEST(GoalPace, TakesTheLastValueOfAStockForATotal)
{
    Goal wanted = total();
    wanted.measure = Measure::Followers;
    wanted.baseline = 800;
    const GoalProgress progress =
        progressOf(wanted, months({{"2026-04", 870}, {"2026-05", 900}}), day("2026-06-02"));
    EXPECT_EQ(progress.actual, 900);
    EXPECT_DOUBLE_EQ(*progress.share, 0.5);
    ASSERT_EQ(progress.history.size(), 3);
    EXPECT_EQ(progress.history[2].actual, std::nullopt);
}

TEST(GoalPace, BendsTheWayToATotalWhereAMonthHasItsOwn)
{
    Goal wanted = total();
    wanted.monthTargets = {{month("2026-04"), 100}};
    EXPECT_EQ(progressOf(wanted, {}, day("2026-04-15")).expected, 50);
    EXPECT_EQ(progressOf(wanted, {}, day("2026-04-30")).expected, 100);
    EXPECT_EQ(progressOf(wanted, {}, day("2026-06-30")).expected, 1'000);
}

TEST(GoalPace, TellsWhetherATotalWasMetOrMissed)
{
    EXPECT_EQ(progressOf(total(), months({{"2026-04", 1'000}}), day("2026-04-30")).status, GoalStatus::Met);
    EXPECT_EQ(progressOf(total(), months({{"2026-06", 999}}), day("2026-06-29")).status, GoalStatus::OnPace);
    EXPECT_EQ(progressOf(total(), months({{"2026-06", 999}}), day("2026-06-30")).status, GoalStatus::Missed);
    EXPECT_EQ(progressOf(total(), months({{"2026-06", 999}}), day("2026-08-30")).status, GoalStatus::Missed);
}

TEST(GoalPace, MeasuresNothingBeforeTheStartOrWithoutAReport)
{
    const GoalProgress early = progressOf(total(), {}, day("2026-03-31"));
    EXPECT_EQ(early.status, GoalStatus::NotMeasurable);
    EXPECT_FALSE(early.expected);
    for (const Goal &each : {total(), level(), move()}) {
        const GoalProgress silent = progressOf(each, {}, day("2026-05-10"));
        EXPECT_EQ(silent.status, GoalStatus::NotMeasurable);
        EXPECT_FALSE(silent.actual);
        EXPECT_TRUE(silent.expected);
        EXPECT_EQ(silent.history.size(), 2);
    }
}

TEST(GoalPace, ExpectsOfARunningMonthTheDaysElapsed)
{
    const GoalProgress progress =
        progressOf(level(), months({{"2026-04", 250}, {"2026-05", 100}}), day("2026-05-10"));
    EXPECT_EQ(progress.month, month("2026-05"));
    EXPECT_EQ(progress.expected, 100); // 10 of 31 days
    EXPECT_EQ(progress.status, GoalStatus::OnPace);
    EXPECT_EQ(progress.projected, 310);
    EXPECT_EQ(progress.monthsJudged, 1);
    EXPECT_EQ(progress.monthsHeld, 0);
}

TEST(GoalPace, HoldsEachMonthToItsOwnTarget)
{
    Goal wanted = level();
    wanted.monthTargets = {{month("2026-05"), 620}};
    const GoalProgress progress =
        progressOf(wanted, months({{"2026-04", 310}, {"2026-05", 100}}), day("2026-05-10"));
    EXPECT_EQ(progress.target, 620);
    EXPECT_EQ(progress.expected, 200);
    EXPECT_EQ(progress.status, GoalStatus::Behind);
    EXPECT_EQ(progress.monthsHeld, 1);
}

TEST(GoalPace, JudgesALevelByEveryMonthReportedWhenItIsOver)
{
    const Day end = day("2026-06-30");
    EXPECT_EQ(progressOf(level(), months({{"2026-04", 310}, {"2026-05", 400}, {"2026-06", 310}}), end).status,
              GoalStatus::Met);
    EXPECT_EQ(progressOf(level(), months({{"2026-04", 309}, {"2026-05", 400}, {"2026-06", 310}}), end).status,
              GoalStatus::Missed);
    EXPECT_EQ(progressOf(level(), months({{"2026-06", 310}}), end).status, GoalStatus::Met);
}

TEST(GoalPace, DoesNotProrateAStock)
{
    Goal wanted = level();
    wanted.measure = Measure::Followers;
    const GoalProgress progress = progressOf(wanted, months({{"2026-05", 320}}), day("2026-05-02"));
    EXPECT_EQ(progress.expected, 310);
    EXPECT_EQ(progress.status, GoalStatus::OnPace);
    EXPECT_EQ(progress.projected, 320);
}

TEST(GoalPace, ProratesARunningMonthOfALevelThatMoves)
{
    const GoalProgress progress =
        progressOf(move(), months({{"2026-04", 200}, {"2026-05", 100}}), day("2026-05-10"));
    EXPECT_EQ(progress.expected, 300);
    EXPECT_EQ(progress.actual, 310); // 100 in 10 of 31 days
    EXPECT_DOUBLE_EQ(*progress.share, 0.7);
    EXPECT_EQ(progress.status, GoalStatus::OnPace);
    EXPECT_EQ(progress.projected, 415); // 100 + 210 · 3 / 2
    EXPECT_EQ(progress.projectedFinish, day("2026-06-27")); // day 88 = 61 / 0.7
}

TEST(GoalPace, LetsTheMonthBeforeStandForOneThatHasHardlyBegun)
{
    const GoalProgress progress =
        progressOf(move(), months({{"2026-04", 260}, {"2026-05", 90}}), day("2026-05-06"));
    EXPECT_EQ(progress.month, month("2026-04"));
    EXPECT_EQ(progress.actual, 260);
    EXPECT_EQ(progress.expected, 200);
    EXPECT_EQ(progress.status, GoalStatus::Ahead);
}

TEST(GoalPace, MeetsALevelWithACompleteMonthOnly)
{
    EXPECT_EQ(progressOf(move(), months({{"2026-05", 300}}), day("2026-05-20")).status, GoalStatus::Ahead);
    EXPECT_EQ(progressOf(move(), months({{"2026-05", 400}}), day("2026-05-31")).status, GoalStatus::Met);
    EXPECT_EQ(progressOf(move(), months({{"2026-06", 399}}), day("2026-06-30")).status, GoalStatus::Missed);
}

TEST(GoalPace, ComesDownToALowerLevel)
{
    const Goal wanted = goal(GoalKind::MoveLevel, 400, 100, "2026-04-01", "2026-06-30");
    const GoalProgress worse = progressOf(wanted, months({{"2026-04", 420}}), day("2026-04-30"));
    EXPECT_EQ(worse.status, GoalStatus::Behind);
    EXPECT_LT(*worse.share, 0);
    EXPECT_FALSE(worse.projectedFinish);
    EXPECT_EQ(progressOf(wanted, months({{"2026-04", 250}}), day("2026-04-30")).status, GoalStatus::Ahead);
    EXPECT_EQ(progressOf(wanted, months({{"2026-06", 100}}), day("2026-06-30")).status, GoalStatus::Met);
}

TEST(GoalPace, HoldsTheNumbersOfExtremeGoalsWithinBounds)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Goal wanted = goal(GoalKind::ReachTotal, -most, most, "2026-04-01", "2026-06-30");
    const GoalProgress progress =
        progressOf(wanted, months({{"2026-04", most}, {"2026-05", most}}), day("2026-05-31"));
    EXPECT_EQ(progress.actual, most);
    EXPECT_EQ(progress.projected, most);
}

} // namespace
} // namespace payoff
