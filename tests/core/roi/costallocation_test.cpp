// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/costallocation.h"

#include "tests/support/tempworkspace.h"

#include <numeric>
#include <random>

namespace payoff {
namespace {

const Month may = month("2026-05");
const Day horizon = day("2026-06-30");

Cost cost(qint64 amount, DayRange span, CostCategory category = CostCategory::Tools)
{
    Cost made;
    made.id = {amount == 0 ? 1 : std::abs(amount)};
    made.category = category;
    made.amount = euros(amount);
    made.converted = amount;
    made.span = span;
    return made;
}

void setActivity(ActivityTable &table, Month at, ChannelId channel, Reported values)
{
    Activity &activity = table.channels[{at, channel}];
    activity.isActive = true;
    for (const auto &[measure, value] : values)
        activity.sums.set(measure, value);
}

/// Three channels: spend 6 : 3 : 1, posts on the third alone.
ActivityTable threeChannels(Month at = may)
{
    ActivityTable table;
    setActivity(table, at, {1}, {{Measure::AdSpend, 60'000}, {Measure::Conversions, 1'000}});
    setActivity(table, at, {2}, {{Measure::AdSpend, 30'000}, {Measure::Conversions, 2'000}});
    setActivity(table, at, {3}, {{Measure::AdSpend, 10'000}, {Measure::Posts, 7}});
    return table;
}

SharingRule rule(Sharing sharing)
{
    SharingRule made;
    made.from = month("2020-01");
    made.sharing = sharing;
    if (sharing == Sharing::Percentages)
        made.percentages = {{{1}, 333'333}, {{2}, 333'333}, {{3}, 333'334}};
    return made;
}

std::map<ChannelId, qint64> byChannel(const QVector<CostPart> &parts)
{
    std::map<ChannelId, qint64> sums;
    for (const CostPart &part : parts)
        sums[part.channel] += part.amount;
    return sums;
}

std::map<ChannelId, qint64> shared(qint64 amount, Sharing sharing)
{
    CostLedger ledger;
    ledger.costs = {cost(amount, may.range())};
    ledger.rules = {rule(sharing)};
    return byChannel(allocateCosts(ledger, threeChannels(), may, may, horizon));
}

using Parts = std::map<ChannelId, qint64>;

TEST(CostAllocation, SplitsSharedCostByAdSpendUnlessSaidOtherwise)
{
    CostLedger ledger;
    ledger.costs = {cost(1'000, may.range())};
    EXPECT_EQ(byChannel(allocateCosts(ledger, threeChannels(), may, may, horizon)),
              (Parts{{{1}, 600}, {{2}, 300}, {{3}, 100}}));
}

TEST(CostAllocation, KnowsEveryRule)
{
    EXPECT_EQ(shared(100, Sharing::Even), (Parts{{{1}, 34}, {{2}, 33}, {{3}, 33}}));
    EXPECT_EQ(shared(100, Sharing::Posts), (Parts{{{3}, 100}}));
    EXPECT_EQ(shared(90, Sharing::Results), (Parts{{{1}, 30}, {{2}, 60}}));
    EXPECT_EQ(shared(100, Sharing::Percentages), (Parts{{{1}, 33}, {{2}, 33}, {{3}, 34}}));
}

TEST(CostAllocation, SplitsEvenlyAndSaysSoWhereTheRuleHasNothingToGoBy)
{
    CostLedger ledger;
    ledger.costs = {cost(90, may.range())};
    ledger.rules = {rule(Sharing::Hours)};
    const auto parts = allocateCosts(ledger, threeChannels(), may, may, horizon);
    EXPECT_EQ(byChannel(parts), (Parts{{{1}, 30}, {{2}, 30}, {{3}, 30}}));
    EXPECT_TRUE(parts.front().isEvenForWantOfBase);
}

TEST(CostAllocation, LeavesSharedCostUnallocatedWhereNoChannelIsActive)
{
    CostLedger ledger;
    ledger.costs = {cost(90, may.range())};
    EXPECT_EQ(byChannel(allocateCosts(ledger, {}, may, may, horizon)), (Parts{{{}, 90}}));
}

TEST(CostAllocation, TakesHoursFromWhatIsChargedDirectly)
{
    CostLedger ledger;
    Cost time = cost(500, may.range(), CostCategory::TeamTime);
    time.channel = ChannelId{2};
    time.hours = 4'000;
    ledger.costs = {cost(90, may.range()), time};
    ledger.rules = {rule(Sharing::Hours)};
    EXPECT_EQ(byChannel(allocateCosts(ledger, threeChannels(), may, may, horizon)), (Parts{{{2}, 590}}));
}

TEST(CostAllocation, SpreadsASpanByDayOverItsMonths)
{
    CostLedger ledger;
    Cost spread = cost(6'100, {day("2026-05-01"), day("2026-06-30")});
    spread.channel = ChannelId{1};
    ledger.costs = {spread};
    const auto parts = allocateCosts(ledger, {}, may, may.next(), horizon);
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0].amount, 3'100);
    EXPECT_EQ(parts[1].amount, 3'000);
    EXPECT_EQ(parts[0].within({day("2026-05-01"), day("2026-05-10")}), 1'000);
}

TEST(CostAllocation, ChargesACampaignsCostByPlannedBudgetElseEvenly)
{
    CostLedger ledger;
    Cost creative = cost(300, may.range(), CostCategory::Content);
    creative.campaign = CampaignId{9};
    ledger.costs = {creative};
    ledger.campaignChannels[{9}] = {{{1}, 2'000}, {{2}, 1'000}};
    EXPECT_EQ(byChannel(allocateCosts(ledger, {}, may, may, horizon)), (Parts{{{1}, 200}, {{2}, 100}}));
    ledger.campaignChannels[{9}] = {{{1}, 0}, {{2}, 0}};
    EXPECT_EQ(byChannel(allocateCosts(ledger, {}, may, may, horizon)), (Parts{{{1}, 150}, {{2}, 150}}));
}

TEST(CostAllocation, CountsAdSpendFromTheLedgerInInvoicedMonthsOnly)
{
    CostLedger ledger;
    Cost bill = cost(300, may.range(), CostCategory::AdSpend);
    bill.channel = ChannelId{1};
    ledger.costs = {bill};
    EXPECT_TRUE(allocateCosts(ledger, threeChannels(), may, may, horizon).isEmpty());
    ledger.invoicedMonths = {{{1}, may}};
    EXPECT_EQ(byChannel(allocateCosts(ledger, threeChannels(), may, may, horizon)), (Parts{{{1}, 300}}));
}

TEST(CostAllocation, NamesCostsWithoutARateAndLeavesThemOut)
{
    CostLedger ledger;
    Cost foreign = cost(300, may.range());
    foreign.converted = std::nullopt;
    ledger.costs = {foreign};
    AllocationLog log;
    EXPECT_TRUE(allocateCosts(ledger, threeChannels(), may, may, horizon, &log).isEmpty());
    EXPECT_EQ(log.unconverted, QVector<CostId>{foreign.id});
}

TEST(CostAllocation, MissesNoRateOfWhatWouldNotCountInTheMonths)
{
    CostLedger ledger;
    Cost earlier = cost(300, oneDay("2026-04-30"));
    Cost reported = cost(400, may.range(), CostCategory::AdSpend);
    reported.channel = ChannelId{1};
    earlier.converted = std::nullopt;
    reported.converted = std::nullopt;
    ledger.costs = {earlier, reported};
    AllocationLog log;
    allocateCosts(ledger, threeChannels(), may, may, horizon, &log);
    EXPECT_TRUE(log.unconverted.isEmpty());
    ledger.invoicedMonths = {{{1}, may}};
    allocateCosts(ledger, threeChannels(), may, may, horizon, &log);
    EXPECT_EQ(log.unconverted, QVector<CostId>{reported.id});
}

TEST(CostAllocation, CountsTheHoursOfASpanInEachOfItsMonthsByDay)
{
    CostLedger ledger;
    Cost spread = cost(500, {day("2026-05-01"), day("2026-06-30")}, CostCategory::TeamTime);
    spread.channel = ChannelId{2};
    spread.hours = 61'000;
    Cost oneMonth = cost(501, may.range(), CostCategory::TeamTime);
    oneMonth.channel = ChannelId{1};
    oneMonth.hours = 31'000;
    Cost shared = cost(100, may.range());
    ledger.costs = {spread, oneMonth, shared};
    ledger.rules = {rule(Sharing::Hours)};
    const auto parts = allocateCosts(ledger, {}, may, may, horizon);
    EXPECT_EQ(byChannel(parts), (Parts{{{1}, 501 + 50}, {{2}, 254 + 50}})) << "31 of 61 hours each";
}

TEST(CostAllocation, SplitsTheHoursOfACampaignBetweenItsChannels)
{
    CostLedger ledger;
    Cost creative = cost(300, may.range(), CostCategory::Content);
    creative.campaign = CampaignId{9};
    creative.hours = 3'000;
    ledger.costs = {creative, cost(90, may.range())};
    ledger.campaignChannels[{9}] = {{{1}, 2'000}, {{2}, 1'000}};
    ledger.rules = {rule(Sharing::Hours)};
    EXPECT_EQ(byChannel(allocateCosts(ledger, {}, may, may, horizon)), (Parts{{{1}, 260}, {{2}, 130}}));
}

TEST(CostAllocation, GivesSharedCostToTheCampaignsThatTookTheHours)
{
    CostLedger ledger;
    Cost creative = cost(300, may.range(), CostCategory::Content);
    creative.channel = ChannelId{1};
    creative.campaign = CampaignId{9};
    creative.hours = 3'000;
    ledger.costs = {creative, cost(90, may.range())};
    ledger.rules = {rule(Sharing::Hours)};
    ActivityTable table;
    table.isByCampaign = true;
    const auto parts = allocateCosts(ledger, table, may, may, horizon);
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[1].campaign, CampaignId{9});
    EXPECT_EQ(parts[1].amount, 90);
}

TEST(CostAllocation, SharesByTheInvoiceWhereTheMonthGoesByIt)
{
    CostLedger ledger;
    Cost bill = cost(30'000, may.range(), CostCategory::AdSpend);
    bill.channel = ChannelId{1};
    ledger.costs = {bill, cost(7'000, may.range())};
    ledger.invoicedMonths = {{{1}, may}};
    EXPECT_EQ(byChannel(allocateCosts(ledger, threeChannels(), may, may, horizon)),
              (Parts{{{1}, 30'000 + 3'000}, {{2}, 3'000}, {{3}, 1'000}}))
        << "300 by invoice, 300 and 100 as reported; not the 600 that were reported";
}

TEST(CostAllocation, TakesThePercentagesOfAnEntryFromTheLatestRuleThatHasSome)
{
    CostLedger ledger;
    Cost entry = cost(100, may.range());
    entry.rule = Sharing::Percentages;
    SharingRule tools = rule(Sharing::Percentages);
    tools.category = CostCategory::Agency;
    tools.percentages = {{{1}, 250'000}, {{2}, 750'000}};
    ledger.costs = {entry};
    ledger.rules = {tools, rule(Sharing::Even)};
    EXPECT_EQ(byChannel(allocateCosts(ledger, threeChannels(), may, may, horizon)),
              (Parts{{{1}, 25}, {{2}, 75}}));
}

TEST(CostAllocation, TellsHowEachCostWasSplit)
{
    CostLedger ledger;
    ledger.costs = {cost(1'000, {day("2026-05-22"), day("2026-06-10")})};
    AllocationLog log;
    log.wantsSplits = true;
    allocateCosts(ledger, threeChannels(), may, may, horizon, &log);
    ASSERT_EQ(log.splits.size(), 1);
    const CostSplit &split = log.splits.front();
    EXPECT_EQ(split.by, SplitBy::Rule);
    EXPECT_EQ(split.sharing, Sharing::AdSpend);
    EXPECT_EQ(split.whole, 1'000);
    EXPECT_EQ(split.amount, 500);
    EXPECT_EQ(split.days, (DayRange{day("2026-05-22"), day("2026-05-31")}));
    EXPECT_EQ(split.totalBase(), 100'000);
    EXPECT_EQ(split.parts,
              (QVector<CostSplit::Part>{{{1}, 60'000, 300}, {{2}, 30'000, 150}, {{3}, 10'000, 50}}));
    EXPECT_FALSE(split.isEvenForWantOfBase);
}

TEST(CostAllocation, SplitsACreditAsItWouldTheCost)
{
    EXPECT_EQ(shared(-100, Sharing::Even), (Parts{{{1}, -34}, {{2}, -33}, {{3}, -33}}));
}

class RandomLedger : public testing::TestWithParam<Sharing> {
protected:
    qint64 upTo(qint64 most) { return std::uniform_int_distribution<qint64>(0, most)(m_random); }

    ActivityTable randomActivity(Month first, int months)
    {
        ActivityTable table;
        for (int i = 0; i < months; ++i) {
            for (qint64 channel = 1; channel <= 5; ++channel) {
                if (upTo(3) == 0)
                    continue;
                setActivity(table, first.plus(i), {channel},
                            {{Measure::AdSpend, upTo(100'000)},
                             {Measure::Posts, upTo(9)},
                             {Measure::Conversions, upTo(9'000)}});
                for (qint64 campaign = 0; campaign <= 2; ++campaign)
                    table.campaigns[{first.plus(i), {channel}, {campaign}}].sums.set(Measure::AdSpend,
                                                                                     upTo(30'000));
            }
        }
        return table;
    }

    std::mt19937 m_random{20260531};
};

TEST_P(RandomLedger, PartsOfEachSharedCostSumToTheWholeAndCutsAddUp)
{
    const Month first = month("2026-01");
    for (int round = 0; round < 60; ++round) {
        CostLedger ledger;
        const Day start = day("2026-01-01").plus(upTo(120));
        ledger.costs = {cost(1 + upTo(1'000'000), {start, start.plus(upTo(50))})};
        ledger.rules = {rule(GetParam())};
        if (GetParam() == Sharing::Percentages)
            ledger.rules.front().percentages = {{{1}, 250'000}, {{4}, 750'000}};
        const auto parts =
            allocateCosts(ledger, randomActivity(first, 6), first, first.plus(5), day("2026-06-30"));
        qint64 whole = 0;
        qint64 cut = 0;
        const Day edge = start.plus(upTo(50));
        for (const CostPart &part : parts) {
            whole += part.amount;
            cut += part.within({day("2026-01-01"), edge}) + part.within({edge.next(), day("2026-12-31")});
        }
        EXPECT_EQ(whole, ledger.costs.front().converted);
        EXPECT_EQ(cut, whole);
    }
}

TEST_P(RandomLedger, PartsByCampaignSumToTheChannels)
{
    for (int round = 0; round < 60; ++round) {
        CostLedger ledger;
        ledger.costs = {cost(1 + upTo(1'000'000), may.range())};
        ledger.rules = {rule(GetParam())};
        const ActivityTable fine = randomActivity(may, 1);
        ActivityTable coarse = fine;
        coarse.campaigns.clear();
        EXPECT_EQ(byChannel(allocateCosts(ledger, fine, may, may, horizon)),
                  byChannel(allocateCosts(ledger, coarse, may, may, horizon)));
    }
}

INSTANTIATE_TEST_SUITE_P(CostAllocation, RandomLedger,
                         testing::Values(Sharing::AdSpend, Sharing::Even, Sharing::Percentages,
                                         Sharing::Posts, Sharing::Hours, Sharing::Results),
                         [](const auto &each) { return toKey(each.param).remove(u'_').toStdString(); });

} // namespace
} // namespace payoff
