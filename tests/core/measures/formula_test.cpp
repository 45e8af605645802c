// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/formula.h"

#include <gtest/gtest.h>

#include <QHash>

namespace payoff {
namespace {

std::optional<double> evaluated(const QString &text, const QHash<QString, double> &values = {})
{
    const auto formula = Formula::parse(text);
    if (!formula) {
        ADD_FAILURE() << "cannot be read: " << qPrintable(text);
        return std::nullopt;
    }
    return formula->evaluate([&](const QString &name) {
        const auto found = values.constFind(name);
        return found == values.constEnd() ? std::nullopt : std::optional(*found);
    });
}

TEST(Formula, MultipliesBeforeItAdds)
{
    EXPECT_EQ(evaluated(QStringLiteral("2 + 3 * 4")), 14);
    EXPECT_EQ(evaluated(QStringLiteral("(2 + 3) * 4")), 20);
    EXPECT_EQ(evaluated(QStringLiteral("20 / 2 / 5")), 2);
    EXPECT_EQ(evaluated(QStringLiteral("7 - 2 - 1")), 4);
}

TEST(Formula, ReadsTheSignsOfPrint)
{
    EXPECT_EQ(evaluated(QStringLiteral("6 × 4 ÷ 3 − 1")), 7);
    EXPECT_EQ(evaluated(QStringLiteral("-3 + 5")), 2);
}

TEST(Formula, NamesWhatItUsesOnceInOrder)
{
    const auto formula = Formula::parse(QStringLiteral("(value - cost) / cost"));
    ASSERT_TRUE(formula);
    EXPECT_EQ(formula->names(), QStringList({QStringLiteral("value"), QStringLiteral("cost")}));
}

TEST(Formula, HasNoValueWhereANameHasNoneOrADivisorIsZero)
{
    const QHash<QString, double> values{{QStringLiteral("a"), 1}, {QStringLiteral("zero"), 0}};
    EXPECT_EQ(evaluated(QStringLiteral("a / zero"), values), std::nullopt);
    EXPECT_EQ(evaluated(QStringLiteral("a + b"), values), std::nullopt);
    EXPECT_EQ(evaluated(QStringLiteral("zero / a"), values), 0);
}

TEST(Formula, TellsWhereItCannotBeRead)
{
    for (const char *text : {"", "a +", "(a", "a b", "* a", "a $ b", "a)"}) {
        const auto formula = Formula::parse(QString::fromLatin1(text));
        ASSERT_FALSE(formula) << text;
        EXPECT_EQ(formula.error().code, ErrorCode::InvalidNumber) << text;
        EXPECT_EQ(formula.error().details.size(), 2) << text;
    }
}

} // namespace
} // namespace payoff
