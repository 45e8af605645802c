// SPDX-License-Identifier: GPL-3.0-or-later
// R31: whatever a language writes is read back as the same day, or asked about; never as another one.
#include "core/transfer/datestyle.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <algorithm>
#include <functional>
#include <random>

namespace payoff {

namespace {

using Outcome = ParsedDate::Outcome;

constexpr int valuesOfEach = 10'000;
constexpr int longestColumn = 40;

struct Writing {
    const char *name;
    std::function<QString(QDate)> write;
};

QDate anyDay(std::mt19937 &random)
{
    // 1970 … 2069: what two digits of a year can mean.
    return QDate(1970, 1, 1).addDays(qint64(random() % 36525));
}

Writing byLocale(const char *name, QLocale::FormatType format)
{
    const QLocale locale(QString::fromLatin1(name));
    return {name, [locale, format](QDate date) { return locale.toString(date, format); }};
}

Writing byFormat(const char *format)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return {format,
            [english, format](QDate date) { return english.toString(date, QString::fromLatin1(format)); }};
}

std::vector<Writing> writings()
{
    return {byLocale("en_US", QLocale::ShortFormat),
            byLocale("en_GB", QLocale::ShortFormat),
            byLocale("fr_FR", QLocale::ShortFormat),
            byLocale("he_IL", QLocale::ShortFormat),
            byLocale("de_DE", QLocale::ShortFormat),
            byLocale("en_US", QLocale::LongFormat),
            byLocale("en_GB", QLocale::LongFormat),
            byFormat("yyyy-MM-dd"),
            byFormat("yyyy-MM-dd'T00:30:00+03:00'"),
            byFormat("yyyy/MM/dd"),
            byFormat("yyyyMMdd"),
            byFormat("dd.MM.yyyy"),
            byFormat("d/M/yy"),
            byFormat("MM/dd/yyyy '09:48'"),
            byFormat("M/d/yy"),
            byFormat("d MMMM yyyy"),
            byFormat("MMM d, yyyy"),
            byFormat("dd-MMM-yy"),
            byFormat("ddd, MMM d, yyyy")};
}

struct Column {
    std::vector<std::string> cells;
    std::vector<QDate> days;
};

Column anyColumn(std::mt19937 &random, const Writing &writing, int size)
{
    Column column;
    for (int i = 0; i < size; ++i) {
        column.days.push_back(anyDay(random));
        column.cells.push_back(writing.write(column.days.back()).toStdString());
    }
    return column;
}

DateEvidence evidenceOf(const Column &column)
{
    DateEvidence evidence;
    for (const std::string &cell : column.cells)
        evidence.add(cell);
    return evidence;
}

/// The first cell that is read otherwise than it was written.
std::string misread(const Column &column, const DateStyle &style)
{
    for (std::size_t i = 0; i < column.cells.size(); ++i) {
        const ParsedDate date = parseDate(column.cells[i], style);
        if (date.outcome != Outcome::Value || date.day.toDate() != column.days[i])
            return column.cells[i];
    }
    return {};
}

/// Each cell is a day whichever of its numbers is the month.
bool isReadInBothOrders(const Column &column)
{
    return std::all_of(column.cells.begin(), column.cells.end(), [](const std::string &cell) {
        return parseDate(cell, {DateOrder::Dmy}).outcome == Outcome::Value
            && parseDate(cell, {DateOrder::Mdy}).outcome == Outcome::Value;
    });
}

} // namespace

TEST(DateProperties, AColumnOfAnyLanguageIsReadAsItWasWrittenOrAskedAbout)
{
    std::mt19937 random(31);
    for (const Writing &each : writings()) {
        int asked = 0;
        for (int values = 0; values < valuesOfEach;) {
            const Column column = anyColumn(random, each, 1 + int(random() % longestColumn));
            values += int(column.cells.size());
            const DateEvidence evidence = evidenceOf(column);
            if (evidence.isAmbiguous()) {
                ++asked;
                EXPECT_TRUE(isReadInBothOrders(column)) << each.name;
                continue;
            }
            ASSERT_EQ(misread(column, evidence.style()), "") << each.name;
        }
        EXPECT_LT(asked, valuesOfEach / longestColumn)
            << each.name << ": it should not ask about most columns";
    }
}

TEST(DateProperties, ALongColumnDecidesByItself)
{
    std::mt19937 random(32);
    for (const Writing &each : writings()) {
        const Column column = anyColumn(random, each, 1000);
        const DateEvidence evidence = evidenceOf(column);
        EXPECT_FALSE(evidence.isAmbiguous()) << each.name;
        EXPECT_EQ(misread(column, evidence.style()), "") << each.name;
    }
}

TEST(DateProperties, AColumnOfDaysUpToTheTwelfthIsAskedAboutAndNeverGuessed)
{
    std::mt19937 random(33);
    for (int values = 0; values < valuesOfEach; values += 10) {
        DateEvidence evidence;
        for (int i = 0; i < 10; ++i) {
            const int first = 1 + int(random() % 12);
            const int second = 1 + (first + int(random() % 11)) % 12;
            const QString cell = QStringLiteral("%1/%2/%3").arg(first).arg(second).arg(2000 + random() % 60);
            evidence.add(cell.toStdString());
            EXPECT_EQ(parseDate(cell.toStdString(), {}).outcome, Outcome::Undecided) << cell.toStdString();
            evidence.add("7/7/2026");
            evidence.add("2026-10-31");
        }
        ASSERT_TRUE(evidence.isAmbiguous());
        ASSERT_EQ(evidence.style().order, std::nullopt);
    }
}

TEST(DateProperties, AMonthInEnglishIsReadWhateverTheLanguageOfTheProgram)
{
    for (const char *name : {"fr_FR", "he_IL", "de_DE"}) {
        const QLocale before;
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        const ParsedDate date = parseDate("29-Jun-2022", {});
        QLocale::setDefault(before);
        EXPECT_EQ(date.outcome, Outcome::Value) << name;
        EXPECT_EQ(date.day.toIso(), QStringLiteral("2022-06-29")) << name;
    }
}

} // namespace payoff
