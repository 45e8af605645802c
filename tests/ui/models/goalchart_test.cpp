// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/goalchart.h"

#include "tests/support/tempworkspace.h"

#include "ui/models/goalquestions.h"

namespace payoff {
namespace {

GoalRow visits(GoalKind kind)
{
    GoalRow row;
    row.name = QStringLiteral("Visits");
    row.kind = kind;
    row.measure = Measure::SiteVisits;
    row.progress.status = GoalStatus::OnPace;
    row.progress.history = {{month("2026-01"), 100, 90, true},
                            {month("2026-02"), 110, {}, true},
                            {month("2026-03"), 120, 60, false}};
    return row;
}

QVector<Period> firstMonths(int count)
{
    QVector<Period> periods;
    for (Month each = month("2025-12"); periods.size() < count; each = each.next())
        periods.append({Granularity::Month, each.range()});
    return periods;
}

TEST(GoalHistoryChart, ShowsWhatCameInBesideWhatWasWanted)
{
    const SeriesChartData chart = goalHistoryChart(visits(GoalKind::HoldLevel), currency("EUR"), {});
    ASSERT_EQ(chart.periods.size(), 3);
    ASSERT_EQ(chart.series.size(), 2);
    EXPECT_TRUE(chart.series[0].isBar);
    EXPECT_EQ(chart.series[0].values[0], 90);
    EXPECT_FALSE(chart.series[0].values[1]); // not reported is not zero
    EXPECT_EQ(chart.series[1].values[2], 120);
    EXPECT_EQ(chart.maturingFrom, 2);
}

TEST(GoalLine, StandsInTheMonthsOfTheGoalOnly)
{
    Goal goal;
    goal.name = QStringLiteral("Visits");
    goal.kind = GoalKind::HoldLevel;
    goal.measure = Measure::SiteVisits;
    const auto line = goalLine(goal, visits(GoalKind::HoldLevel).progress, firstMonths(3), currency("EUR"));
    ASSERT_TRUE(line);
    EXPECT_FALSE(line->values[0]);
    EXPECT_EQ(line->values[1], 100);
    EXPECT_EQ(line->values[2], 110);
}

TEST(GoalLine, IsNotDrawnForATotalOrOverWeeks)
{
    Goal goal;
    goal.kind = GoalKind::ReachTotal;
    const GoalProgress progress = visits(GoalKind::ReachTotal).progress;
    EXPECT_FALSE(goalLine(goal, progress, firstMonths(3), currency("EUR")));
    goal.kind = GoalKind::HoldLevel;
    const QVector<Period> weeks{{Granularity::Week, {day("2026-01-05"), day("2026-01-11")}}};
    EXPECT_FALSE(goalLine(goal, progress, weeks, currency("EUR")));
}

TEST(GoalQuestions, AreAnsweredByWhatIsKnown)
{
    Goal goal;
    goal.id = {1};
    goal.measure = Measure::SiteVisits;
    goal.objective = QStringLiteral("Sell more");
    Campaign spring;
    spring.name = QStringLiteral("Spring");
    spring.goals = {{1}};
    Contents contents;
    contents.campaigns = {spring};
    const GoalRow row = visits(GoalKind::HoldLevel);
    const auto known = goalQuestions(goal, &row, contents, Format());
    ASSERT_EQ(known.size(), 4);
    EXPECT_TRUE(known[1].second.contains(QStringLiteral("Sell more")));
    EXPECT_TRUE(known[1].second.contains(QStringLiteral("Spring")));
    EXPECT_TRUE(known[3].second.startsWith(QStringLiteral("In part")));
    const auto unknown = goalQuestions({}, nullptr, {}, Format());
    EXPECT_TRUE(unknown[1].second.contains(QStringLiteral("No business objective")));
    EXPECT_TRUE(unknown[3].second.startsWith(QStringLiteral("Not measurable yet")));
}

} // namespace
} // namespace payoff
