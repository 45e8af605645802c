// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/rollupbuilder.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

CountedPiece piece(CampaignId campaign, DayRange days, Reported values)
{
    CountedPiece made;
    made.days = days;
    made.channel = {1};
    made.campaign = campaign;
    made.source = {1};
    made.purposes = int(Purpose::Totals);
    for (const auto &[measure, value] : values)
        made.values.set(measure, value);
    return made;
}

std::vector<RollupRow> ofLevel(std::vector<RollupRow> rows, RollupLevel level)
{
    std::erase_if(rows, [&](const RollupRow &each) { return each.key.level != level; });
    return rows;
}

} // namespace

TEST(RollupBuilder, MergesTheRowsOfACellBeforeItCountsTheCell)
{
    RollupBuilder builder({});
    builder.add(piece({1}, oneDay("2026-03-01"), {{Measure::Clicks, 1}}));
    builder.add(piece({1}, oneDay("2026-03-01"), {{Measure::Likes, 2}}));
    builder.add(piece({2}, oneDay("2026-03-01"), {{Measure::Likes, 4}}));
    const auto rows = ofLevel(builder.finish(), RollupLevel::ChannelMonth);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].key.mask, bit(Measure::Likes));
    EXPECT_EQ(rows[1].key.mask, bit(Measure::Clicks) | bit(Measure::Likes));
    EXPECT_EQ(rows[1].cells, 1);
}

TEST(RollupBuilder, KeepsSalesCyclesApartByDay)
{
    RollupBuilder builder({{{1}, 90}});
    builder.add(piece({1}, oneDay("2026-03-01"), {{Measure::Clicks, 1}}));
    builder.add(piece({2}, oneDay("2026-03-01"), {{Measure::Clicks, 4}}));
    const auto rows = ofLevel(builder.finish(), RollupLevel::ChannelDay);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].key.cycle, defaultCycle);
    EXPECT_EQ(rows[0].sums[Measure::Clicks], 4);
    EXPECT_EQ(rows[1].key.cycle, 90);
}

TEST(RollupBuilder, CoversEachLevelByWhatIsKnownThere)
{
    RollupBuilder builder({});
    CountedPiece spend = piece({1}, oneDay("2026-03-01"), {{Measure::AdSpend, 1}});
    spend.covered.inChannel = bit(Measure::Revenue);
    builder.add(spend);
    const auto rows = builder.finish();
    const MeasureMask both = bit(Measure::AdSpend) | bit(Measure::Revenue);
    EXPECT_EQ(ofLevel(rows, RollupLevel::ChannelMonth).front().key.mask, both);
    EXPECT_EQ(ofLevel(rows, RollupLevel::ChannelDay).front().key.mask, both);
    EXPECT_EQ(ofLevel(rows, RollupLevel::CampaignMonth).front().key.mask, bit(Measure::AdSpend));
}

TEST(RollupBuilder, StartsAfreshAfterFinishing)
{
    RollupBuilder builder({});
    builder.add(piece({1}, oneDay("2026-03-01"), {{Measure::Clicks, 1}}));
    EXPECT_FALSE(builder.finish().empty());
    EXPECT_TRUE(builder.finish().empty());
}

} // namespace payoff
