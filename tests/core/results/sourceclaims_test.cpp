// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sourceclaims.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

constexpr MeasureMask revenue = bit(Measure::Revenue);
constexpr MeasureMask leads = bit(Measure::Leads);
constexpr MeasureMask clicks = bit(Measure::Clicks);

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
        claims.note(march, SourceClaims::totals, meta, {1}, Paid::Paid, revenue | clicks);
        claims.note(march, SourceClaims::totals, shop, {2}, Paid::Unknown, revenue | leads | clicks);
        claims.note(march, SourceClaims::totals, secondMeta, {1}, Paid::Paid, leads | revenue);
    }
};

} // namespace

TEST_F(SourceClaimsTest, GiveEachMeasureToTheToolThatCameFirst)
{
    claims.settle({});
    EXPECT_EQ(claims.notCounting(meta, march, SourceClaims::totals), leads);
    EXPECT_EQ(claims.notCounting(shop, march, SourceClaims::totals), revenue);
    EXPECT_EQ(claims.notCounting(secondMeta, march, SourceClaims::totals), leads);
}

TEST_F(SourceClaimsTest, SettleEachMonthAndEachBreakdownByItself)
{
    claims.note(march, 7, shop, {}, Paid::Unknown, revenue);
    claims.settle({});
    EXPECT_EQ(claims.notCounting(shop, march, 7), 0U);
    EXPECT_EQ(claims.notCounting(shop, march.next(), SourceClaims::totals), 0U);
}

TEST_F(SourceClaimsTest, FollowTheChoiceForItsWholeGroup)
{
    claims.choose(MeasureGroup::Revenue, shop);
    claims.choose(MeasureGroup::Traffic, meta);
    claims.settle({});
    EXPECT_EQ(claims.notCounting(shop, march, SourceClaims::totals) & revenue, 0U);
    EXPECT_NE(claims.notCounting(shop, march, SourceClaims::totals) & clicks, 0U);
    EXPECT_NE(claims.notCounting(meta, march, SourceClaims::totals) & revenue, 0U);
    EXPECT_EQ(claims.counting(march).of({1}), clicks);
}

TEST_F(SourceClaimsTest, TellWhatCountsOfACampaignAndAPaidFlag)
{
    claims.settle({{march, clicks}});
    const ReportedMeasures &counting = claims.counting(march);
    EXPECT_EQ(counting.inChannel, revenue | leads);
    EXPECT_EQ(counting.of({1}), revenue);
    EXPECT_EQ(counting.of({2}, Paid::Unknown), leads);
    EXPECT_EQ(counting.of({2}, Paid::Paid), 0U);
    EXPECT_EQ(counting.byPaid[std::size_t(Paid::Paid)], revenue);
    EXPECT_EQ(claims.countingOfTool(secondMeta, march), revenue);
    EXPECT_EQ(claims.counting(march.next()).inChannel, 0U);
}

} // namespace payoff
