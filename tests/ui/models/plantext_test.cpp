// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plantext.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"

namespace payoff {
namespace {

RoiPlan usual()
{
    RoiPlan plan;
    plan.visits = 10'000;
    plan.conversionRate = 20'000;
    plan.averageSale = 5'000;
    plan.margin = 400'000;
    plan.budget = 200'000;
    plan.hours = 20'000;
    plan.hourlyRate = 4'000;
    plan.otherCost = 20'000;
    return plan;
}

QString said(const RoiPlan &plan) { return planSentence(plan, forecast(plan), currency("EUR"), inEnglish); }

TEST(PlanText, SaysInPlainWordsWhatThePlanComesTo)
{
    EXPECT_EQ(
        said(usual()),
        QStringLiteral("10,000 visits at a conversion rate of 2% make 200 sales and €10,000 of revenue. "
                       "€4,000 of it is left once the goods are paid. It costs €3,000, so that €1,000 "
                       "remains: an ROI of 33%. Everything else being equal, it pays from 7,500 visits on, "
                       "from a conversion rate of 1.50% on, with at most €3,000 of ad spend."));
    RoiPlan loss = usual();
    loss.conversionRate = 5'000;
    EXPECT_TRUE(said(loss).contains(QStringLiteral("so that €2,000 is lost: an ROI of −67%.")))
        << said(loss).toStdString();
    loss.averageSale = 0;
    EXPECT_TRUE(said(loss).contains(QStringLiteral("a sale brings too little"))) << said(loss).toStdString();
    RoiPlan free = usual();
    free.budget = free.hours = free.otherCost = 0;
    EXPECT_TRUE(said(free).endsWith(QStringLiteral("Nothing is spent, so there is no ROI.")));
}

TEST(PlanText, ShowsFiguresOrWhyThereAreNone)
{
    const QVector<KpiText> cards = planCards(forecast(usual()), currency("EUR"), inEnglish);
    ASSERT_EQ(cards.size(), 4);
    EXPECT_EQ(cards[0].figure, QStringLiteral("33%"));
    EXPECT_EQ(cards[1].figure, QStringLiteral("€1,000"));
    EXPECT_EQ(cards[2].figure, QStringLiteral("€15.00"));
    EXPECT_EQ(cards[3].figure, QStringLiteral("7,500"));
    const QVector<KpiText> none = planCards(forecast(RoiPlan()), currency("EUR"), inEnglish);
    for (const int card : {0, 2, 3}) {
        EXPECT_EQ(none[card].figure, Format::notAvailable());
        EXPECT_NE(none[card].reason, QString()) << "n/a always with a reason";
    }
    EXPECT_EQ(none[0].reason, QStringLiteral("Nothing is spent."));
    EXPECT_EQ(none[1].figure, QStringLiteral("€0.00"));
}

TEST(PlanText, KeepsWhatWasAssumedInANote)
{
    RoiPlan plan = usual();
    plan.paysPerClick = true;
    plan.clickPrice = 20;
    const QString note = planNote(plan, forecast(plan), currency("EUR"), inEnglish);
    EXPECT_TRUE(note.contains(QStringLiteral("Conversion rate: 2%")));
    EXPECT_TRUE(note.contains(QStringLiteral("Price per click: €0.20")));
    EXPECT_TRUE(note.contains(QStringLiteral("Team hours: 20")));
    EXPECT_FALSE(note.contains(QStringLiteral("Ad budget")));
    EXPECT_EQ(planFieldText(PlanField::ConversionRate, 12'500, currency("EUR"), inEnglish),
              QStringLiteral("1.25%"));
}

} // namespace
} // namespace payoff
