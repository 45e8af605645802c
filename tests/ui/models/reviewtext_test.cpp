// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reviewtext.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"

namespace payoff {
namespace {

FigureValue ratio(double value)
{
    FigureValue made;
    made.ratio = value;
    made.missing = Missing::No;
    return made;
}

FigureValue sum(qint64 value)
{
    FigureValue made;
    made.sum = value;
    made.missing = Missing::No;
    return made;
}

class ReviewText : public testing::Test {
protected:
    ReviewText()
    {
        Channel facebook;
        facebook.id = {1};
        facebook.name = QStringLiteral("Facebook");
        Channel linkedIn;
        linkedIn.id = {2};
        linkedIn.name = QStringLiteral("LinkedIn");
        m_contents.channels = {facebook, linkedIn};
        m_review.channels = {{{1}, 40'000, 50'000, 60'000, 20'000, sum(90'000), ratio(0.5)},
                             {{2}, std::nullopt, 1'000, 2'000, std::nullopt, sum(1'000), ratio(-0.5)}};
        m_review.total = {{}, 40'000, 51'000, 62'000, 20'000, sum(91'000), ratio(0.47)};
        m_review.netReturn = sum(29'000);
    }
    [[nodiscard]] QString said() const { return reviewSentences(m_review, words()).join(u'\n'); }
    [[nodiscard]] ReviewWords words() const { return {m_contents, currency("EUR"), inEnglish}; }

    Contents m_contents;
    CampaignReview m_review;
};

TEST_F(ReviewText, SetsWhatWasSpentBesideWhatWasPlanned)
{
    const QVector<Record> records = planRecords(m_review, words());
    ASSERT_EQ(records.size(), 3);
    ASSERT_EQ(records[0].cells.size(), planColumns().size());
    EXPECT_EQ(records[0].cells[0].text, QStringLiteral("Facebook"));
    EXPECT_EQ(records[0].cells[1].text, QStringLiteral("400.00"));
    EXPECT_EQ(records[0].cells[3].text, QStringLiteral("−100.00"));
    EXPECT_EQ(records[0].cells[3].tone, Tone::Worse) << "more was spent than planned";
    EXPECT_EQ(records[0].cells[4].text, QStringLiteral("125%"));
    EXPECT_EQ(records[1].cells[1].text, QStringLiteral("–"));
    EXPECT_EQ(records[1].cells[4].toolTip, QStringLiteral("Nothing was planned."));
    EXPECT_EQ(records[2].cells[0].text, QStringLiteral("Together"));
    EXPECT_EQ(records[2].cells[7].text, QStringLiteral("47%"));
}

TEST_F(ReviewText, TellsTheRankAndWhereTheOthersLie)
{
    EXPECT_TRUE(said().contains(QStringLiteral("there is none to compare it with")));
    m_review.past = Spread{11, 0.4, 0.85, 1.2};
    m_review.rank = 3;
    m_review.ranked = 12;
    EXPECT_TRUE(said().contains(QStringLiteral("By ROI it is number 3 of 12."))) << said().toStdString();
    EXPECT_TRUE(said().contains(
        QStringLiteral("Median of 11 campaign(s) that ended: 85%, the middle half 40% to 120%.")))
        << said().toStdString();
    m_review.past = Spread{2, 0.4, 0.85, 1.2};
    EXPECT_FALSE(said().contains(QStringLiteral("middle half"))) << "two have no quartiles";
}

TEST_F(ReviewText, HoldsTheSpendAgainstTheTimeGoneBy)
{
    EXPECT_TRUE(said().contains(QStringLiteral("there is no pace to compare with")));
    m_review.elapsed = 0.5;
    EXPECT_TRUE(said().contains(QStringLiteral("50% of its days are over")));
    EXPECT_TRUE(said().contains(QStringLiteral("€200.00 of €400.00 would be gone; it is €510.00.")))
        << said().toStdString();
    m_review.hasEnded = true;
    EXPECT_TRUE(said().contains(QStringLiteral("Of €400.00 planned, €510.00 was spent on ads.")));
}

TEST_F(ReviewText, SaysWhatTheCampaignAddedOrThatItIsNotKnown)
{
    EXPECT_TRUE(said().contains(QStringLiteral("No baseline says")));
    m_review.baseline = 10'000;
    m_review.incremental = sum(30'000);
    m_review.incrementalRoi = ratio(0.15);
    EXPECT_TRUE(said().contains(
        QStringLiteral("€100.00 would have come in anyway; it added €300.00, an incremental ROI of 15.0%.")))
        << said().toStdString();
}

TEST_F(ReviewText, ShowsTheRangeOfAnRoiThatStandsOnAssumedValue)
{
    m_review.total.roi.low = FigureBound{std::nullopt, 0.3};
    m_review.total.roi.high = FigureBound{std::nullopt, 0.9};
    EXPECT_TRUE(said().startsWith(QStringLiteral("ROI 47% (30% to 90%), net return €290.00.")))
        << said().toStdString();
    m_review.total.roi = FigureValue();
    EXPECT_TRUE(said().startsWith(QStringLiteral("There is no ROI:")));
}

TEST_F(ReviewText, NamesTheBestAndTheWorstChannel)
{
    EXPECT_FALSE(said().contains(QStringLiteral("Best channel")));
    m_review.best = ChannelId{1};
    m_review.worst = ChannelId{2};
    QString text = said();
    for (const char16_t mark : {u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    EXPECT_TRUE(text.contains(QStringLiteral("Best channel: Facebook with 50%. Worst: LinkedIn with −50%.")))
        << text.toStdString();
}

TEST_F(ReviewText, ListsTheReviewedCampaignsAsCases)
{
    for (int i = 0; i < 4; ++i) {
        Campaign campaign;
        campaign.id = {i + 1};
        campaign.name = QStringLiteral("C%1").arg(i);
        if (i > 0)
            campaign.outcome = CampaignOutcome(i - 1);
        campaign.learnings = QStringLiteral("Begin\nearlier");
        m_contents.campaigns.push_back(campaign);
    }
    const QVector<Record> all = caseRecords({}, {{{2}, ratio(1.5)}}, words());
    ASSERT_EQ(all.size(), 3) << "what was not reviewed is no case";
    EXPECT_EQ(all[0].cells[1].text, QStringLiteral("Worked"));
    EXPECT_EQ(all[0].cells[2].text, QStringLiteral("150%"));
    EXPECT_EQ(all[1].cells[2].text, Format::notAvailable());
    EXPECT_EQ(all[2].cells[1].tone, Tone::Worse);
    EXPECT_EQ(all[0].cells[4].text, QStringLiteral("Begin earlier"));
    const QVector<Record> failed = caseRecords(CampaignOutcome::Failed, {}, words());
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0].id, 4);
}

} // namespace
} // namespace payoff
