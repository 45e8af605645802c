// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every ledger, shown on many that dice made: nothing is lost or counted twice on the way from
// an entry to channels, months and days.
#include "core/costs/occurrences.h"
#include "core/roi/costallocation.h"
#include "core/roi/queryengine.h"
#include "tests/support/tempworkspace.h"

#include <random>

namespace payoff {
namespace {

const Month first = month("2026-01");
const Month last = month("2026-06");
constexpr int channelCount = 5;

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }

    qint64 between(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_random);
    }
    bool chance(int oneIn) { return between(1, oneIn) == 1; }

    /// Never ad spend, for which other rules hold.
    CostCategory category()
    {
        return CostCategory(between(int(CostCategory::Tools), int(CostCategory::Other)));
    }

    Cost cost()
    {
        Cost made;
        made.category = category();
        made.isCredit = chance(5);
        made.amount = euros(between(made.isCredit ? -900'000 : 0, 900'000));
        const Day start = day("2025-11-15").plus(int(between(0, 200)));
        made.span = {start, start.plus(int(between(0, 3) == 0 ? between(0, 400) : between(0, 40)))};
        made.recurrence = chance(2) ? Recurrence::None : Recurrence(between(1, 4));
        if (made.recurrence != Recurrence::None && chance(2))
            made.until = start.plus(int(between(0, 200)));
        if (chance(3))
            made.hours = between(0, 80'000);
        return made;
    }

private:
    std::mt19937 m_random;
};

ActivityTable activity(Dice &dice)
{
    ActivityTable table;
    for (Month at = first; at <= last; at = at.next()) {
        for (qint64 channel = 1; channel <= channelCount && !dice.chance(4); ++channel) {
            if (dice.chance(3))
                continue;
            Activity &of = table.channels[{at, ChannelId{channel}}];
            of.isActive = true;
            of.sums.set(Measure::AdSpend, dice.between(0, 2) * dice.between(0, 100'000));
            of.sums.set(Measure::Posts, dice.between(0, 3));
            of.sums.set(Measure::Conversions, dice.between(0, 9'000));
        }
    }
    return table;
}

CostLedger ledger(Dice &dice, Sharing sharing)
{
    CostLedger made;
    for (qint64 id = 1; id <= dice.between(1, 25); ++id) {
        Cost cost = dice.cost();
        cost.id = {id};
        cost.converted = cost.amount.minor;
        if (dice.chance(4))
            cost.channel = ChannelId{dice.between(1, channelCount)};
        else if (dice.chance(4))
            cost.campaign = CampaignId{dice.between(1, 3)};
        made.costs.push_back(cost);
    }
    SharingRule rule;
    rule.from = dice.chance(2) ? first : month("2026-03");
    rule.sharing = sharing;
    rule.percentages = {{{1}, 123'457}, {{2}, 0}, {{4}, 876'543}};
    made.rules = {rule};
    made.campaignChannels[{1}] = {{{1}, 5'000}, {{3}, 1}};
    made.campaignChannels[{2}] = {{{2}, 0}, {{4}, 0}, {{5}, 0}}; // the third has no channel
    return made;
}

/// What the entry costs in the month, computed from its days alone.
qint64 ofMonth(const Cost &cost, Month at)
{
    qint64 sum = 0;
    for (const DayRange &interval : occurrences(cost, last.last())) {
        const DayRange days = interval.intersected(at.range());
        if (!days.isEmpty())
            sum += spreadPart(*cost.converted, interval, days);
    }
    return sum;
}

class CostProperties : public testing::TestWithParam<Sharing> { };

TEST_P(CostProperties, PartsOfEveryEntrySumToItsAmountInEveryMonth)
{
    Dice dice(20260701U + unsigned(GetParam()));
    for (int round = 0; round < 80; ++round) {
        const CostLedger made = ledger(dice, GetParam());
        const auto parts = allocateCosts(made, activity(dice), first, last, last.last());
        std::map<std::pair<CostId, Month>, qint64> sums;
        for (const CostPart &part : parts)
            sums[{part.cost, Month::of(part.days.first)}] += part.amount;
        for (const Cost &cost : made.costs) {
            for (Month at = first; at <= last; at = at.next()) {
                const qint64 sum = sums[std::pair(cost.id, at)];
                ASSERT_EQ(sum, ofMonth(cost, at)) << "round " << round << ", entry " << cost.id.value;
            }
        }
    }
}

TEST_P(CostProperties, DaysOfEveryPartAddUpToIt)
{
    Dice dice(20260702U + unsigned(GetParam()));
    for (int round = 0; round < 20; ++round) {
        for (const CostPart &part :
             allocateCosts(ledger(dice, GetParam()), activity(dice), first, last, last.last())) {
            qint64 sum = 0;
            for (Day each = part.days.first; each <= part.days.last; each = each.next())
                sum += part.within({each, each});
            ASSERT_EQ(sum, part.amount);
        }
    }
}

TEST_P(CostProperties, SplitsTellTheSameAsTheParts)
{
    Dice dice(20260703U + unsigned(GetParam()));
    for (int round = 0; round < 40; ++round) {
        AllocationLog log;
        log.wantsSplits = true;
        const CostLedger made = ledger(dice, GetParam());
        std::map<std::tuple<CostId, Month, ChannelId>, qint64> sums;
        for (const CostPart &part : allocateCosts(made, activity(dice), first, last, last.last(), &log))
            sums[{part.cost, Month::of(part.days.first), part.channel}] += part.amount;
        for (const CostSplit &split : std::as_const(log.splits)) {
            qint64 whole = split.parts.isEmpty() ? split.amount : 0;
            if (split.parts.isEmpty())
                sums[{split.cost, split.month, ChannelId{}}] -= split.amount;
            for (const CostSplit::Part &part : split.parts) {
                whole += part.amount;
                sums[{split.cost, split.month, part.channel}] -= part.amount;
            }
            ASSERT_EQ(whole, split.amount);
        }
        for (const auto &[key, rest] : sums)
            ASSERT_EQ(rest, 0);
    }
}

TEST_P(CostProperties, AQueryByChannelAndMonthSumsToTheLedger)
{
    Dice dice(20260704U + unsigned(GetParam()));
    TempWorkspace workspace;
    QVector<ChannelId> channels;
    for (const char *name : {"Facebook", "Instagram", "LinkedIn"})
        channels.push_back(workspace.addChannel(name));
    const CampaignId campaign = workspace.addCampaign("Spring", {channels[0], channels[2]});
    const SourceId source = workspace.addSource("meta");
    QVector<ResultRow> rows;
    for (Month at = first; at <= last; at = at.next()) {
        for (const ChannelId channel : channels) {
            if (dice.chance(3) || at == month("2026-04")) // in April nobody is active
                continue;
            rows.push_back(resultRow(source, channel, {}, at.range(),
                                     {{Measure::AdSpend, dice.between(0, 90'000)}, {Measure::Posts, 3}}));
        }
    }
    workspace.insertRows(rows);
    SharingRule rule;
    rule.from = first;
    rule.sharing = GetParam();
    if (rule.sharing == Sharing::Percentages)
        rule.percentages = {{channels[0], 333'333}, {channels[1], 666'667}};
    workspace.add(rule);
    qint64 whole = 0;
    for (int entry = 0; entry < 12; ++entry) {
        Cost cost = dice.cost();
        if (entry == 0) {
            cost.span = wholeMonth("2026-04");
            cost.until.reset();
        }
        if (entry != 0 && dice.chance(4))
            cost.channel = channels[dice.between(0, 2)];
        else if (entry != 0 && dice.chance(4))
            cost.campaign = campaign;
        cost = workspace.add(cost);
        for (Month at = first; at <= last; at = at.next())
            whole += ofMonth(cost, at);
    }
    Query query;
    query.by = {Dimension::Channel, Dimension::Month};
    query.figures = {Derived::OtherDirectCost, Derived::SharedCost};
    query.days = DayRange{first.first(), last.last()};
    qint64 sum = 0;
    for (const QueryRow &row : valueOf(runQuery(*workspace, query)).rows)
        sum += row.values[0].sum.value_or(0) + row.values[1].sum.value_or(0);
    EXPECT_EQ(sum, whole);
    query.by = {Dimension::Campaign, Dimension::Month};
    sum = 0;
    for (const QueryRow &row : valueOf(runQuery(*workspace, query)).rows)
        sum += row.values[0].sum.value_or(0) + row.values[1].sum.value_or(0);
    EXPECT_EQ(sum, whole) << "by campaign";
}

INSTANTIATE_TEST_SUITE_P(Costs, CostProperties,
                         testing::Values(Sharing::AdSpend, Sharing::Even, Sharing::Percentages,
                                         Sharing::Posts, Sharing::Hours, Sharing::Results),
                         [](const auto &each) { return toKey(each.param).remove(u'_').toStdString(); });

} // namespace
} // namespace payoff
