// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mergerules.h"

#include "core/channels/channeltable.h"
#include "core/storage/repository.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

struct MergeRules : testing::Test {
    Result<ChangeSet> merge(ChannelId from, std::optional<ChannelId> into) const
    {
        const Channel before = valueOf(Repository<Channel>(workspace.database()).find(from));
        Channel after = before;
        after.mergedInto = into;
        return workspace->apply({changed(before, after)});
    }
    [[nodiscard]] ErrorCode refusal(ChannelId from, ChannelId into) const
    {
        return merge(from, into).error().code;
    }

    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId fb = workspace.addChannel("FB");
    ChannelId meta = workspace.addChannel("Meta");
};

} // namespace

TEST_F(MergeRules, KnowNoChainAndNoCircle)
{
    EXPECT_EQ(refusal(fb, fb), ErrorCode::CannotMerge);
    ASSERT_TRUE(merge(fb, facebook));
    EXPECT_EQ(refusal(meta, fb), ErrorCode::CannotMerge);
    EXPECT_EQ(refusal(facebook, fb), ErrorCode::CannotMerge);
    EXPECT_EQ(refusal(facebook, meta), ErrorCode::CannotMerge); // what was merged into it has to go first
    ASSERT_TRUE(merge(fb, meta));
    EXPECT_TRUE(merge(facebook, meta));
}

TEST_F(MergeRules, KnowNothingThatIsNotThere) { EXPECT_EQ(refusal(fb, {77}), ErrorCode::UnknownId); }

TEST_F(MergeRules, KeepWhatSomethingWasMergedInto)
{
    ASSERT_TRUE(merge(fb, facebook));
    const Channel target = valueOf(Repository<Channel>(workspace.database()).find(facebook));
    EXPECT_EQ(workspace->apply({removed(target)}).error().code, ErrorCode::InUse);
}

TEST_F(MergeRules, LetWhatIsMergedBeSeparated)
{
    ASSERT_TRUE(merge(fb, facebook));
    EXPECT_TRUE(merge(fb, std::nullopt));
    EXPECT_TRUE(merge(facebook, fb));
}

TEST_F(MergeRules, LeaveMonthsAloneThatAreClosed)
{
    workspace.add(TypedCell{{fb, {}, month("2026-05"), Measure::Clicks}, 5});
    Cost rent;
    rent.category = CostCategory::Tools;
    rent.amount = euros(100);
    rent.span = oneDay("2026-01-31");
    rent.recurrence = Recurrence::Monthly;
    rent.channel = meta;
    workspace.add(rent);
    EXPECT_TRUE(checkMonthsAreOpen(workspace.database(), QVector<ChannelId>{fb, meta}));
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                       "VALUES (?, '2026-06-30T00:00:00Z', 1, '')"),
        {month("2026-05").index}));
    EXPECT_FALSE(checkMonthsAreOpen(workspace.database(), QVector<ChannelId>{fb}));
    EXPECT_FALSE(checkMonthsAreOpen(workspace.database(), QVector<ChannelId>{meta}));
    EXPECT_TRUE(checkMonthsAreOpen(workspace.database(), QVector<ChannelId>{facebook}));
    EXPECT_EQ(refusal(fb, facebook), ErrorCode::MonthClosed);
}

} // namespace payoff
