// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benefits/competitormentions.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

QVector<Competitor> two()
{
    Competitor acme;
    acme.name = QStringLiteral("Acme");
    acme.mentions = {{month("2026-03"), 10, 5, 1, {}}, {month("2026-04"), {}, {}, {}, 7}};
    Competitor gone;
    gone.name = QStringLiteral("Gone");
    gone.isArchived = true;
    gone.mentions = {{month("2026-03"), {}, 4, {}, {}}, {month("2026-06"), {}, {}, {}, {}}};
    return {acme, gone};
}

} // namespace

TEST(CompetitorMentions, SumsEveryKindOfEveryCompetitorOfTheMonths)
{
    EXPECT_EQ(mentionsOfCompetitors(two(), wholeMonth("2026-03")), (MentionsOfCompetitors{20, 1, 1}));
    EXPECT_EQ(mentionsOfCompetitors(two(), {day("2026-03-01"), day("2026-04-30")}),
              (MentionsOfCompetitors{27, 2, 2}));
}

TEST(CompetitorMentions, TellsMonthsInWhichNothingWasCounted)
{
    const auto quarter = mentionsOfCompetitors(two(), {day("2026-04-01"), day("2026-06-30")});
    EXPECT_EQ(quarter, (MentionsOfCompetitors{7, 1, 3}));
    EXPECT_FALSE(quarter->isComplete());
    EXPECT_EQ(mentionsOfCompetitors(two(), wholeMonth("2026-06")),
              (MentionsOfCompetitors{std::nullopt, 0, 1}));
    EXPECT_EQ(mentionsOfCompetitors({}, wholeMonth("2026-03")), (MentionsOfCompetitors{std::nullopt, 0, 1}));
}

TEST(CompetitorMentions, KnowsWholeMonthsOnly)
{
    EXPECT_FALSE(mentionsOfCompetitors(two(), {day("2026-03-02"), day("2026-03-31")}));
    EXPECT_FALSE(mentionsOfCompetitors(two(), {day("2026-03-01"), day("2026-04-29")}));
}

TEST(CompetitorMentions, CountsZeroAsCounted)
{
    Competitor silent;
    silent.mentions = {{month("2026-03"), 0, {}, {}, {}}};
    EXPECT_EQ(mentionsOfCompetitors({silent}, wholeMonth("2026-03")), (MentionsOfCompetitors{0, 1, 1}));
}

TEST(CompetitorMentions, PutsTheCountsOfAMonthInTheirPlace)
{
    Competitor acme = two().first();
    acme = withMentions(acme, {month("2026-02"), 3, {}, {}, {}});
    acme = withMentions(acme, {month("2026-03"), 1, {}, {}, {}});
    ASSERT_EQ(acme.mentions.size(), 3);
    EXPECT_EQ(acme.mentions[0], (CompetitorMentions{month("2026-02"), 3, {}, {}, {}}));
    EXPECT_EQ(mentionsIn(acme, month("2026-03")), (CompetitorMentions{month("2026-03"), 1, {}, {}, {}}));
    acme = withMentions(acme, {month("2026-03"), {}, {}, {}, {}});
    EXPECT_EQ(acme.mentions.size(), 2) << "a month of which nothing was counted is none";
    EXPECT_EQ(withMentions(acme, {month("2026-09"), {}, {}, {}, {}}), acme);
    EXPECT_EQ(mentionsIn(acme, month("2026-09")), (CompetitorMentions{month("2026-09"), {}, {}, {}, {}}));
}

} // namespace payoff
