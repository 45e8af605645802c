// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/history.h"

#include "ui/commands/viewmemory.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

/// A number that goes up and down by steps, and fails when told to.
struct Counter {
    int value = 0;
    bool fails = false;

    Step step(int by)
    {
        return {QStringLiteral("count"), [this, by] { return add(-by); }, [this, by] { return add(by); }};
    }
    Result<void> add(int by)
    {
        if (fails)
            return Error{ErrorCode::DiskFull, {}};
        value += by;
        return {};
    }
};

} // namespace

TEST(History, TakesStepsBackAndRepeatsThemInOrder)
{
    Counter counter;
    History history;
    for (const int by : {1, 10}) {
        ASSERT_TRUE(counter.add(by));
        history.add(counter.step(by));
    }
    EXPECT_EQ(counter.value, 11) << "adding a step does not do it again";
    ASSERT_TRUE(history.undo());
    EXPECT_EQ(counter.value, 1);
    ASSERT_TRUE(history.redo());
    EXPECT_EQ(counter.value, 11);
    EXPECT_EQ(history.undoName(), QStringLiteral("count"));
    EXPECT_FALSE(history.canRedo());
}

TEST(History, KeepsAStepThatCouldNotBeTakenBack)
{
    Counter counter{1, false};
    History history;
    history.add(counter.step(1));
    counter.fails = true;
    EXPECT_FALSE(history.undo());
    EXPECT_TRUE(history.canUndo());
    EXPECT_FALSE(history.canRedo());
    counter.fails = false;
    EXPECT_TRUE(history.undo());
    EXPECT_EQ(counter.value, 0);
    counter.fails = true;
    EXPECT_FALSE(history.redo());
    EXPECT_TRUE(history.canRedo());
}

TEST(ViewMemory, GivesBackTheViewThatWasKept)
{
    Contents contents;
    contents.channels = {{{3}, QStringLiteral("A"), 0, false, {}}, {{5}, QStringLiteral("B"), 0, false, {}}};
    View view;
    view.span = Span::Custom;
    view.days = DayRange{{20'000}, {20'040}};
    view.comparison = Comparison::SamePeriodLastYear;
    view.filters.channels = {{5}};
    view.filters.paid = Paid::Organic;
    view.bases = {ValueBasis::Value, CostBasis::Direct, TimeView::Touch};
    EXPECT_EQ(viewFromMemory(toMemory(view), contents), view);
}

TEST(ViewMemory, LeavesOutWhatTheWorkspaceDoesNotHold)
{
    View view;
    view.filters.channels = {{5}};
    EXPECT_EQ(viewFromMemory(toMemory(view), {}), View());
    EXPECT_EQ(viewFromMemory("junk {", {}), View());
}

} // namespace payoff
