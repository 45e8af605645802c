// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaignreviewform.h"

#include "tests/ui/dialogs/openworkspace.h"
#include "ui/widgets/figuretable.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace payoff {
namespace {

class ReviewForm : public OpenWorkspace {
protected:
    ReviewForm()
    {
        Campaign campaign;
        campaign.name = QStringLiteral("Spring");
        campaign.firstDay = day("2026-06-01");
        campaign.lastDay = day("2026-07-30");
        campaign.channels = {{addChannel("Facebook"), 40'000}};
        spring = add(campaign).id;
    }
    [[nodiscard]] CampaignReviewForm &review() const { return static_cast<CampaignReviewForm &>(*form); }

    CampaignId spring;
};

TEST_F(ReviewForm, ShowsThePlanAndWhatIsKnown)
{
    openStored(Thing::Review, spring.value);
    EXPECT_TRUE(review().said().startsWith(QStringLiteral("Spring\n")));
    ASSERT_EQ(review().plans()->model()->rowCount(), 1);
    EXPECT_EQ(review().plans()->model()->index(0, 1).data().toString(), QStringLiteral("400.00"));
    EXPECT_TRUE(review().said().contains(QStringLiteral("There is no ROI")));
    EXPECT_TRUE(review().said().contains(QStringLiteral("It serves no goal.")));
}

TEST_F(ReviewForm, KeepsTheOutcomeAndWhatWasLearnedAsOneStep)
{
    openStored(Thing::Review, spring.value);
    EXPECT_FALSE(form->isChanged());
    field<QComboBox>("Outcome").setCurrentIndex(3);
    type("Learnings", QStringLiteral("Too short"));
    press("Save");
    const Campaign &kept = document.contents().campaigns[0];
    EXPECT_EQ(kept.outcome, CampaignOutcome::Failed);
    EXPECT_EQ(kept.learnings, QStringLiteral("Too short"));
    EXPECT_EQ(document.history().undoName(), QStringLiteral("review campaign"));
    openStored(Thing::Review, spring.value);
    EXPECT_EQ(field<QComboBox>("Outcome").currentIndex(), 3);
    ASSERT_TRUE(bool(document.history().undo()));
    EXPECT_EQ(document.contents().campaigns[0].outcome, std::nullopt);
    EXPECT_EQ(document.contents().campaigns[0].learnings, QString());
}

TEST_F(ReviewForm, TellsWhetherItsGoalsWereMet)
{
    Goal goal;
    goal.name = QStringLiteral("Many visits");
    goal.measure = Measure::SiteVisits;
    goal.target = 100;
    goal.span = {day("2026-01-01"), day("2026-05-31")};
    const GoalId id = add(goal).id;
    const Campaign before = document.contents().campaigns[0];
    Campaign after = before;
    after.goals = {id};
    ASSERT_TRUE(bool(document.edit(QStringLiteral("change"), {changed(before, after)})));
    openStored(Thing::Review, spring.value);
    EXPECT_TRUE(unmarked(review().said()).contains(QStringLiteral("Many visits:")))
        << review().said().toStdString();
}

TEST_F(ReviewForm, OpensTheFormOfTheBaselineAndShowsWhatItSays)
{
    openStored(Thing::Review, spring.value);
    press("Baseline…");
    const auto *inner = form->findChild<Form *>();
    ASSERT_NE(inner, nullptr);
    EXPECT_EQ(inner->windowTitle(), QStringLiteral("Add baseline"));
    EXPECT_TRUE(review().said().contains(QStringLiteral("No baseline says")));
    add(Baseline{{}, spring, {}, 10'000, {}});
    EXPECT_FALSE(review().said().contains(QStringLiteral("No baseline says")));
}

TEST_F(ReviewForm, IsOfNothingWhereTheCampaignIsGone)
{
    EXPECT_EQ(forms.make({Thing::Review, 99, {}, {}, {}}, nullptr), nullptr);
    EXPECT_EQ(forms.make({Thing::Review, 0, {}, {}, {}}, nullptr), nullptr);
}

} // namespace
} // namespace payoff
