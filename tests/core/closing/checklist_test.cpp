// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/checklist.h"

#include "core/closing/monthclose.h"
#include "tests/core/transfer/importing.h"
#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

class ChecklistTest : public testing::Test {
protected:
    [[nodiscard]] QVector<CheckLine> lines(CheckKind kind, const char *iso = "2026-05") const
    {
        QVector<CheckLine> found;
        for (const CheckLine &each : valueOf(closingChecklist(*workspace, month(iso)))) {
            if (each.kind == kind)
                found.push_back(each);
        }
        return found;
    }
    static Cost costOn(const char *iso, CostCategory category)
    {
        Cost cost;
        cost.category = category;
        cost.amount = euros(2500);
        cost.span = oneDay(iso);
        return cost;
    }

    SmallWorkspace small;
    TempWorkspace &workspace = small.workspace;
};

} // namespace

TEST_F(ChecklistTest, TellsWhatCameInForEachChannelAndUpToWhen)
{
    const auto channels = lines(CheckKind::Channel);
    ASSERT_EQ(channels.size(), 2);
    EXPECT_EQ(channels[0].name, QStringLiteral("Facebook"));
    EXPECT_EQ(channels[0].day, day("2026-05-10"));
    EXPECT_EQ(channels[0].state, CheckState::Look); // April was known to the 15th: nearer to its end
    EXPECT_EQ(channels[1].day, day("2026-05-20"));
    EXPECT_EQ(channels[1].state, CheckState::Ok); // nothing last month to be short of
}

TEST_F(ChecklistTest, TellsWhatIsMissingAgainstLastMonth)
{
    workspace.add(TypedCell{{small.facebook, {}, month("2026-06"), Measure::Revenue}, 100});
    const auto channels = lines(CheckKind::Channel, "2026-06");
    ASSERT_EQ(channels.size(), 2);
    EXPECT_EQ(channels[0].state, CheckState::Missing);
    EXPECT_TRUE(channels[0].measures.contains(Measure::AdSpend));
    EXPECT_FALSE(channels[0].measures.contains(Measure::Revenue));
    EXPECT_EQ(channels[1].state, CheckState::Missing); // nothing at all
    EXPECT_FALSE(channels[1].day);
}

TEST_F(ChecklistTest, PointsAtValuesOutOfLineWithTheirHistory)
{
    Month each = month("2025-05");
    for (const qint64 value : {100, 110, 102, 108, 104, 106, 100, 110, 103})
        workspace.add(TypedCell{{small.linkedIn, {}, each = each.next(), Measure::Replies}, value});
    workspace.add(TypedCell{{small.linkedIn, {}, month("2026-05"), Measure::Replies}, 900});
    const auto odd = lines(CheckKind::OddValue);
    ASSERT_EQ(odd.size(), 1);
    EXPECT_EQ(odd[0].measures, QVector<Measure>{Measure::Replies});
    EXPECT_EQ(odd[0].value, 900);
    EXPECT_EQ(odd[0].usual, 104);
    EXPECT_EQ(odd[0].channel, small.linkedIn);
}

TEST_F(ChecklistTest, TellsWhichCostsOfLastMonthHaveNoneLikeThem)
{
    workspace.add(costOn("2026-04-03", CostCategory::Agency));
    workspace.add(costOn("2026-04-03", CostCategory::Tools)); // May has tools, too
    Cost weekly = costOn("2026-04-03", CostCategory::Creators);
    weekly.recurrence = Recurrence::Weekly;
    workspace.add(weekly);
    const auto absent = lines(CheckKind::AbsentCost);
    ASSERT_EQ(absent.size(), 1);
    EXPECT_EQ(absent[0].category, CostCategory::Agency);
    EXPECT_EQ(absent[0].value, 2500);
}

TEST_F(ChecklistTest, TellsOfAdSpendThatIsTypedAndReported)
{
    Cost spend = costOn("2026-05-03", CostCategory::AdSpend);
    spend.channel = small.facebook;
    workspace.add(spend);
    const auto twice = lines(CheckKind::SpendTwice);
    ASSERT_EQ(twice.size(), 1);
    EXPECT_EQ(twice[0].value, 2500);
    EXPECT_EQ(twice[0].usual, 10'000);
    EXPECT_EQ(twice[0].state, CheckState::Look);
    workspace.add(InvoicedMonth{small.facebook, month("2026-05")});
    EXPECT_EQ(lines(CheckKind::SpendTwice).front().state, CheckState::Ok);
}

TEST_F(ChecklistTest, TellsOfRatesThatAreMissing)
{
    Cost cost = costOn("2026-05-03", CostCategory::Tools);
    cost.amount = {1000, currency("USD")};
    workspace.add(cost);
    const auto rates = lines(CheckKind::MissingRate);
    ASSERT_EQ(rates.size(), 1);
    EXPECT_EQ(rates[0].count, 1);
    EXPECT_EQ(rates[0].state, CheckState::Missing);
}

TEST_F(ChecklistTest, TellsWhereGoalsOfTheMonthStand)
{
    Goal goal;
    goal.name = QStringLiteral("Revenue");
    goal.measure = Measure::Revenue;
    goal.target = 1'000'000;
    goal.span = wholeMonth("2026-05");
    workspace.add(goal);
    const auto goals = lines(CheckKind::Goal);
    ASSERT_EQ(goals.size(), 1);
    EXPECT_EQ(goals[0].progress.status, GoalStatus::Behind); // known to 20 May
    EXPECT_EQ(goals[0].state, CheckState::Look);
    EXPECT_TRUE(lines(CheckKind::Goal, "2026-04").isEmpty());
}

TEST_F(ChecklistTest, TellsThatTheMonthStillRunsOrHasNoCost)
{
    EXPECT_EQ(lines(CheckKind::MonthRuns).size(), 1); // known to 20 May
    EXPECT_TRUE(lines(CheckKind::MonthRuns, "2026-04").isEmpty());
    EXPECT_EQ(lines(CheckKind::NoCost, "2026-04").size(), 1);
    EXPECT_TRUE(lines(CheckKind::NoCost).isEmpty());
}

TEST(ClosingChecklist, IsShortInAnEmptyWorkspace)
{
    const TempWorkspace workspace;
    const auto lines = valueOf(closingChecklist(*workspace, month("2026-05")));
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].kind, CheckKind::NoCost);
}

using ChecklistOfImports = Importing;

TEST_F(ChecklistOfImports, CountsWhatIsHeldAndWhatCouldNotBeRead)
{
    importLines(plainLines());
    ASSERT_TRUE(closeMonth(*workspace, month("2026-03")));
    QStringList later = plainLines();
    later.append(QStringLiteral("2026-03-31,Instagram,Summer,4.00,30,300"));
    later.append(QStringLiteral("2026-03-30,Instagram,Summer,many,30,300"));
    importLines(later);
    qint64 held = 0;
    qint64 rejected = 0;
    for (const CheckLine &each : valueOf(closingChecklist(*workspace, month("2026-03")))) {
        held += each.kind == CheckKind::Held ? each.count : 0;
        rejected += each.kind == CheckKind::Rejected ? each.count : 0;
    }
    EXPECT_EQ(held, 1);
    EXPECT_EQ(rejected, 1);
}

} // namespace payoff
