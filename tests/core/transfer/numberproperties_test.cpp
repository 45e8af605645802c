// SPDX-License-Identifier: GPL-3.0-or-later
// R29: whatever a language writes is read back as the same number, or asked about; never as another one.
#include "core/transfer/numberstyle.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>
#include <random>

namespace payoff {

namespace {

using Outcome = ParsedNumber::Outcome;

constexpr int valuesOfEach = 10'000;
constexpr int longestColumn = 60;

/// Minor units as a language writes them.
struct Language {
    const char *name;
    DecimalSign decimal;
    std::function<QString(qint64 minor, int digits)> write;
};

/// How an amount is put around its currency; %1 is the number.
struct Frame {
    const char *currency;
    QString before;
    QString behind;
};

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (; digits > 0; --digits)
        power *= 10;
    return power;
}

QString byLocale(const QLocale &locale, qint64 minor, int digits)
{
    return locale.toString(double(minor) / double(powerOfTen(digits)), 'f', digits);
}

Language language(const char *name, DecimalSign decimal)
{
    const QLocale locale(QString::fromLatin1(name));
    return {name, decimal, [locale](qint64 minor, int digits) { return byLocale(locale, minor, digits); }};
}

/// Digits in threes, or in twos before the last three.
QString grouped(QString digits, qsizetype size, const QString &group)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= size)
        digits.insert(at, group);
    return digits;
}

QString byHand(qint64 minor, int digits, qsizetype size, const QString &group)
{
    const qint64 scale = powerOfTen(digits);
    QString text = grouped(QString::number(std::abs(minor) / scale), size, group);
    if (digits > 0)
        text += u'.' + QString::number(std::abs(minor) % scale + scale).mid(1);
    return (minor < 0 ? QStringLiteral("\u2212") : QString()) + text;
}

std::vector<Language> languages()
{
    return {language("en_US", DecimalSign::Point),
            language("fr_FR", DecimalSign::Comma),
            language("he_IL", DecimalSign::Point),
            language("de_DE", DecimalSign::Comma),
            language("de_CH", DecimalSign::Point),
            {"Swiss, typed", DecimalSign::Point,
             [](qint64 minor, int digits) { return byHand(minor, digits, 3, QStringLiteral("'")); }},
            {"Indian", DecimalSign::Point,
             [](qint64 minor, int digits) { return byHand(minor, digits, 2, QStringLiteral(",")); }},
            {"no groups", DecimalSign::Point,
             [](qint64 minor, int digits) { return byHand(minor, digits, 3, QString()); }}};
}

const std::vector<Frame> &frames()
{
    static const std::vector<Frame> all{{"", {}, {}},
                                        {"\u20ac", QStringLiteral("\u20ac"), {}},
                                        {"US$", QStringLiteral("US$"), {}},
                                        {"EUR", QStringLiteral("EUR "), {}},
                                        {"\u20ac", {}, QStringLiteral("\u00a0\u20ac")},
                                        {"\u20aa", {}, QStringLiteral(" \u200f\u20aa")},
                                        {"USD", {}, QStringLiteral(" USD")}};
    return all;
}

/// Amounts of all sizes, up to 10^12.
qint64 anyAmount(std::mt19937_64 &random)
{
    const qint64 size = powerOfTen(int(random() % 12) + 1);
    const auto amount = qint64(random() % quint64(size));
    return random() % 4 == 0 ? -amount : amount;
}

struct Column {
    std::vector<std::string> cells;
    std::vector<qint64> values;
};

std::string framed(QString number, const Frame &frame, bool hasParentheses)
{
    QString text = frame.before + number + frame.behind;
    if (hasParentheses)
        text = u'(' + text + u')';
    return text.toStdString();
}

Column anyColumn(std::mt19937_64 &random, const Language &language, int digits)
{
    const Frame &frame = frames()[random() % frames().size()];
    const bool hasParentheses = random() % 4 == 0;
    Column column;
    for (int left = 1 + int(random() % longestColumn); left > 0; --left) {
        const qint64 value = anyAmount(random);
        const bool isInParentheses = hasParentheses && value < 0;
        const QString number = language.write(isInParentheses ? -value : value, digits);
        column.values.push_back(value);
        column.cells.push_back(framed(number, frame, isInParentheses));
    }
    return column;
}

NumberEvidence evidenceOf(const Column &column, const NumberKind &kind)
{
    NumberEvidence evidence(kind);
    for (const std::string &cell : column.cells)
        evidence.add(cell);
    return evidence;
}

/// The first cell that is read otherwise than it was written.
std::string misread(const Column &column, const NumberStyle &style, const NumberKind &kind)
{
    for (std::size_t i = 0; i < column.cells.size(); ++i) {
        const ParsedNumber number = parseNumber(column.cells[i], style, kind);
        if (number.outcome != Outcome::Value || number.value != column.values[i])
            return column.cells[i];
    }
    return {};
}

/// Each cell is a number in either style, so that only the user knows.
bool isReadInBothStyles(const Column &column, NumberStyle style, const NumberKind &kind)
{
    const auto reads = [&](const std::string &cell, DecimalSign sign) {
        style.decimal = sign;
        return parseNumber(cell, style, kind).outcome == Outcome::Value;
    };
    return std::all_of(column.cells.begin(), column.cells.end(), [&](const std::string &cell) {
        return reads(cell, DecimalSign::Point) && reads(cell, DecimalSign::Comma);
    });
}

} // namespace

TEST(NumberProperties, AColumnOfAnyLanguageIsReadAsItWasWrittenOrAskedAbout)
{
    std::mt19937_64 random(29);
    for (const Language &each : languages()) {
        int asked = 0;
        for (int values = 0; values < valuesOfEach;) {
            const int digits = std::array{0, 2, 3}[random() % 3];
            const NumberKind kind{digits, false, true, true};
            const Column column = anyColumn(random, each, digits);
            values += int(column.cells.size());
            const NumberEvidence evidence = evidenceOf(column, kind);
            if (evidence.isAmbiguous()) {
                ++asked;
                EXPECT_TRUE(isReadInBothStyles(column, evidence.style(), kind)) << each.name;
                continue;
            }
            ASSERT_EQ(misread(column, evidence.style(), kind), "") << each.name << ' ' << digits;
        }
        EXPECT_LT(asked, valuesOfEach / longestColumn)
            << each.name << ": it should not ask about most columns";
    }
}

TEST(NumberProperties, ALongColumnDecidesByItselfForAmountsOfEveryPrecision)
{
    std::mt19937_64 random(30);
    for (const Language &each : languages()) {
        for (const int digits : {0, 2, 3}) {
            Column column;
            for (int i = 0; i < 1000; ++i) {
                column.values.push_back(anyAmount(random));
                column.cells.push_back(each.write(column.values.back(), digits).toStdString());
            }
            const NumberKind kind{digits, false, true, true};
            const NumberEvidence evidence = evidenceOf(column, kind);
            EXPECT_FALSE(evidence.isAmbiguous()) << each.name << ' ' << digits;
            EXPECT_EQ(misread(column, evidence.style(), kind), "") << each.name << ' ' << digits;
            EXPECT_EQ(evidence.style().decimal.value_or(each.decimal), each.decimal)
                << each.name << ' ' << digits;
        }
    }
}

TEST(NumberProperties, AColumnOfGroupsOfThreeAloneIsAskedAboutAndNeverGuessed)
{
    std::mt19937_64 random(31);
    for (int values = 0; values < valuesOfEach; values += 10) {
        const QString sign = random() % 2 == 0 ? QStringLiteral(",") : QStringLiteral(".");
        NumberEvidence evidence({2, false, true, true});
        for (int i = 0; i < 10; ++i) {
            const auto amount = qint64(1000 + random() % 999'000);
            const std::string cell = grouped(QString::number(amount), 3, sign).toStdString();
            evidence.add(cell);
            EXPECT_EQ(parseNumber(cell, {}, {2, false, true, true}).outcome, Outcome::Undecided) << cell;
            evidence.add(std::to_string(random() % 1000));
            evidence.add("--");
        }
        ASSERT_TRUE(evidence.isAmbiguous());
        ASSERT_EQ(evidence.style().decimal, std::nullopt);
    }
}

} // namespace payoff
