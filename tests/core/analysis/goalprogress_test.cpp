// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goalprogress.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

Goal goal(const char *name, GoalKind kind, Measure measure, qint64 target, const char *first,
          const char *last)
{
    Goal made;
    made.name = QString::fromUtf8(name);
    made.kind = kind;
    made.measure = measure;
    made.target = target;
    made.span = {day(first), day(last)};
    return made;
}

class GoalProgressService : public testing::Test {
protected:
    GoalProgress only(const Goal &wanted, const char *asOf)
    {
        const GoalId id = m_small.workspace.add(wanted).id;
        for (const GoalProgress &each : valueOf(goalProgress(*m_small.workspace, day(asOf)))) {
            if (each.goal == id)
                return each;
        }
        ADD_FAILURE() << "the goal is missing";
        return {};
    }

    SmallWorkspace m_small;
};

TEST_F(GoalProgressService, SumsWhatCameInSinceTheStart)
{
    const auto progress =
        only(goal("Revenue", GoalKind::ReachTotal, Measure::Revenue, 100'000, "2026-04-01", "2026-06-30"),
             "2026-05-31");
    EXPECT_EQ(progress.actual, 77'000); // 200 in April, 500 and 70 in May
    EXPECT_EQ(progress.status, GoalStatus::Ahead);
    ASSERT_EQ(progress.history.size(), 2);
    EXPECT_EQ(progress.history[0].actual, 20'000);
    EXPECT_EQ(progress.history[1].actual, 77'000);
}

TEST_F(GoalProgressService, CountsTheGoalsOwnChannelAlone)
{
    Goal wanted = goal("Facebook", GoalKind::HoldLevel, Measure::Revenue, 40'000, "2026-04-01", "2026-06-30");
    wanted.channel = m_small.facebook;
    const auto progress = only(wanted, "2026-05-31");
    EXPECT_EQ(progress.actual, 50'000);
    EXPECT_EQ(progress.monthsHeld, 1);
    EXPECT_EQ(progress.monthsJudged, 2);
}

TEST_F(GoalProgressService, BeginsAndStopsOnTheDay)
{
    const auto goalFrom = [](const char *first, const char *last) {
        return goal(first, GoalKind::ReachTotal, Measure::Clicks, 1'000, first, last);
    };
    EXPECT_EQ(only(goalFrom("2026-05-02", "2026-05-31"), "2026-05-31").actual, 70); // not the 200 of 1 May
    EXPECT_EQ(only(goalFrom("2026-05-01", "2026-05-31"), "2026-05-12").actual, 250);
    EXPECT_EQ(only(goalFrom("2026-04-30", "2026-05-09"), "2026-06-30").actual, 200);
}

TEST_F(GoalProgressService, LeavesArchivedGoalsOutAndKeepsTheOrder)
{
    Goal archived = goal("Old", GoalKind::ReachTotal, Measure::Clicks, 10, "2026-04-01", "2026-06-30");
    archived.isArchived = true;
    m_small.workspace.add(archived);
    const GoalId first =
        m_small.workspace
            .add(goal("A", GoalKind::HoldLevel, Measure::Leads, 5'000, "2026-05-01", "2026-05-31"))
            .id;
    const GoalId second =
        m_small.workspace.add(goal("B", GoalKind::HoldLevel, Measure::Posts, 5, "2026-05-01", "2026-05-31"))
            .id;
    const auto all = valueOf(goalProgress(*m_small.workspace, day("2026-05-31")));
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].goal, first);
    EXPECT_EQ(all[0].status, GoalStatus::Met);
    EXPECT_EQ(all[1].goal, second);
    EXPECT_EQ(all[1].status, GoalStatus::NotMeasurable);
}

TEST_F(GoalProgressService, HasNothingToSayOfAWorkspaceWithoutGoals)
{
    EXPECT_TRUE(valueOf(goalProgress(*m_small.workspace, day("2026-05-31"))).isEmpty());
}

} // namespace
} // namespace payoff
