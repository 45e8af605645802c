// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "tests/support/smallworkspace.h"

#include <algorithm>

namespace payoff {
namespace {

class Report : public testing::Test {
protected:
    [[nodiscard]] ReportData make(Audience audience = Audience::Stakeholder, const char *of = "2026-05",
                                  const Filters &filters = {}) const
    {
        return valueOf(reportData(*m_small.workspace, {wholeMonth(of), audience, filters, {}}));
    }

    SmallWorkspace m_small;
};

const ReportFigure &headline(const ReportData &data, const char *key)
{
    return *std::find_if(data.headline.begin(), data.headline.end(),
                         [&](const ReportFigure &each) { return each.figure.key() == QLatin1String(key); });
}

TEST_F(Report, ComparesWithThePeriodBeforeAndTheSameAYearBefore)
{
    const ReportData data = make();
    EXPECT_EQ(data.previous.range, wholeMonth("2026-04"));
    EXPECT_EQ(data.lastYear.range, wholeMonth("2025-05"));
    const ReportFigure &cost = headline(data, "cost");
    EXPECT_EQ(cost.now.sum, 21'000);
    EXPECT_EQ(cost.previous.sum, 8'000);
    EXPECT_EQ(cost.lastYear.sum, 4'000);
    EXPECT_EQ(headline(data, "net_return").now.sum, 36'000);
    EXPECT_DOUBLE_EQ(*headline(data, "roi").now.ratio, 360.0 / 210);
    EXPECT_DOUBLE_EQ(*headline(data, "roi").previous.ratio, 1.5);
    EXPECT_DOUBLE_EQ(*headline(data, "cac").now.ratio, 10'500);
}

TEST_F(Report, SplitsTheChangeOfRoiIntoPartsThatAddUp)
{
    const RoiDrivers drivers = make().drivers;
    ASSERT_TRUE(drivers.isAvailable());
    EXPECT_DOUBLE_EQ(drivers.roiAfter, 360.0 / 210);
    EXPECT_DOUBLE_EQ(drivers.roiBefore, 1.5);
    double sum = 0;
    for (const Driver &each : drivers.drivers)
        sum += each.effect();
    EXPECT_NEAR(sum, drivers.change(), 1e-12);
}

TEST_F(Report, SaysWhyNothingChangedWhereNothingWasSpentBefore)
{
    EXPECT_EQ(make(Audience::Executive, "2026-04").drivers.missing, NoDrivers::NoCostBefore);
}

TEST_F(Report, HasCampaignsAndAllFiguresForTheManagerAlone)
{
    EXPECT_TRUE(make().campaigns.rows.isEmpty());
    const ReportData data = make(Audience::Manager);
    EXPECT_EQ(data.campaigns.rows.size(), 2); // Spring, and what belongs to none
    EXPECT_TRUE(data.channels.figures.contains(Figure(Measure::SiteVisits)));
    EXPECT_FALSE(make().channels.figures.contains(Figure(Measure::SiteVisits)));
}

TEST_F(Report, TellsRemarksForTheClientOfItsPeriodOnly)
{
    const auto note = [&](const char *when, const char *text, bool isForClient) {
        m_small.workspace.add(Note{{}, day(when), QString::fromUtf8(text), isForClient, {}, {}});
    };
    note("2026-05-20", "later", true);
    note("2026-05-02", "sooner", true);
    note("2026-05-03", "internal", false);
    note("2026-06-01", "next month", true);
    Benefit benefit;
    benefit.day = day("2026-05-31");
    benefit.description = QStringLiteral("a prize");
    m_small.workspace.add(benefit); // internal
    benefit.isForClient = true;
    m_small.workspace.add(benefit);
    benefit.day = day("2026-04-30");
    m_small.workspace.add(benefit);
    const ReportData data = make(Audience::Manager);
    ASSERT_EQ(data.notes.size(), 2);
    EXPECT_EQ(data.notes.first().text, QStringLiteral("sooner"));
    EXPECT_EQ(data.notes.last().text, QStringLiteral("later"));
    ASSERT_EQ(data.benefits.size(), 1);
    EXPECT_EQ(data.benefits.first().day, day("2026-05-31"));
}

TEST_F(Report, TellsGoalsThatRunInThePeriodAndAreOfItsChannels)
{
    Goal goal;
    goal.name = QStringLiteral("Revenue of the year");
    goal.target = 500'000;
    goal.span = {day("2026-01-01"), day("2026-12-31")};
    goal.channel = m_small.facebook;
    const GoalId of = m_small.workspace.add(goal).id;
    goal.name = QStringLiteral("Over already");
    goal.span = {day("2025-01-01"), day("2025-12-31")};
    m_small.workspace.add(goal);
    const ReportData data = make();
    ASSERT_EQ(data.goals.size(), 1);
    EXPECT_EQ(data.goals.first().goal, of);
    EXPECT_EQ(data.goals.first().actual, 70'000); // 200.00 in April, 500.00 in May
    Filters linkedIn;
    linkedIn.channels = {m_small.linkedIn};
    EXPECT_TRUE(make(Audience::Stakeholder, "2026-05", linkedIn).goals.isEmpty());
}

TEST_F(Report, StandsAtTheEndOfItsPeriodOrAtTheLastResults)
{
    EXPECT_EQ(make(Audience::Executive, "2026-04").asOf, day("2026-04-30"));
    EXPECT_EQ(make().asOf, day("2026-05-20"));
}

TEST_F(Report, HoldsWhatIsAssumedInThePeriod)
{
    ValueRule rule;
    rule.from = day("2026-01-01");
    rule.likely = 5'000;
    rule.high = 5'000;
    m_small.workspace.add(rule);
    rule.from = day("2026-06-01");
    m_small.workspace.add(rule);
    rule.from = day("2026-01-01");
    rule.measure = Measure::SignUps;
    rule.isCountedInRevenue = true;
    m_small.workspace.add(rule);
    const ReportData data = make();
    ASSERT_EQ(data.assumptions.size(), 1);
    EXPECT_EQ(data.assumptions.first().from, day("2026-01-01"));
}

TEST_F(Report, OfAnEmptyWorkspaceHasNoRowsAndFailsNot)
{
    const TempWorkspace empty;
    const ReportData data = valueOf(reportData(*empty, {wholeMonth("2026-05"), Audience::Manager, {}, {}}));
    EXPECT_TRUE(data.channels.rows.isEmpty());
    EXPECT_FALSE(headline(data, "roi").now.isAvailable());
}

} // namespace
} // namespace payoff
