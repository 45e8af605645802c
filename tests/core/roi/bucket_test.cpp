// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/bucket.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

const Bases loaded{};
const Bases onAds{ValueBasis::Revenue, CostBasis::Ads, TimeView::Outcome};

MeasureValues reported(Reported values)
{
    MeasureValues all;
    for (const auto &[measure, value] : values)
        all.set(measure, value);
    return all;
}

/// A bucket with what one cell after another reports.
Bucket bucketOf(std::initializer_list<Reported> cells)
{
    Bucket bucket;
    for (const Reported &cell : cells)
        bucket.addResults({}, {1}, day("2026-05-01"), 1, reported(cell));
    return bucket;
}

FigureValue valueOf(const Bucket &bucket, const char *key, const Bases &bases = loaded)
{
    return bucket.value(Figure::fromKey(QString::fromLatin1(key)).value(), bases);
}

TEST(Bucket, TakesRoiAsWhatCameBackBeyondCost)
{
    Bucket bucket = bucketOf({{{Measure::AdSpend, 10'000}, {Measure::Revenue, 60'000}}});
    bucket.addCost(5'000, false);
    bucket.addCost(10'000, true);
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi").ratio, 1.4); // (600 − 250) / 250
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi", {ValueBasis::Revenue, CostBasis::Direct, {}}).ratio, 3.0);
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi", onAds).ratio, 5.0);
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roas").ratio, 6.0);
    EXPECT_EQ(valueOf(bucket, "net_return").sum, 35'000);
    EXPECT_EQ(valueOf(bucket, "cost").sum, 25'000);
}

TEST(Bucket, IsALossDownToMinusOneWhereNothingCameBack)
{
    const Bucket bucket = bucketOf({{{Measure::AdSpend, 10'000}, {Measure::Revenue, 0}}});
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi").ratio, -1);
}

TEST(Bucket, HasNoRatioOverNothingSpent)
{
    const Bucket bucket = bucketOf({{{Measure::AdSpend, 0}, {Measure::Revenue, 60'000}}});
    EXPECT_EQ(valueOf(bucket, "roas").missing, Missing::ZeroDivisor);
    EXPECT_EQ(valueOf(bucket, "roi").missing, Missing::ZeroDivisor);
    EXPECT_FALSE(valueOf(bucket, "roas").ratio);
}

TEST(Bucket, SaysThatItIsNotReportedRatherThanZero)
{
    const Bucket bucket = bucketOf({{{Measure::AdSpend, 10'000}}});
    EXPECT_EQ(valueOf(bucket, "revenue").missing, Missing::NotReported);
    EXPECT_EQ(valueOf(bucket, "roas").missing, Missing::NotReported);
    EXPECT_EQ(valueOf(bucket, "roi").missing, Missing::NotReported);
    EXPECT_EQ(valueOf(bucket, "net_return").missing, Missing::NotReported);
    EXPECT_EQ(valueOf(bucket, "ad_spend").sum, 10'000);
}

TEST(Bucket, PairsARatioOverCellsThatReportBothSides)
{
    const Bucket bucket = bucketOf({{{Measure::AdSpend, 10'000}, {Measure::Revenue, 30'000}},
                                    {{Measure::AdSpend, 90'000}},
                                    {{Measure::Revenue, 70'000}}});
    const FigureValue roas = valueOf(bucket, "roas");
    EXPECT_DOUBLE_EQ(*roas.ratio, 3);
    EXPECT_EQ(roas.leftOutCells, 2);
    EXPECT_EQ(valueOf(bucket, "ad_spend").sum, 100'000);
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi", onAds).ratio, 2); // ROAS − 1 on revenue and ads
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi").ratio, 0); // ledger cost belongs to no cell: all of both
}

TEST(Bucket, IsARatioOfSumsAndNoMeanOfRatios)
{
    const Bucket bucket = bucketOf({{{Measure::Clicks, 1}, {Measure::Impressions, 10}},
                                    {{Measure::Clicks, 1}, {Measure::Impressions, 990}}});
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "ctr").ratio, 0.002);
}

TEST(Bucket, TakesCpcAndCpmFromPaidRows)
{
    Bucket bucket = bucketOf({{{Measure::AdSpend, 5'000}, {Measure::Clicks, 100}}});
    bucket.addPaidResults(
        1, reported({{Measure::AdSpend, 5'000}, {Measure::Clicks, 40}, {Measure::Impressions, 20'000}}));
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "cpc").ratio, 125); // minor units
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "cpm").ratio, 250);
}

TEST(Bucket, FallsBackToCostPerPurchaseWhereCustomersAreNotReported)
{
    const Bucket without = bucketOf({{{Measure::AdSpend, 9'000}, {Measure::Purchases, 4'500}}});
    const FigureValue cac = valueOf(without, "cac");
    EXPECT_DOUBLE_EQ(*cac.ratio, 2'000); // purchases stand in thousandths
    EXPECT_TRUE(cac.isFallback);
    const Bucket none =
        bucketOf({{{Measure::AdSpend, 9'000}, {Measure::Purchases, 4'500}, {Measure::NewCustomers, 0}}});
    EXPECT_EQ(valueOf(none, "cac").missing, Missing::ZeroDivisor);
    const Bucket with = bucketOf({{{Measure::AdSpend, 9'000}, {Measure::NewCustomers, 3}}});
    EXPECT_DOUBLE_EQ(*valueOf(with, "cac").ratio, 3'000);
    EXPECT_FALSE(valueOf(with, "cac").isFallback);
}

TEST(Bucket, KnowsOnlyAdSpendBelowTheCampaign)
{
    Bucket bucket = bucketOf({{{Measure::AdSpend, 10'000}, {Measure::Revenue, 60'000}}});
    bucket.setHasOnlyAdSpend();
    for (const char *key : {"cost", "other_direct_cost", "shared_cost", "roi", "net_return"})
        EXPECT_EQ(valueOf(bucket, key).missing, Missing::NoSuchCost) << key;
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi", onAds).ratio, 5);
}

TEST(Bucket, NeverSumsReach)
{
    Bucket bucket = bucketOf({{{Measure::Reach, 500}, {Measure::Impressions, 900}},
                              {{Measure::Reach, 400}, {Measure::Impressions, 900}}});
    EXPECT_EQ(valueOf(bucket, "reach").missing, Missing::NotAdditive);
    EXPECT_EQ(valueOf(bucket, "frequency").missing, Missing::NotAdditive);
    bucket.setExactRow(reported({{Measure::Reach, 600}, {Measure::Impressions, 1'800}}));
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "frequency").ratio, 3);
}

TEST(Bucket, HasNoIncrementalValueWithoutABaseline)
{
    Bucket bucket = bucketOf({{{Measure::AdSpend, 10'000}, {Measure::Revenue, 60'000}}});
    const Bases incremental{ValueBasis::Incremental, CostBasis::Ads, {}};
    EXPECT_EQ(valueOf(bucket, "roi", incremental).missing, Missing::NoBaseline);
    bucket.setBaseline(35'000);
    EXPECT_EQ(valueOf(bucket, "value", incremental).sum, 25'000);
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "roi", incremental).ratio, 1.5);
}

TEST(Bucket, ScoresPromotersAgainstDetractors)
{
    const Bucket bucket =
        bucketOf({{{Measure::Promoters, 5}, {Measure::Passives, 3}, {Measure::Detractors, 2}}});
    EXPECT_DOUBLE_EQ(*valueOf(bucket, "nps").ratio, 30);
}

} // namespace
} // namespace payoff
