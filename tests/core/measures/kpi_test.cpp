// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/kpi.h"

#include "core/measures/formula.h"
#include "core/roi/figure.h"

#include <gtest/gtest.h>

#include <QSet>

namespace payoff {
namespace {

TEST(Kpi, EveryFormulaIsOverFiguresThatExist)
{
    for (const KpiInfo &kpi : kpis()) {
        for (const char *text : {kpi.formula, kpi.fallbackFormula}) {
            if (!text || kpi.method != KpiMethod::Formula)
                continue;
            const auto formula = Formula::parse(QString::fromUtf8(text));
            ASSERT_TRUE(formula) << kpi.key;
            for (const QString &name : formula->names())
                EXPECT_TRUE(Figure::fromKey(name)) << kpi.key << ": " << qPrintable(name);
        }
    }
}

TEST(Kpi, EveryOneIsExplained)
{
    for (const KpiInfo &kpi : kpis()) {
        EXPECT_STRNE(kpi.name, "") << kpi.key;
        EXPECT_STRNE(kpi.types, "") << kpi.key;
        EXPECT_GT(QString::fromUtf8(kpi.plainWords).size(), 15) << kpi.key;
        EXPECT_EQ(kpi.fallbackFormula == nullptr, kpi.fallbackName == nullptr) << kpi.key;
    }
}

TEST(Figure, IsFoundByItsKeyAndNoKeyIsTakenTwice)
{
    QSet<QString> seen;
    for (const QString &key : Figure::allKeys()) {
        const auto figure = Figure::fromKey(key);
        ASSERT_TRUE(figure) << qPrintable(key);
        EXPECT_EQ(figure->key(), key);
        EXPECT_FALSE(seen.contains(key)) << qPrintable(key);
        seen.insert(key);
    }
}

TEST(Figure, NamesWhatThereIsWhereAKeyIsUnknown)
{
    const auto figure = Figure::fromKey(QStringLiteral("klout"));
    ASSERT_FALSE(figure);
    EXPECT_EQ(figure.error().code, ErrorCode::UnknownMeasure);
    EXPECT_EQ(figure.error().details.value(0), QStringLiteral("klout"));
    EXPECT_TRUE(figure.error().details.value(1).contains(QStringLiteral("roas")));
}

} // namespace
} // namespace payoff
