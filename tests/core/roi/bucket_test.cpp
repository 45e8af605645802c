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

/// A workspace of leads that are worth 20 to 60 each, 30 most likely.
ValueModel leadsAreWorth(TempWorkspace &made, Measure measure = Measure::Leads)
{
    ValueRule rule;
    rule.measure = measure;
    rule.from = day("2026-01-01");
    rule.low = 2'000;
    rule.likely = 3'000;
    rule.high = 6'000;
    made.add(rule);
    return valueOf(ValueModel::load(made.database()));
}

const Bases onValue{ValueBasis::Value, CostBasis::Ads, TimeView::Outcome};

TEST(Bucket, TellsWhereAFigureLiesIfWhatIsAssumedIsWorthLessOrMore)
{
    TempWorkspace made;
    const ValueModel model = leadsAreWorth(made);
    Bucket bucket;
    bucket.addResults(
        model, {1}, day("2026-05-01"), 1,
        reported({{Measure::AdSpend, 10'000}, {Measure::Revenue, 5'000}, {Measure::Leads, 4'000}}));
    const FigureValue assumed = valueOf(bucket, "assumed_value", onValue);
    EXPECT_EQ(assumed.sum, 12'000);
    ASSERT_TRUE(assumed.hasRange());
    EXPECT_EQ(assumed.low->sum, 8'000);
    EXPECT_EQ(assumed.high->sum, 24'000);
    const FigureValue value = valueOf(bucket, "value", onValue);
    EXPECT_EQ(value.sum, 17'000);
    EXPECT_EQ(value.low->sum, 13'000);
    EXPECT_EQ(value.high->sum, 29'000);
    const FigureValue roi = valueOf(bucket, "roi", onValue);
    EXPECT_DOUBLE_EQ(*roi.ratio, 0.7);
    EXPECT_DOUBLE_EQ(*roi.low->ratio, 0.3);
    EXPECT_DOUBLE_EQ(*roi.high->ratio, 1.9);
    EXPECT_EQ(valueOf(bucket, "net_return", onValue).high->sum, 19'000);
}

TEST(Bucket, HasNoRangeWhereNothingIsAssumedOrAllIsCertain)
{
    TempWorkspace made;
    const ValueModel model = leadsAreWorth(made);
    Bucket bucket;
    bucket.addResults(
        model, {1}, day("2026-05-01"), 1,
        reported({{Measure::AdSpend, 10'000}, {Measure::Revenue, 5'000}, {Measure::Leads, 4'000}}));
    EXPECT_FALSE(valueOf(bucket, "roi", onAds).hasRange()) << "revenue is actual";
    EXPECT_FALSE(valueOf(bucket, "roas", onValue).hasRange());
    EXPECT_FALSE(valueOf(bucket, "cost", onValue).hasRange());
    EXPECT_FALSE(valueOf(bucket, "leads", onValue).hasRange());
    const Bucket plain = bucketOf({{{Measure::AdSpend, 10'000}, {Measure::Revenue, 5'000}}});
    EXPECT_FALSE(valueOf(plain, "roi", onValue).hasRange());
}

TEST(Bucket, PutsTheLowerEndFirstWhereResultsAreBelowZero)
{
    TempWorkspace made;
    const ValueModel model = leadsAreWorth(made, Measure::NewFollowers);
    Bucket bucket;
    bucket.addResults(model, {1}, day("2026-05-01"), 1,
                      reported({{Measure::AdSpend, 10'000}, {Measure::NewFollowers, -2}}));
    const FigureValue value = valueOf(bucket, "value", onValue);
    EXPECT_EQ(value.sum, -6'000);
    EXPECT_EQ(value.low->sum, -12'000);
    EXPECT_EQ(value.high->sum, -4'000);
    EXPECT_LT(*valueOf(bucket, "roi", onValue).low->ratio, *valueOf(bucket, "roi", onValue).high->ratio);
}

} // namespace
} // namespace payoff
