// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/ownfigures.h"

#include <gtest/gtest.h>

namespace payoff {
namespace {

OwnMeasure storeVisits()
{
    OwnMeasure measure;
    measure.key = QStringLiteral("store_visits");
    measure.name = QStringLiteral("Store visits");
    return measure;
}

TEST(OwnMeasure, NeedsAKeyThatAFormulaCanName)
{
    OwnMeasure measure = storeVisits();
    EXPECT_TRUE(validate(measure));
    for (const char *bad : {"", "2nd_visit", "store visits", "visits+1"}) {
        measure.key = QString::fromLatin1(bad);
        EXPECT_EQ(validate(measure).error().code, ErrorCode::InvalidValue) << bad;
    }
}

TEST(OwnMeasure, CannotTakeANameThatTheProgramKnows)
{
    OwnMeasure measure = storeVisits();
    for (const char *known : {"clicks", "cost", "roi"}) {
        measure.key = QString::fromLatin1(known);
        EXPECT_EQ(validate(measure).error().code, ErrorCode::InvalidValue) << known;
    }
}

TEST(OwnMeasure, HasANameAndAFewDigits)
{
    OwnMeasure measure = storeVisits();
    measure.name.clear();
    EXPECT_EQ(validate(measure).error().code, ErrorCode::EmptyName);
    measure = storeVisits();
    measure.digits = 7;
    EXPECT_EQ(validate(measure).error().code, ErrorCode::InvalidValue);
}

TEST(OwnKpi, NeedsAFormulaThatCanBeRead)
{
    OwnKpi kpi;
    kpi.key = QStringLiteral("visit_cost");
    kpi.name = QStringLiteral("Cost per visit");
    kpi.formula = QStringLiteral("cost / (");
    ASSERT_FALSE(validate(kpi));
    EXPECT_EQ(validate(kpi).error().details.value(1), QStringLiteral("8"));
    kpi.formula = QStringLiteral("cost ÷ store_visits");
    EXPECT_TRUE(validate(kpi));
}

TEST(CheckFormula, PointsAtANameThatNobodyKnows)
{
    const QStringList own{QStringLiteral("store_visits")};
    EXPECT_TRUE(checkFormula(QStringLiteral("100 × (clicks − store_visits) ÷ roas"), own));
    const auto wrong = checkFormula(QStringLiteral("store_visits / visits"), own);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::UnknownMeasure);
    EXPECT_EQ(wrong.error().details.value(0), QStringLiteral("visits"));
    EXPECT_EQ(wrong.error().details.value(2), QStringLiteral("15")); // not the one within "store_visits"
}

TEST(OwnKey, IsMadeOfTheNameAndFree)
{
    EXPECT_EQ(ownKey(QStringLiteral("Store visits!"), {}), QStringLiteral("store_visits"));
    EXPECT_EQ(ownKey(QStringLiteral("Store visits"), {QStringLiteral("store_visits")}),
              QStringLiteral("store_visits_2"));
    EXPECT_EQ(ownKey(QStringLiteral("Clicks"), {}), QStringLiteral("clicks_2"));
    EXPECT_EQ(ownKey(QStringLiteral("2nd call"), {}), QStringLiteral("own_2nd_call"));
    EXPECT_EQ(ownKey(QStringLiteral("ביקורים בחנות"), {}), QStringLiteral("ביקורים_בחנות"));
    EXPECT_EQ(ownKey(QStringLiteral("…"), {}), QStringLiteral("own_"));
}

} // namespace
} // namespace payoff
