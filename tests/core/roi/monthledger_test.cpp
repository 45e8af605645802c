// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthledger.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

const Month may = month("2026-05");

Cost adSpend(ChannelId channel, qint64 minor)
{
    Cost cost;
    cost.category = CostCategory::AdSpend;
    cost.channel = channel;
    cost.amount = euros(minor);
    cost.span = oneDay("2026-05-04");
    return cost;
}

TEST(MonthLedger, SumsWhatIsChargedDirectlyAndWhatIsShared)
{
    const SmallWorkspace small;
    const MonthLedger ledger = valueOf(readMonthLedger(*small.workspace, may));
    EXPECT_EQ(ledger.entries.size(), 3);
    EXPECT_EQ(ledger.direct, 3'000) << "20.00 for Facebook, 10.00 for LinkedIn";
    EXPECT_EQ(ledger.shared, 3'000);
    EXPECT_EQ(ledger.reportedSpend, 15'000);
    EXPECT_EQ(ledger.before, 0);
    EXPECT_FALSE(ledger.isAhead);
    EXPECT_EQ(valueOf(readMonthLedger(*small.workspace, may.next())).before, 6'000);
}

TEST(MonthLedger, TellsWhatAnEntryBringsToAChannel)
{
    const SmallWorkspace small;
    const MonthLedger ledger = valueOf(readMonthLedger(*small.workspace, may));
    qint64 shared = 0;
    for (const CostSplit &split : ledger.splits) {
        if (split.by == SplitBy::Rule)
            shared = ledger.broughtTo(split.cost, small.facebook);
    }
    EXPECT_EQ(shared, 2'000);
}

TEST(MonthLedger, HasTwelveMonthsByCategory)
{
    SmallWorkspace small;
    Cost old;
    old.category = CostCategory::Training;
    old.amount = euros(500);
    old.span = oneDay("2025-06-11");
    small.workspace.add(old);
    const MonthLedger ledger = valueOf(readMonthLedger(*small.workspace, may));
    ASSERT_EQ(ledger.byCategory.periods.size(), 12);
    EXPECT_EQ(ledger.byCategory.periods.front().range, wholeMonth("2025-06"));
    EXPECT_EQ(ledger.byCategory.amounts.at(CostCategory::Training).front(), 500);
    EXPECT_EQ(ledger.byCategory.amounts.at(CostCategory::Tools).back(), 3'000);
}

TEST(MonthLedger, ListsEntriesWithoutARateAndCountsThem)
{
    TempWorkspace workspace;
    Cost foreign;
    foreign.amount = {500, currency("USD")};
    foreign.span = oneDay("2026-05-04");
    const CostId id = workspace.add(foreign).id;
    foreign.span = oneDay("2026-04-04");
    workspace.add(foreign);
    const MonthLedger ledger = valueOf(readMonthLedger(*workspace, may));
    ASSERT_EQ(ledger.entries.size(), 1);
    EXPECT_EQ(ledger.entries.front().cost, id);
    EXPECT_FALSE(ledger.entries.front().amount);
    EXPECT_EQ(ledger.unconverted, 1);
    EXPECT_EQ(ledger.total(), 0);
}

TEST(MonthLedger, TellsWhereAdSpendOfTheLedgerMeetsTheReportedOne)
{
    SmallWorkspace small;
    const CostId bill = small.workspace.add(adSpend(small.facebook, 11'000)).id;
    MonthLedger ledger = valueOf(readMonthLedger(*small.workspace, may));
    ASSERT_EQ(ledger.meetings.size(), 1);
    EXPECT_EQ(ledger.meetings.front(), (SpendMeeting{{small.facebook, may}, 11'000, 10'000, false}));
    ASSERT_TRUE(ledger.entry(bill));
    EXPECT_FALSE(ledger.entry(bill)->counts);
    EXPECT_EQ(ledger.total(), 6'000);
    EXPECT_EQ(ledger.reportedSpend, 15'000);
    small.workspace.apply(added(InvoicedMonth{small.facebook, may}));
    ledger = valueOf(readMonthLedger(*small.workspace, may));
    EXPECT_TRUE(ledger.meetings.front().isInvoiced);
    EXPECT_TRUE(ledger.entry(bill)->counts);
    EXPECT_EQ(ledger.total(), 17'000);
    EXPECT_EQ(ledger.reportedSpend, 5'000) << "LinkedIn's alone";
}

TEST(MonthLedger, MeetsAdSpendThatIsNotStoredYet)
{
    const SmallWorkspace small;
    Cost bill = adSpend(small.linkedIn, 500);
    bill.converted = 500;
    const auto meetings = valueOf(spendMeetings(*small.workspace, {bill}, may, may));
    ASSERT_EQ(meetings.size(), 1);
    EXPECT_EQ(meetings.front(), (SpendMeeting{{small.linkedIn, may}, 500, 5'000, false}));
}

TEST(MonthLedger, UnfoldsWhatRecursIntoMonthsAheadAndSaysSo)
{
    SmallWorkspace small;
    Cost tool;
    tool.category = CostCategory::Tools;
    tool.amount = euros(900);
    tool.span = wholeMonth("2026-05");
    tool.recurrence = Recurrence::Monthly;
    small.workspace.add(tool);
    const MonthLedger ledger = valueOf(readMonthLedger(*small.workspace, month("2026-09")));
    EXPECT_TRUE(ledger.isAhead);
    EXPECT_EQ(ledger.total(), 900);
    EXPECT_TRUE(ledger.entries.front().isRecurring);
}

} // namespace
} // namespace payoff
