// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/rollup.h"

#include "core/results/grain.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

#include <map>
#include <random>

namespace payoff {

namespace {

constexpr Measure spend = Measure::AdSpend;
constexpr Measure clicks = Measure::Clicks;
constexpr Measure revenue = Measure::Revenue;
constexpr Measure purchases = Measure::Purchases;

struct RollupTest : testing::Test {
    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId linkedIn = workspace.addChannel("LinkedIn");
    CampaignId spring = workspace.addCampaign("Spring");
    CampaignId summer = workspace.addCampaign("Summer");
    SourceId meta = workspace.addSource("meta-ads");
    SourceId shop = workspace.addSource("ga4");

    ResultRow row(CampaignId campaign, DayRange span, Reported values) const
    {
        return resultRow(meta, facebook, campaign, span, values);
    }
    std::vector<RollupRow> rollups(RollupFilter filter) const
    {
        filter.first = std::numeric_limits<qint32>::min();
        filter.last = std::numeric_limits<qint32>::max();
        std::vector<RollupRow> rows;
        EXPECT_TRUE(
            readRollups(workspace.database(), filter, [&](const RollupRow &each) { rows.push_back(each); }));
        return rows;
    }
    std::vector<RollupRow> rollups(RollupLevel level) const
    {
        RollupFilter filter;
        filter.level = level;
        return rollups(filter);
    }
    static std::optional<qint64> sumOf(const std::vector<RollupRow> &rows, Measure measure)
    {
        std::optional<qint64> sum;
        for (const RollupRow &each : rows) {
            if (each.sums.has(measure))
                sum = sum.value_or(0) + each.sums[measure];
        }
        return sum;
    }
    /// Both sums over the rows that have both.
    static std::pair<qint64, qint64> ratioOf(const std::vector<RollupRow> &rows, Measure over, Measure under)
    {
        std::pair<qint64, qint64> sums{0, 0};
        for (const RollupRow &each : rows) {
            if (each.sums.has(over) && each.sums.has(under))
                sums = {sums.first + each.sums[over], sums.second + each.sums[under]};
        }
        return sums;
    }
    std::optional<qint64> total(Measure measure) const
    {
        return sumOf(rollups(RollupLevel::ChannelMonth), measure);
    }
    std::optional<qint64> ofCampaign(CampaignId campaign, Measure measure) const
    {
        RollupFilter filter;
        filter.level = RollupLevel::CampaignMonth;
        filter.campaigns = {campaign};
        return sumOf(rollups(filter), measure);
    }
    std::optional<qint64> ofDay(const char *iso, Measure measure) const
    {
        std::vector<RollupRow> rows = rollups(RollupLevel::ChannelDay);
        std::erase_if(rows, [&](const RollupRow &each) { return each.key.period != day(iso).sinceEpoch; });
        return sumOf(rows, measure);
    }
    QStringList content() const { return tableContent(workspace.database(), QStringLiteral("rollup")); }
    Change type(CampaignId campaign, const char *iso, Measure measure, qint64 value)
    {
        return workspace.apply(added(TypedCell{{facebook, campaign, month(iso), measure}, value}));
    }
};

ResultRow withGrain(ResultRow row, const Grain &grain)
{
    row.grain = grain.code();
    return row;
}

ResultRow ofSegment(ResultRow row, SegmentId segment)
{
    row.key.segment = segment;
    return row;
}

ResultRow ofAd(ResultRow row, AdId ad)
{
    row.key.ad = ad;
    return row;
}

} // namespace

// Empty is not zero

TEST_F(RollupTest, KeepsWhatWasNotReportedApartFromZero)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 500}}),
                          row(summer, oneDay("2026-03-01"), {{clicks, 0}})});
    EXPECT_EQ(ofCampaign(spring, clicks), std::nullopt);
    EXPECT_EQ(ofCampaign(summer, clicks), 0);
    EXPECT_EQ(ofCampaign(summer, spend), std::nullopt);
    EXPECT_EQ(total(Measure::Impressions), std::nullopt);
}

TEST_F(RollupTest, NeverSumsReachAndFollowers)
{
    workspace.insertRows(
        {row(spring, oneDay("2026-03-01"), {{Measure::Reach, 500}, {Measure::Followers, 9}, {clicks, 1}})});
    type({}, "2026-03", Measure::Reach, 700);
    type({}, "2026-03", Measure::Followers, 700);
    EXPECT_EQ(total(clicks), 1);
    for (const RollupLevel level : allRollupLevels) {
        for (const RollupRow &each : rollups(level))
            EXPECT_FALSE(each.sums.has(Measure::Reach) || each.sums.has(Measure::Followers));
    }
}

// Periods

TEST_F(RollupTest, SpreadsAPeriodOverItsDaysExactly)
{
    workspace.insertRows({row(spring, {day("2026-01-30"), day("2026-03-02")}, {{spend, 1000}})});
    EXPECT_EQ(total(spend), 1000);
    EXPECT_EQ(sumOf(rollups(RollupLevel::ChannelDay), spend), 1000);
    qint64 ofFebruary = 0;
    for (const RollupRow &each : rollups(RollupLevel::ChannelMonth)) {
        if (each.key.period == month("2026-02").index)
            ofFebruary += each.sums[spend];
    }
    EXPECT_EQ(ofFebruary, spreadPart(1000, {day("2026-01-30"), day("2026-03-02")}, wholeMonth("2026-02")));
    EXPECT_EQ(rollups(RollupLevel::ChannelDay).size(), 32U);
}

TEST_F(RollupTest, CountsACellOnceThoughSeveralRowsOfAPeriodMakeItUp)
{
    const DayRange span{day("2026-01-20"), day("2026-03-10")};
    workspace.insertRows({ofAd(row(spring, span, {{spend, 500}}), {1}),
                          ofAd(row(spring, span, {{clicks, 50}}), {2}),
                          ofAd(row(spring, span, {{spend, 100}}), {3})});
    const auto months = rollups(RollupLevel::ChannelMonth);
    ASSERT_EQ(months.size(), 3U);
    for (const RollupRow &each : months) {
        EXPECT_EQ(each.cells, 1);
        EXPECT_EQ(each.key.mask, bit(spend) | bit(clicks));
    }
    EXPECT_EQ(ratioOf(months, spend, clicks), std::pair(600LL, 50LL));
}

TEST_F(RollupTest, CountsACellOnceThoughADailyRowAndTheRestOfAPeriodMakeItUp)
{
    // The paid month row gives way to daily rows on all days but the 5th, where an organic daily row stands.
    const Grain monthly{0, TimeGrain::Month, EntityGrain::Campaign};
    QVector<ResultRow> rows{withGrain(row(spring, wholeMonth("2026-03"), {{spend, 3100}}), monthly)};
    rows.front().key.paid = Paid::Paid;
    for (Day each = day("2026-03-01"); each <= day("2026-03-31"); each = each.next()) {
        ResultRow daily = row(spring, {each, each}, {{clicks, 1}});
        daily.key.paid = each == day("2026-03-05") ? Paid::Organic : Paid::Paid;
        rows.push_back(daily);
    }
    workspace.insertRows(rows);
    EXPECT_EQ(total(clicks), 31);
    EXPECT_EQ(total(spend), 100);
    EXPECT_EQ(ratioOf(rollups(RollupLevel::ChannelMonth), spend, clicks), std::pair(100LL, 1LL));
}

// Grain

TEST_F(RollupTest, TakesRowsWithoutABreakdownForTotalsAndTheOthersForTheirBreakdown)
{
    const Grain byAge{1, TimeGrain::Day, EntityGrain::Campaign};
    const SegmentId young{7};
    workspace.insertRows(
        {row(spring, oneDay("2026-03-01"), {{clicks, 10}}),
         withGrain(ofSegment(row(spring, oneDay("2026-03-01"), {{clicks, 8}}), young), byAge)});
    EXPECT_EQ(total(clicks), 10);
    const auto segments = rollups(RollupLevel::SegmentMonth);
    ASSERT_EQ(segments.size(), 1U);
    EXPECT_EQ(segments[0].key.segment, young);
    EXPECT_EQ(segments[0].sums[clicks], 8);
}

TEST_F(RollupTest, TakesABreakdownForTotalsWhereThereIsNothingElse)
{
    const Grain byAge{1, TimeGrain::Day, EntityGrain::Campaign};
    const Grain byRegion{2, TimeGrain::Day, EntityGrain::Campaign};
    workspace.insertRows(
        {withGrain(ofSegment(row(spring, oneDay("2026-03-01"), {{clicks, 8}}), {7}), byAge),
         withGrain(ofSegment(row(spring, oneDay("2026-03-01"), {{clicks, 9}}), {8}), byRegion)});
    EXPECT_EQ(total(clicks), 8);
    EXPECT_EQ(sumOf(rollups(RollupLevel::SegmentMonth), clicks), 17) << "each kind of breakdown by itself";
}

TEST_F(RollupTest, TakesFinerTimeBeforeFinerEntities)
{
    const Grain dailyByChannel{0, TimeGrain::Day, EntityGrain::Channel};
    const Grain monthlyByAd{0, TimeGrain::Month, EntityGrain::Ad};
    workspace.insertRows({withGrain(row({}, oneDay("2026-03-01"), {{clicks, 10}}), dailyByChannel),
                          withGrain(row(spring, oneDay("2026-03-01"), {{clicks, 5}}), monthlyByAd)});
    EXPECT_EQ(total(clicks), 10);
}

TEST_F(RollupTest, TakesFinerEntitiesOfOneTime)
{
    const Grain byAd{0, TimeGrain::Day, EntityGrain::Ad};
    const Grain byCampaign{0, TimeGrain::Day, EntityGrain::Campaign};
    workspace.insertRows({withGrain(ofAd(row(spring, oneDay("2026-03-01"), {{clicks, 6}}), {1}), byAd),
                          withGrain(row(spring, oneDay("2026-03-01"), {{clicks, 10}}), byCampaign)});
    EXPECT_EQ(total(clicks), 6);
}

TEST_F(RollupTest, CountsEachDayOnceWhereAMonthRowAndDailyRowsOverlap)
{
    const Grain monthly{0, TimeGrain::Month, EntityGrain::Campaign};
    workspace.insertRows({withGrain(row(spring, wholeMonth("2026-04"), {{spend, 3000}}), monthly),
                          row(spring, oneDay("2026-04-10"), {{spend, 7}}),
                          row(spring, oneDay("2026-04-11"), {{spend, 8}})});
    EXPECT_EQ(total(spend), 7 + 8 + 28 * 100);
    EXPECT_EQ(ofDay("2026-04-10", spend), 7);
    EXPECT_EQ(ofDay("2026-04-12", spend), 100);
}

TEST_F(RollupTest, LetsGrainsCompeteOnlyWithinOneSourceAndPaidFlag)
{
    const Grain monthly{0, TimeGrain::Month, EntityGrain::Campaign};
    ResultRow organic = withGrain(row(spring, wholeMonth("2026-04"), {{clicks, 30}}), monthly);
    organic.key.paid = Paid::Organic;
    ResultRow ofShop = withGrain(row(spring, wholeMonth("2026-04"), {{clicks, 60}}), monthly);
    ofShop.key.source = shop;
    workspace.insertRows({row(spring, oneDay("2026-04-10"), {{clicks, 1}}), organic, ofShop});
    EXPECT_EQ(total(clicks), 91);
}

// Typed values

TEST_F(RollupTest, ReplacesWhatWasImportedByWhatIsTypedAndBringsItBack)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 500}, {clicks, 10}}),
                          row(spring, oneDay("2026-04-01"), {{spend, 300}}),
                          row(summer, oneDay("2026-03-01"), {{spend, 70}})});
    const QStringList before = content();
    const Change typed = type(spring, "2026-03", spend, 800);
    EXPECT_EQ(ofCampaign(spring, spend), 800 + 300);
    EXPECT_EQ(ofCampaign(spring, clicks), 10);
    EXPECT_EQ(ofCampaign(summer, spend), 70);
    EXPECT_EQ(total(spend), 800 + 300 + 70);
    EXPECT_EQ(sumOf(rollups(RollupLevel::ChannelDay), spend), 800 + 300 + 70);
    workspace.apply(std::get<Edit<TypedCell>>(typed).inverse());
    EXPECT_EQ(content(), before);
}

TEST_F(RollupTest, KeepsATypedTotalWhateverIsTypedForItsCampaigns)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 500}}),
                          row(summer, oneDay("2026-03-01"), {{spend, 70}, {clicks, 3}})});
    type({}, "2026-03", spend, 1000);
    EXPECT_EQ(total(spend), 1000);
    type(spring, "2026-03", spend, 300);
    EXPECT_EQ(total(spend), 1000);
    EXPECT_EQ(ofCampaign(spring, spend), 300);
    EXPECT_EQ(ofCampaign({}, spend), 700);
    EXPECT_EQ(ofCampaign(summer, spend), std::nullopt) << "what the total leaves to it is not known";
}

TEST_F(RollupTest, CountsATypedMonthOnlyWhereNothingWasImported)
{
    type({}, "2026-03", spend, 1000);
    type({}, "2026-03", revenue, 4000);
    const auto months = rollups(RollupLevel::ChannelMonth);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months[0].cells, 1);
    EXPECT_EQ(ratioOf(months, revenue, spend), std::pair(4000LL, 1000LL));
}

TEST_F(RollupTest, SetsTypedSpendAgainstImportedClicks)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{clicks, 10}, {spend, 5}}),
                          row(summer, oneDay("2026-03-02"), {{clicks, 4}})});
    type(spring, "2026-03", spend, 800);
    EXPECT_EQ(ratioOf(rollups(RollupLevel::ChannelMonth), spend, clicks), std::pair(800LL, 10LL))
        << "no spend is known of the other campaign";
    RollupFilter filter;
    filter.level = RollupLevel::CampaignMonth;
    filter.campaigns = {summer};
    EXPECT_EQ(sumOf(rollups(filter), spend), std::nullopt);
}

TEST_F(RollupTest, SetsSpendTypedByCampaignAgainstRevenueTypedForTheChannel)
{
    type(spring, "2026-03", spend, 300);
    type(summer, "2026-03", spend, 200);
    type({}, "2026-03", revenue, 4000);
    EXPECT_EQ(ratioOf(rollups(RollupLevel::ChannelMonth), revenue, spend), std::pair(4000LL, 500LL));
    EXPECT_EQ(ofCampaign(spring, revenue), std::nullopt);
}

// Several tools

TEST_F(RollupTest, CountsOnceWhatTwoToolsClaimAndShowsBothSideBySide)
{
    ResultRow ofShop = row(spring, oneDay("2026-03-01"), {{purchases, 3000}, {revenue, 900}, {clicks, 40}});
    ofShop.key.source = shop;
    workspace.insertRows(
        {row(spring, oneDay("2026-03-01"), {{spend, 100}, {purchases, 5000}, {revenue, 1500}, {clicks, 50}}),
         ofShop});
    EXPECT_EQ(total(purchases), 5000);
    EXPECT_EQ(total(revenue), 1500);
    EXPECT_EQ(total(clicks), 90);
    std::map<SourceId, qint64> claims;
    for (const RollupRow &each : rollups(RollupLevel::SourceMonth))
        claims[each.key.source] += each.sums[revenue];
    EXPECT_EQ(claims, (std::map<SourceId, qint64>{{meta, 1500}, {shop, 900}}));
}

TEST_F(RollupTest, LosesNothingThatOnlyOneToolReports)
{
    ResultRow ofShop = row(spring, oneDay("2026-03-01"), {{purchases, 3000}, {Measure::NewCustomers, 2}});
    ofShop.key.source = shop;
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 100}, {Measure::Leads, 5000}}), ofShop});
    EXPECT_EQ(total(Measure::Leads), 5000);
    EXPECT_EQ(total(purchases), 3000);
    EXPECT_EQ(total(Measure::NewCustomers), 2);
}

TEST_F(RollupTest, DoesNotLetABreakdownOustWhatCountsTowardTotals)
{
    const Grain byAge{1, TimeGrain::Day, EntityGrain::Campaign};
    ResultRow ofShop = row(spring, oneDay("2026-03-01"), {{purchases, 3000}});
    ofShop.key.source = shop;
    workspace.insertRows(
        {row(spring, oneDay("2026-03-01"), {{spend, 100}}),
         withGrain(ofSegment(row(spring, oneDay("2026-03-01"), {{purchases, 1000}}), {7}), byAge), ofShop});
    EXPECT_EQ(total(purchases), 3000);
    EXPECT_EQ(sumOf(rollups(RollupLevel::SegmentMonth), purchases), 1000);
}

TEST_F(RollupTest, CountsOnceWhatTwoToolsClaimForOneSegment)
{
    const Grain byAge{1, TimeGrain::Day, EntityGrain::Campaign};
    ResultRow ofMeta = withGrain(ofSegment(row(spring, oneDay("2026-03-01"), {{revenue, 1500}}), {7}), byAge);
    ResultRow ofShop = ofMeta;
    ofShop.key.source = shop;
    workspace.insertRows({ofMeta, ofShop});
    EXPECT_EQ(total(revenue), 1500);
    EXPECT_EQ(sumOf(rollups(RollupLevel::SegmentMonth), revenue), 1500);
}

TEST_F(RollupTest, AddsUpTwoAccountsOfOneTool)
{
    const SourceId second = workspace.addSource("meta-ads", "second");
    ResultRow other = row(spring, oneDay("2026-03-01"), {{revenue, 900}});
    other.key.source = second;
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{revenue, 1500}}), other});
    EXPECT_EQ(total(revenue), 2400);
}

TEST_F(RollupTest, TakesTheSourceThatWasChosenForAGroup)
{
    ResultRow ofShop = row(spring, oneDay("2026-03-01"), {{purchases, 3000}, {revenue, 900}});
    ofShop.key.source = shop;
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{purchases, 5000}, {revenue, 1500}}), ofShop});
    workspace.apply(added(SourceChoice{{}, facebook, MeasureGroup::Revenue, shop}));
    EXPECT_EQ(total(revenue), 900);
    EXPECT_EQ(total(purchases), 5000) << "nothing was chosen for conversions";
}

TEST_F(RollupTest, ReportsNothingWhereTheChosenSourceIsSilent)
{
    ResultRow ofShop = row(spring, oneDay("2026-03-01"), {{clicks, 3}});
    ofShop.key.source = shop;
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 10}, {revenue, 1500}}), ofShop});
    workspace.apply(added(SourceChoice{{}, facebook, MeasureGroup::Revenue, shop}));
    EXPECT_EQ(total(revenue), std::nullopt);
}

TEST_F(RollupTest, SetsTheSpendOfOneToolAgainstTheRevenueOfAnother)
{
    ResultRow ofShop = row({}, oneDay("2026-03-09"), {{revenue, 900}});
    ofShop.key.source = shop;
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 100}}),
                          row(summer, oneDay("2026-03-02"), {{spend, 50}}), ofShop});
    EXPECT_EQ(ratioOf(rollups(RollupLevel::ChannelMonth), revenue, spend), std::pair(900LL, 150LL));
    EXPECT_EQ(ofCampaign(spring, revenue), std::nullopt) << "that tool tells nothing of campaigns";
}

TEST_F(RollupTest, DoesNotCallWhatNobodyToldOfPaidResultsZero)
{
    ResultRow ofShop = row(spring, oneDay("2026-03-09"), {{revenue, 900}});
    ofShop.key.source = shop;
    ResultRow paid = row(spring, oneDay("2026-03-01"), {{spend, 100}});
    paid.key.paid = Paid::Paid;
    workspace.insertRows({paid, ofShop});
    RollupFilter filter;
    filter.level = RollupLevel::PaidMonth;
    filter.paid = Paid::Paid;
    EXPECT_EQ(sumOf(rollups(filter), revenue), std::nullopt);
}

// The sales ledger

TEST_F(RollupTest, TakesRevenueFromTheLedgerWhereItWasChosen)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 100}, {revenue, 1500}})});
    Sale sale;
    sale.outcomeDay = day("2026-03-05");
    sale.channel = facebook;
    sale.campaign = spring;
    sale.amount = euros(700);
    workspace.add(sale);
    EXPECT_EQ(total(revenue), 1500) << "nobody chose the ledger";
    workspace.apply(added(SourceChoice{{}, facebook, MeasureGroup::Revenue, {}}));
    EXPECT_EQ(total(revenue), 700);
    EXPECT_EQ(ofDay("2026-03-05", revenue), 700);
    EXPECT_EQ(ofCampaign(spring, revenue), 700);
    EXPECT_EQ(ratioOf(rollups(RollupLevel::ChannelMonth), revenue, spend), std::pair(700LL, 100LL));
    sale.amount = euros(-200);
    sale.outcomeDay = day("2026-04-02");
    workspace.add(sale);
    EXPECT_EQ(total(revenue), 500) << "a refund on its own day";
    type(spring, "2026-03", revenue, 1000);
    EXPECT_EQ(total(revenue), 800) << "typed revenue replaces the ledger's of its campaign";
}

TEST_F(RollupTest, LeavesOutSalesWithoutARate)
{
    workspace.apply(added(SourceChoice{{}, facebook, MeasureGroup::Revenue, {}}));
    Sale sale;
    sale.outcomeDay = day("2026-03-05");
    sale.channel = facebook;
    sale.amount = {700, currency("USD")};
    workspace.add(sale);
    EXPECT_EQ(total(revenue), std::nullopt);
}

TEST_F(RollupTest, CountsSalesThatBelongToNoChannel)
{
    Sale sale;
    sale.outcomeDay = day("2026-03-05");
    sale.amount = euros(700);
    workspace.add(sale);
    EXPECT_EQ(total(revenue), 700);
    workspace.insertRows({resultRow(shop, {}, {}, oneDay("2026-03-07"), {{revenue, 900}})});
    EXPECT_EQ(total(revenue), 900) << "a tool reports them, too";
}

// Keeping the sums right

TEST_F(RollupTest, FindsASumThatDoesNotEqualItsRows)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 500}}),
                          row(spring, oneDay("2026-04-01"), {{spend, 700}})});
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    ASSERT_TRUE(workspace.database().execute(
        QStringLiteral("UPDATE rollup SET ad_spend = 501 WHERE level = 2 AND ad_spend = 500")));
    const auto wrong = valueOf(wrongRollups(workspace.database()));
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_EQ(wrong[0].level, RollupLevel::ChannelMonth);
    EXPECT_EQ(wrong[0].period, month("2026-03").index);
}

TEST_F(RollupTest, FindsARowThatDoesNotEqualItsSums)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 500}}),
                          row(spring, oneDay("2026-04-01"), {{spend, 700}})});
    ASSERT_TRUE(workspace.database().execute(
        QStringLiteral("UPDATE result SET ad_spend = 501 WHERE ad_spend = 500")));
    for (const RollupKey &key : valueOf(wrongRollups(workspace.database()))) {
        EXPECT_TRUE(key.period == month("2026-03").index || key.period == day("2026-03-01").sinceEpoch);
    }
    EXPECT_FALSE(valueOf(wrongRollups(workspace.database())).isEmpty());
    workspace.rebuild();
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
}

TEST_F(RollupTest, FindsSumsWithoutRows)
{
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{spend, 500}})});
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM result")));
    EXPECT_FALSE(valueOf(wrongRollups(workspace.database())).isEmpty());
    ASSERT_TRUE(refreshRollups(workspace.database(), facebook));
    EXPECT_TRUE(content().isEmpty());
}

TEST_F(RollupTest, FiltersByEveryKey)
{
    ResultRow elsewhere = row(summer, oneDay("2026-03-01"), {{clicks, 4}});
    elsewhere.key.channel = linkedIn;
    elsewhere.key.paid = Paid::Paid;
    workspace.insertRows({row(spring, oneDay("2026-03-01"), {{clicks, 10}}), elsewhere});
    RollupFilter filter;
    filter.level = RollupLevel::CellMonth;
    EXPECT_EQ(sumOf(rollups(filter), clicks), 14);
    filter.channels = {linkedIn};
    EXPECT_EQ(sumOf(rollups(filter), clicks), 4);
    filter.campaigns = {spring};
    EXPECT_TRUE(rollups(filter).empty());
    filter.channels = {linkedIn, facebook};
    filter.paid = Paid::Unknown;
    EXPECT_EQ(sumOf(rollups(filter), clicks), 10);
}

} // namespace payoff
