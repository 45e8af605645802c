// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(Currency, KnowsTheDigitsOfItsMinorUnit)
{
    EXPECT_EQ(currency("EUR").digits(), 2);
    EXPECT_EQ(currency("jpy").digits(), 0);
    EXPECT_EQ(currency("KWD").digits(), 3);
}

TEST(Currency, RefusesCodesThatIsoDoesNotKnow)
{
    for (const char *code : {"", "EU", "EURO", "XXX", "R E", "AED "}) {
        const auto result = Currency::fromCode(QString::fromLatin1(code));
        if (QString::fromLatin1(code).trimmed() == QStringLiteral("AED"))
            EXPECT_TRUE(result);
        else
            EXPECT_EQ(result.error().code, ErrorCode::InvalidCurrency) << code;
    }
}

TEST(Currency, ListsEachOnce)
{
    QStringList codes;
    for (const Currency &each : Currency::all())
        codes.push_back(each.code());
    EXPECT_GT(codes.size(), 150);
    EXPECT_EQ(codes.removeDuplicates(), 0);
}

TEST(Money, ReadsAndWritesTheMachineForm)
{
    const auto money = Money::fromDecimal(QStringLiteral("58705.23"), currency("EUR"));
    ASSERT_TRUE(money);
    EXPECT_EQ(money->minor, 5870523);
    EXPECT_EQ(money->toDecimal(), QStringLiteral("58705.23"));
    EXPECT_EQ(Money({7, currency("JPY")}).toDecimal(), QStringLiteral("7"));
    EXPECT_EQ(Money({-7, currency("KWD")}).toDecimal(), QStringLiteral("-0.007"));
}

TEST(Money, RefusesAmountsThatAreNotNumbers)
{
    EXPECT_EQ(Money::fromDecimal(QStringLiteral("12,50"), currency("EUR")).error().code,
              ErrorCode::InvalidAmount);
    EXPECT_EQ(Money::fromDecimal(QStringLiteral("nan"), currency("EUR")).error().code,
              ErrorCode::InvalidAmount);
}

TEST(Money, ConvertsAcrossMinorUnitsRoundingHalfToEven)
{
    EXPECT_EQ(convert({10000, currency("USD")}, 920'000, currency("EUR"))->minor, 9200);
    EXPECT_EQ(convert({1000, currency("JPY")}, 6'150, currency("EUR"))->minor, 615);
    EXPECT_EQ(convert({1, currency("USD")}, 500'000, currency("EUR"))->minor, 0);
    EXPECT_EQ(convert({3, currency("USD")}, 500'000, currency("EUR"))->minor, 2);
}

TEST(Money, ReportsAConversionThatOverflows)
{
    const Money huge{std::numeric_limits<qint64>::max() / 2, currency("USD")};
    EXPECT_EQ(convert(huge, 1'000'000'000, currency("EUR")).error().code, ErrorCode::Overflow);
}

} // namespace payoff
