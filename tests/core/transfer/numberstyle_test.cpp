// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/numberstyle.h"

#include "core/base/decimal.h"

#include <gtest/gtest.h>

#include <random>

namespace payoff {

namespace {

using Outcome = ParsedNumber::Outcome;

constexpr NumberKind money{2, false, true, true};
constexpr NumberKind countKind{0, true, false, false};
const NumberStyle point{DecimalSign::Point, {}};
const NumberStyle comma{DecimalSign::Comma, {}};

std::optional<qint64> amount(std::string_view text, const NumberStyle &style, const NumberKind &kind = money)
{
    const ParsedNumber number = parseNumber(text, style, kind);
    return number.outcome == Outcome::Value ? std::optional(number.value) : std::nullopt;
}

CellProblem problem(std::string_view text, const NumberStyle &style = point, const NumberKind &kind = money)
{
    return parseNumber(text, style, kind).problem;
}

/// The number grouped in threes, as a language writes it.
std::string grouped(qint64 minor, const std::string &group, const std::string &decimal,
                    const std::string &minus)
{
    const std::string digits = std::to_string(std::abs(minor) / 100);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += group;
        text += digits[i];
    }
    const std::string cents = std::to_string(std::abs(minor) % 100 + 100).substr(1);
    return (minor < 0 ? minus : "") + text + decimal + cents;
}

} // namespace

// R29
TEST(NumberStyle, ReadsGroupedNumbersOfEveryStyle)
{
    EXPECT_EQ(amount("1.234,56", comma), 123456);
    EXPECT_EQ(amount("1,234.56", point), 123456);
    EXPECT_EQ(amount("1 234,56", comma), 123456);
    EXPECT_EQ(amount("1\u00a0234,56", comma), 123456);
    EXPECT_EQ(amount("1\u202f234,56", comma), 123456);
    EXPECT_EQ(amount("1'234.56", point), 123456);
    EXPECT_EQ(amount("1\u2019234.56", point), 123456);
    EXPECT_EQ(amount("12,34,567", point), 123456700);
    EXPECT_EQ(amount("1.000", comma), 100000);
    EXPECT_EQ(amount("1.000", point), 100);
    EXPECT_EQ(amount("110.7", point), 11070);
    EXPECT_EQ(amount("1.234.567", comma), 123456700);
}

TEST(NumberStyle, ReadsSignsOfEveryKind)
{
    EXPECT_EQ(amount("-1", point), -100);
    EXPECT_EQ(amount("+1", point), 100);
    EXPECT_EQ(amount("(12.50)", point), -1250);
    EXPECT_EQ(amount("\u22121,234.5", point), -123450);
    EXPECT_EQ(amount("\u200e-1,234.5", point), -123450);
    EXPECT_EQ(amount("\u200e1,234.5\u200f", point), 123450);
    EXPECT_EQ(problem("(12.50"), CellProblem::NotANumber);
    EXPECT_EQ(problem("12.50)"), CellProblem::NotANumber);
    EXPECT_EQ(problem("--5"), CellProblem::NotANumber);
}

TEST(NumberStyle, ReadsTheCurrencyOfItsColumnAndNoOther)
{
    NumberStyle dollars = point;
    dollars.currency = "US$";
    EXPECT_EQ(amount("US$135.81", dollars), 13581);
    EXPECT_EQ(amount("135.81", dollars), 13581);
    EXPECT_EQ(problem("\u20ac135.81", dollars), CellProblem::OtherCurrency);
    NumberStyle euros = point;
    euros.currency = "EUR";
    EXPECT_EQ(amount("EUR 5", euros), 500);
    EXPECT_EQ(amount("5 EUR", euros), 500);
    EXPECT_EQ(problem("5 XQQ", euros), CellProblem::NotANumber);
    EXPECT_EQ(problem("EUR 5", euros, countKind), CellProblem::NotANumber);
    EXPECT_EQ(codeOfCurrencySign("\u20ac"), QStringLiteral("EUR"));
    EXPECT_EQ(codeOfCurrencySign("$"), QString());
}

// R30
TEST(NumberStyle, TakesMarkersAsNotReportedAndNeverAsZero)
{
    for (const char *text : {"", " ", "--", " --", "-", "N/A", "#N/A", "nan", "NAN", "null", "undefined"})
        EXPECT_EQ(parseNumber(text, point, money).outcome, Outcome::Missing) << text;
}

TEST(NumberStyle, TakesWhatAToolKeepsToItselfAsNotReported)
{
    for (const char *text : {"<5", "< 10%", " <1,000 "})
        EXPECT_EQ(parseNumber(text, point, countKind).outcome, Outcome::Missing) << text;
}

TEST(NumberStyle, RejectsWhatIsNeitherNumberNorMarker)
{
    for (const char *text :
         {"inf", "-inf", "1e309", "1e5", "0x10", "#REF!", "5 %", "<", "<a", "5<", "1.5K", "abc",
          "3.\u0430\u043f\u0440", "1.2.3", "12-5", "1,23", "1,2345", "1,234,56", "."})
        EXPECT_EQ(parseNumber(text, point, money).outcome, Outcome::Rejected) << text;
}

TEST(NumberStyle, RejectsWhatItsColumnCannotHold)
{
    EXPECT_EQ(problem("-3", point, countKind), CellProblem::Negative);
    EXPECT_EQ(problem("12.5", point, countKind), CellProblem::NotWhole);
    EXPECT_EQ(amount("1203.0", point, countKind), 1203);
    EXPECT_EQ(problem("99999999999999999999"), CellProblem::OutOfRange);
    EXPECT_EQ(problem("12,5"), CellProblem::OtherDecimalSign);
    EXPECT_EQ(problem("1,234.5", comma), CellProblem::OtherDecimalSign);
}

TEST(NumberStyle, RoundsHalfToEvenBelowTheMinorUnit)
{
    EXPECT_EQ(amount("1.005", point), 100);
    EXPECT_EQ(amount("1.015", point), 102);
    EXPECT_EQ(amount("1,429999948", comma), 143);
}

TEST(NumberStyle, LeavesANumberWithASignOpenUntilTheColumnShowsWhich)
{
    EXPECT_EQ(parseNumber("1.5", {}, money).outcome, Outcome::Undecided);
    EXPECT_EQ(amount("15", {}), 1500);
    EXPECT_EQ(amount("1 500", {}), 150000);
}

TEST(DecimalHint, TellsWhatAValueShows)
{
    EXPECT_EQ(decimalHint("1,234.56", false), DecimalHint::Point);
    EXPECT_EQ(decimalHint("1.234,56", false), DecimalHint::Comma);
    EXPECT_EQ(decimalHint("1.234.567", false), DecimalHint::Comma);
    EXPECT_EQ(decimalHint("12,34,567", false), DecimalHint::Point);
    EXPECT_EQ(decimalHint("1.000", false), DecimalHint::Either);
    EXPECT_EQ(decimalHint("2,127", false), DecimalHint::Either);
    EXPECT_EQ(decimalHint("0.123", false), DecimalHint::Point);
    EXPECT_EQ(decimalHint("1234.567", false), DecimalHint::Point);
    EXPECT_EQ(decimalHint("1 234,567", false), DecimalHint::Comma);
    EXPECT_EQ(decimalHint("12", false), DecimalHint::None);
    EXPECT_EQ(decimalHint("abc", false), DecimalHint::None);
}

TEST(DecimalHint, KnowsThatCountsAreWhole)
{
    EXPECT_EQ(decimalHint("25,881", true), DecimalHint::Point);
    EXPECT_EQ(decimalHint("25.881", true), DecimalHint::Comma);
    EXPECT_EQ(decimalHint("1.000", true), DecimalHint::Either);
}

TEST(NumberEvidence, DecidesForTheWholeColumn)
{
    NumberEvidence evidence(money);
    evidence.add("1.000");
    EXPECT_TRUE(evidence.isAmbiguous());
    EXPECT_EQ(evidence.sample(), QStringLiteral("1.000"));
    evidence.add("7,5");
    EXPECT_FALSE(evidence.isAmbiguous());
    EXPECT_EQ(evidence.style().decimal, DecimalSign::Comma);
}

TEST(NumberEvidence, RemembersTheCurrencyBesideTheAmounts)
{
    NumberEvidence evidence(money);
    evidence.add("12");
    evidence.add("\u20ac1,622.60");
    EXPECT_EQ(evidence.style().currency, "\u20ac");
    EXPECT_EQ(evidence.style().decimal, DecimalSign::Point);
}

TEST(NumberStyle, ReadsBackWhatEveryLanguageWrites)
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 5000; ++i) {
        const qint64 value = qint64(random() >> (random() % 50 + 10)) * (random() % 2 ? 1 : -1);
        EXPECT_EQ(amount(grouped(value, ",", ".", "-"), point), value);
        EXPECT_EQ(amount(grouped(value, "\u202f", ",", "-"), comma), value);
        EXPECT_EQ(amount(grouped(value, ".", ",", "-"), comma), value);
        EXPECT_EQ(amount(grouped(value, ",", ".", "\u200e-"), point), value);
        EXPECT_EQ(amount(grouped(value, "'", ".", "\u2212"), point), value);
    }
}

} // namespace payoff
