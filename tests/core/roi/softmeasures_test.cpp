// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the month sheet of answers, replies, mentions and followers, and the figures made of it.
#include "core/roi/queryengine.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

class SoftMeasuresTest : public testing::Test {
protected:
    void type(ChannelId channel, const char *iso, Measure measure, qint64 value)
    {
        workspace.apply(added(TypedCell{{channel, {}, month(iso), measure}, value}));
    }
    FigureValue figure(const char *key, const DayRange &days, const QVector<ChannelId> &channels = {})
    {
        Query query;
        query.figures = {valueOf(Figure::fromKey(QString::fromLatin1(key)))};
        query.days = days;
        query.filters.channels = channels;
        return valueOf(runQuery(*workspace, query)).rows.first().values.first();
    }

    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId linkedIn = workspace.addChannel("LinkedIn");
    DayRange may = wholeMonth("2026-05");
    DayRange quarter{day("2026-04-01"), day("2026-06-30")};
};

} // namespace

TEST_F(SoftMeasuresTest, MakeTheScoreOfAllAnswers)
{
    type(facebook, "2026-05", Measure::Promoters, 6);
    type(facebook, "2026-05", Measure::Passives, 2);
    type(facebook, "2026-05", Measure::Detractors, 2);
    EXPECT_DOUBLE_EQ(figure("nps", may).ratio.value(), 40);
    type(linkedIn, "2026-06", Measure::Promoters, 0);
    type(linkedIn, "2026-06", Measure::Passives, 5);
    type(linkedIn, "2026-06", Measure::Detractors, 5);
    EXPECT_DOUBLE_EQ(figure("nps", quarter).ratio.value(), -5) << "(6 − 7) of 20 answers, no mean of scores";
    EXPECT_EQ(figure("nps", wholeMonth("2026-04")).missing, Missing::NotReported);
}

TEST_F(SoftMeasuresTest, WeighTheTimeToReplyByReplies)
{
    type(facebook, "2026-05", Measure::ResponseMinutes, 30'000); // thousandths
    type(facebook, "2026-05", Measure::Replies, 2);
    type(linkedIn, "2026-05", Measure::ResponseMinutes, 10'000);
    type(linkedIn, "2026-05", Measure::Replies, 8);
    EXPECT_DOUBLE_EQ(figure("response_time", may).ratio.value(), 4);
    EXPECT_DOUBLE_EQ(figure("response_time", may, {facebook}).ratio.value(), 15);
}

TEST_F(SoftMeasuresTest, SumMentionsByTheirTone)
{
    type(facebook, "2026-05", Measure::MentionsPositive, 12);
    type(linkedIn, "2026-06", Measure::MentionsPositive, 3);
    type(facebook, "2026-05", Measure::MentionsNegative, 0);
    EXPECT_EQ(figure("mentions_positive", quarter).sum, 15);
    EXPECT_EQ(figure("mentions_negative", quarter).sum, 0) << "none is not the same as not reported";
    EXPECT_EQ(figure("mentions_neutral", quarter).missing, Missing::NotReported);
}

TEST_F(SoftMeasuresTest, TakeTheLastFollowersOfThePeriod)
{
    type(facebook, "2026-05", Measure::Followers, 900);
    type(facebook, "2026-06", Measure::Followers, 1'000);
    type(linkedIn, "2026-06", Measure::Followers, 50);
    EXPECT_EQ(figure("followers", may, {facebook}).sum, 900);
    EXPECT_EQ(figure("followers", quarter).sum, 1'050);
}

} // namespace payoff
