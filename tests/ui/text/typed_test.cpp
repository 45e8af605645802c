// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"

namespace payoff {
namespace {

struct Typed {
    const char *text;
    const QLocale *locale;
    int digits;
    qint64 value;
};

TEST(TypedNumber, IsReadInTheLocalesStyleAndThePlainOne)
{
    for (const Typed &each : {
             Typed{"1,234.56", &english, 2, 123'456},
             {"1234.56", &english, 2, 123'456},
             {"1,234", &english, 2, 123'400},
             {"1,5", &english, 2, 150},
             {"1.234,56", &german, 2, 123'456},
             {"1234.56", &german, 2, 123'456},
             {"1.234", &german, 2, 123'400},
             {"1.234", &german, 0, 1'234},
             {"1 234,56", &french, 2, 123'456},
             {"1.234,56", &french, 2, 123'456},
             {"1234.56", &french, 2, 123'456},
             {"1.234", &french, 2, 123'400},
             {"1.234", &french, 3, 1'234},
             {"1\u202f234,5", &french, 2, 123'450},
             {"1'234.50", &english, 2, 123'450},
             {"−5", &hebrew, 0, -5},
             {"\u200e-5.5", &hebrew, 1, -55},
             {"+7", &english, 0, 7},
             {".5", &english, 2, 50},
             {"1,234,567", &english, 0, 1'234'567},
             {"12.5", &english, 3, 12'500},
         }) {
        const TypedNumber read = readTypedNumber(QString::fromUtf8(each.text), each.digits, *each.locale);
        EXPECT_EQ(read.outcome, TypedNumber::Outcome::Value) << each.text;
        EXPECT_EQ(read.value, each.value) << each.text << ' ' << qPrintable(each.locale->name());
    }
}

TEST(TypedNumber, IsRefusedWhereItMakesNoSense)
{
    const auto outcome = [](const char *text, int digits = 2) {
        return readTypedNumber(QString::fromUtf8(text), digits, english).outcome;
    };
    EXPECT_EQ(outcome(""), TypedNumber::Outcome::Empty);
    EXPECT_EQ(outcome("  "), TypedNumber::Outcome::Empty);
    for (const char *text :
         {"abc", "1e3", "nan", "12,34,5", "1.2.3", "--5", "5-", ",", "1,23,456.7", "0x10", "٣"})
        EXPECT_EQ(outcome(text), TypedNumber::Outcome::NotANumber) << text;
    EXPECT_EQ(outcome("1.239"), TypedNumber::Outcome::TooManyDecimals);
    EXPECT_EQ(outcome("1.5", 0), TypedNumber::Outcome::TooManyDecimals);
    EXPECT_EQ(outcome("999999999999.99"), TypedNumber::Outcome::Value);
    EXPECT_EQ(outcome("1000000000000"), TypedNumber::Outcome::TooLong);
}

TEST(TypedNumber, IsWrittenSoThatItCanBeReadAgain)
{
    EXPECT_EQ(typedNumber(-123'456, 2, 2, english), QStringLiteral("−1,234.56"));
    EXPECT_EQ(typedNumber(123'450, 2, 2, german), QStringLiteral("1.234,50"));
    EXPECT_EQ(typedNumber(12'500, 3, 0, english), QStringLiteral("12.5"));
    EXPECT_EQ(typedNumber(12'000, 3, 0, english), QStringLiteral("12"));
    for (const QLocale &locale : {english, german, french, hebrew}) {
        for (const qint64 value : {0LL, 5LL, -99LL, 123'456LL, -1'234'567'890LL})
            EXPECT_EQ(readTypedNumber(typedNumber(value, 2, 2, locale), 2, locale).value, value)
                << qPrintable(locale.name());
    }
}

TEST(TypedDay, IsReadInTheLocalesOrderAndAsIso)
{
    const auto read = [](const char *text, const QLocale &locale) {
        const auto found = readTypedDay(QString::fromUtf8(text), locale);
        return found ? found->toIso().toStdString() : std::string();
    };
    EXPECT_EQ(read("2026-10-31", english), "2026-10-31");
    EXPECT_EQ(read("10/31/26", english), "2026-10-31");
    EXPECT_EQ(read("10/31/2026", english), "2026-10-31");
    EXPECT_EQ(read("31.10.2026", german), "2026-10-31");
    EXPECT_EQ(read("31/10/26", french), "2026-10-31");
    EXPECT_EQ(read("31 octobre 2026", french), "2026-10-31");
    EXPECT_EQ(read("Oct 31, 2026", english), "2026-10-31");
    EXPECT_EQ(read("31.10.2026", hebrew), "2026-10-31");
    for (const char *text : {"", "abc", "31/31/2026", "2/29/2026", "10/2026", "2026"})
        EXPECT_EQ(read(text, english), "") << text;
}

TEST(TypedDay, IsWrittenWithTheWholeYear)
{
    EXPECT_EQ(typedDay(day("2026-10-31"), english), QStringLiteral("10/31/2026"));
    EXPECT_EQ(typedDay(day("2026-10-31"), german), QStringLiteral("31.10.2026"));
    for (const QLocale &locale : {english, german, french, hebrew})
        EXPECT_EQ(readTypedDay(typedDay(day("2026-03-04"), locale), locale), day("2026-03-04"));
}

} // namespace
} // namespace payoff
