// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/costcopies.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

const Month may = month("2026-05");

Cost tool(qint64 id, DayRange span)
{
    Cost cost;
    cost.id = {id};
    cost.category = CostCategory::Tools;
    cost.amount = euros(1200);
    cost.converted = 1200;
    cost.span = span;
    cost.note = QStringLiteral("Scheduler");
    return cost;
}

TEST(CostCopies, StandOnTheSameDaysOfTheNextMonth)
{
    const auto made = copiesForNextMonth({tool(1, may.range()), tool(2, oneDay("2026-05-31"))}, may);
    ASSERT_EQ(made.copies.size(), 2);
    EXPECT_EQ(made.copies[0].span, wholeMonth("2026-06"));
    EXPECT_EQ(made.copies[1].span, oneDay("2026-06-30"));
    EXPECT_TRUE(made.copies[0].id.isNull());
    EXPECT_FALSE(made.copies[0].converted);
}

TEST(CostCopies, LeaveOutWhatIsThereAlready)
{
    const auto made = copiesForNextMonth({tool(1, may.range()), tool(2, wholeMonth("2026-06"))}, may);
    EXPECT_TRUE(made.copies.isEmpty());
    EXPECT_EQ(made.alreadyThere, 1);
}

TEST(CostCopies, KeepTwoAlikeTwo)
{
    EXPECT_EQ(copiesForNextMonth({tool(1, may.range()), tool(2, may.range())}, may).copies.size(), 2);
    const auto one =
        copiesForNextMonth({tool(1, may.range()), tool(2, may.range()), tool(3, wholeMonth("2026-06"))}, may);
    EXPECT_EQ(one.copies.size(), 1);
    EXPECT_EQ(one.alreadyThere, 1);
}

TEST(CostCopies, OfAllAreOfWhatDoesNotComeByItself)
{
    Cost recurring = tool(1, may.range());
    recurring.recurrence = Recurrence::Monthly;
    Cost credit = tool(2, may.range());
    credit.isCredit = true;
    Cost imported = tool(3, may.range());
    imported.batch = BatchId{1};
    const Cost spread = tool(4, {day("2026-05-15"), day("2026-06-15")});
    const auto made = copiesForNextMonth({recurring, credit, imported, spread}, may);
    EXPECT_TRUE(made.copies.isEmpty());
    EXPECT_EQ(made.leftOut, 0);
}

TEST(CostCopies, OfChosenOnesSayWhatIsLeftOut)
{
    Cost recurring = tool(1, may.range());
    recurring.recurrence = Recurrence::Monthly;
    Cost credit = tool(2, may.range());
    credit.isCredit = true;
    const auto made = copiesForNextMonth({recurring, credit, tool(3, may.range())}, may, {{1}, {2}});
    EXPECT_EQ(made.copies.size(), 1) << "the credit";
    EXPECT_EQ(made.leftOut, 1);
}

} // namespace
} // namespace payoff
