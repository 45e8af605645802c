// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/campaignreview.h"

#include "core/campaigns/campaigntable.h"
#include "core/storage/repository.h"
#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class CampaignReviewTest : public testing::Test {
protected:
    /// Spring as it is planned: 400.00 on Facebook and 100.00 on LinkedIn, 1 April to 30 May 2026.
    void plan()
    {
        const Campaign before = stored();
        Campaign planned = before;
        planned.firstDay = day("2026-04-01");
        planned.lastDay = day("2026-05-30");
        planned.salesCycleDays = 10;
        planned.channels = {{m_small.facebook, 40'000}, {m_small.linkedIn, 10'000}};
        m_small.workspace.apply(changed(before, planned));
    }
    [[nodiscard]] Campaign stored() const
    {
        return valueOf(Repository<Campaign>(m_small.workspace.database()).find(m_small.spring));
    }
    [[nodiscard]] CampaignReview review(const char *asOf, const Bases &bases = {}) const
    {
        return valueOf(campaignReview(*m_small.workspace, m_small.spring, bases, day(asOf)));
    }
    /// Another campaign on LinkedIn that is over, and spent 100.00.
    void addPast(const char *name, qint64 revenue)
    {
        Campaign campaign;
        campaign.name = QString::fromLatin1(name);
        campaign.firstDay = campaign.lastDay = day("2026-03-10");
        const CampaignId id = m_small.workspace.add(campaign).id;
        m_rows.push_back(resultRow(m_small.source, m_small.linkedIn, id, oneDay("2026-03-10"),
                                   {{Measure::AdSpend, 10'000}, {Measure::Revenue, revenue}}));
    }
    void storePast() { m_small.workspace.insertRows(m_rows); }

    SmallWorkspace m_small;
    QVector<ResultRow> m_rows;
};

TEST_F(CampaignReviewTest, HoldsWhatWasPlannedAgainstWhatWasSpent)
{
    plan();
    const CampaignReview result = review("2026-06-30");
    ASSERT_EQ(result.channels.size(), 2);
    const PlanReview &facebook = result.channels[0];
    EXPECT_EQ(facebook.channel, m_small.facebook);
    EXPECT_EQ(facebook.planned, 40'000);
    EXPECT_EQ(facebook.adSpend, 22'000) << "a year before counts, too";
    EXPECT_EQ(facebook.loadedCost, 25'600) << "a fifth of the creative goes to LinkedIn";
    EXPECT_EQ(facebook.left(), 18'000);
    EXPECT_DOUBLE_EQ(*facebook.used(), 0.55);
    EXPECT_DOUBLE_EQ(*facebook.roi.ratio, 544.0 / 256.0);
    const PlanReview &linkedIn = result.channels[1];
    EXPECT_EQ(linkedIn.adSpend, std::nullopt) << "planned, and nothing reported";
    EXPECT_EQ(linkedIn.left(), 10'000);
    EXPECT_EQ(result.total.planned, 50'000);
    EXPECT_EQ(result.total.adSpend, 22'000);
    EXPECT_EQ(result.total.loadedCost, 26'000);
    EXPECT_EQ(result.netReturn.sum, 54'000);
    EXPECT_EQ(result.best, std::nullopt) << "one channel alone is neither best nor worst";
}

TEST_F(CampaignReviewTest, ExpectsThePartOfThePlanThatFallsToTheDaysGoneBy)
{
    plan();
    const CampaignReview halfway = review("2026-04-30");
    EXPECT_DOUBLE_EQ(*halfway.elapsed, 0.5);
    EXPECT_EQ(halfway.channels[0].expected, 20'000);
    EXPECT_EQ(halfway.total.expected, 25'000);
    EXPECT_FALSE(halfway.hasEnded);
    const CampaignReview before = review("2026-03-01");
    EXPECT_DOUBLE_EQ(*before.elapsed, 0);
    EXPECT_EQ(before.total.expected, 0);
    const CampaignReview lastDay = review("2026-05-30");
    EXPECT_DOUBLE_EQ(*lastDay.elapsed, 1);
    EXPECT_FALSE(lastDay.hasEnded);
    EXPECT_TRUE(review("2026-06-08").isMaturing);
    EXPECT_FALSE(review("2026-06-09").isMaturing);
    EXPECT_TRUE(review("2026-06-09").hasEnded);
}

TEST_F(CampaignReviewTest, ExpectsNothingOfACampaignWithoutDaysOrPlan)
{
    const CampaignReview result = review("2026-06-30");
    EXPECT_EQ(result.elapsed, std::nullopt);
    EXPECT_FALSE(result.hasEnded);
    ASSERT_EQ(result.channels.size(), 1);
    EXPECT_EQ(result.channels[0].planned, std::nullopt);
    EXPECT_EQ(result.channels[0].left(), std::nullopt);
    EXPECT_EQ(result.channels[0].used(), std::nullopt);
    EXPECT_EQ(result.total.expected, std::nullopt);
}

TEST_F(CampaignReviewTest, RanksItAmongTheCampaignsThatEnded)
{
    plan();
    addPast("better", 60'000); // ROI 5
    addPast("worse", 15'000); // 0.5
    addPast("loss", 5'000); // −0.5
    storePast();
    const CampaignReview result = review("2026-06-30");
    EXPECT_EQ(result.rank, 2);
    EXPECT_EQ(result.ranked, 4);
    ASSERT_TRUE(result.past.has_value());
    EXPECT_EQ(result.past->count, 3);
    EXPECT_DOUBLE_EQ(result.past->median, 0.5);
    const CampaignReview early = review("2026-03-10");
    EXPECT_FALSE(early.past.has_value()) << "the others end that day, they are not past";
}

TEST_F(CampaignReviewTest, HasNoRankWithoutAnRoi)
{
    addPast("better", 60'000);
    storePast();
    const CampaignId fresh = m_small.workspace.addCampaign("Fresh", {m_small.facebook});
    const auto result = valueOf(campaignReview(*m_small.workspace, fresh, {}, day("2026-06-30")));
    EXPECT_EQ(result.rank, 0);
    EXPECT_FALSE(result.total.roi.isAvailable());
    EXPECT_EQ(result.past->count, 1);
}

TEST_F(CampaignReviewTest, NamesTheBestAndTheWorstChannel)
{
    m_small.workspace.insertRows(
        {resultRow(m_small.source, m_small.linkedIn, m_small.spring, oneDay("2026-04-02"),
                   {{Measure::AdSpend, 1'000}, {Measure::Revenue, 500}})});
    const CampaignReview result = review("2026-06-30");
    EXPECT_EQ(result.best, m_small.facebook);
    EXPECT_EQ(result.worst, m_small.linkedIn);
}

TEST_F(CampaignReviewTest, TakesTheBaselineOffTheContribution)
{
    EXPECT_EQ(review("2026-06-30").baseline, std::nullopt);
    EXPECT_EQ(review("2026-06-30").incremental.missing, Missing::NoBaseline);
    m_small.workspace.add(Margin{{}, day("2025-01-01"), 500'000, {}});
    m_small.workspace.add(Baseline{{}, m_small.spring, {}, 10'000, {}});
    const CampaignReview result = review("2026-06-30");
    EXPECT_EQ(result.baseline, 10'000);
    EXPECT_EQ(result.incremental.sum, 30'000); // half of 800.00, less 100.00
    EXPECT_DOUBLE_EQ(*result.incrementalRoi.ratio, 4.0 / 26.0);
}

TEST_F(CampaignReviewTest, TellsThatACampaignIsGone)
{
    const auto result = campaignReview(*m_small.workspace, {99}, {}, day("2026-06-30"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::UnknownId);
}

} // namespace
} // namespace payoff
