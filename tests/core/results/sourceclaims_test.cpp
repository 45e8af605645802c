// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sourceclaims.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

constexpr MeasureMask revenueBit = bit(Measure::Revenue);
constexpr MeasureMask leadsBit = bit(Measure::Leads);
constexpr MeasureMask clicksBit = bit(Measure::Clicks);

struct SourceClaimsTest : testing::Test {
    SourceClaims claims;
    Month march = month("2026-03");
    SourceId meta{1};
    SourceId shop{2};
    SourceId secondMeta{3};

    void SetUp() override
    {
        claims.setTools({{meta, QStringLiteral("meta")},
                         {shop, QStringLiteral("shop")},
                         {secondMeta, QStringLiteral("meta")}});
        claims.note(march, SourceClaims::totals, meta, {1}, Paid::Paid, revenueBit | clicksBit);
        claims.note(march, SourceClaims::totals, shop, {2}, Paid::Unknown, revenueBit | leadsBit | clicksBit);
        claims.note(march, SourceClaims::totals, secondMeta, {1}, Paid::Paid, leadsBit | revenueBit);
    }
};

} // namespace

TEST_F(SourceClaimsTest, GiveEachMeasureToTheToolThatCameFirst)
{
    claims.settle({});
    EXPECT_EQ(claims.notCounting(meta, march, SourceClaims::totals), leadsBit);
    EXPECT_EQ(claims.notCounting(shop, march, SourceClaims::totals), revenueBit);
    EXPECT_EQ(claims.notCounting(secondMeta, march, SourceClaims::totals), leadsBit);
}

TEST_F(SourceClaimsTest, SettleEachMonthAndEachBreakdownByItself)
{
    claims.note(march, 7, shop, {}, Paid::Unknown, revenueBit);
    claims.settle({});
    EXPECT_EQ(claims.notCounting(shop, march, 7), 0U);
    EXPECT_EQ(claims.notCounting(shop, march.next(), SourceClaims::totals), 0U);
}

TEST_F(SourceClaimsTest, FollowTheChoiceForItsWholeGroup)
{
    claims.choose(MeasureGroup::Revenue, shop);
    claims.choose(MeasureGroup::Traffic, meta);
    claims.settle({});
    EXPECT_EQ(claims.notCounting(shop, march, SourceClaims::totals) & revenueBit, 0U);
    EXPECT_NE(claims.notCounting(shop, march, SourceClaims::totals) & clicksBit, 0U);
    EXPECT_NE(claims.notCounting(meta, march, SourceClaims::totals) & revenueBit, 0U);
    EXPECT_EQ(claims.counting(march).of({1}), clicksBit);
}

TEST_F(SourceClaimsTest, TellWhatCountsOfACampaignAndAPaidFlag)
{
    claims.settle({{march, clicksBit}});
    const ReportedMeasures &counting = claims.counting(march);
    EXPECT_EQ(counting.inChannel, revenueBit | leadsBit);
    EXPECT_EQ(counting.of({1}), revenueBit);
    EXPECT_EQ(counting.of({2}, Paid::Unknown), leadsBit);
    EXPECT_EQ(counting.of({2}, Paid::Paid), 0U);
    EXPECT_EQ(counting.byPaid[std::size_t(Paid::Paid)], revenueBit);
    EXPECT_EQ(claims.countingOfTool(secondMeta, march), revenueBit);
    EXPECT_EQ(claims.counting(march.next()).inChannel, 0U);
}

} // namespace payoff
