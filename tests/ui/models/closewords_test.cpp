// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closewords.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

CheckWords wordsOf(const CheckLine &line)
{
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates));
    return checkWords({line}, month("2026-05"), currency("EUR"), format).front();
}

CheckLine lineOf(CheckKind kind, CheckState state)
{
    CheckLine line;
    line.kind = kind;
    line.state = state;
    line.name = QStringLiteral("Facebook");
    return line;
}

} // namespace

TEST(CloseWords, TellUpToWhichDayAChannelIsKnownAndWhatItLacks)
{
    CheckLine line = lineOf(CheckKind::Channel, CheckState::Missing);
    line.day = day("2026-05-20");
    line.measures = {Measure::AdSpend, Measure::Clicks};
    const CheckWords words = wordsOf(line);
    EXPECT_EQ(words.subject, QStringLiteral("Facebook"));
    EXPECT_EQ(
        words.sentence,
        QStringLiteral("Known up to May 20, 2026. Reported in April 2026, but not this month: Ad spend and "
                       "Clicks."));
    line.day.reset();
    EXPECT_TRUE(wordsOf(line).sentence.startsWith(QLatin1String("Reported in April 2026")));
}

TEST(CloseWords, TellWhatIsOutOfLine)
{
    CheckLine line = lineOf(CheckKind::OddValue, CheckState::Look);
    line.measures = {Measure::Revenue};
    line.value = 900'000;
    line.usual = 100'000;
    line.channel = {7};
    const CheckWords words = wordsOf(line);
    EXPECT_TRUE(words.sentence.contains(QStringLiteral("€9,000"))) << qPrintable(words.sentence);
    EXPECT_TRUE(words.sentence.contains(QStringLiteral("€1,000")));
    EXPECT_EQ(words.page, QStringLiteral("channels"));
    EXPECT_EQ(words.thing, 7);
}

TEST(CloseWords, TellAllThatIsOutOfLineOfOneChannelInOneLine)
{
    CheckLine revenue = lineOf(CheckKind::OddValue, CheckState::Look);
    revenue.channel = {7};
    revenue.measures = {Measure::Revenue};
    revenue.value = 900'000;
    revenue.usual = 100'000;
    CheckLine clicks = revenue;
    clicks.measures = {Measure::Clicks};
    clicks.value = 50;
    clicks.usual = 1'000;
    CheckLine other = clicks;
    other.channel = {8};
    const Format format(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto words = checkWords({revenue, clicks, other}, month("2026-05"), currency("EUR"), format);
    ASSERT_EQ(words.size(), 2);
    EXPECT_EQ(
        words[0].sentence,
        QStringLiteral("Out of line with the months before: Revenue €9,000 (about €1,000) and Clicks 50 "
                       "(about 1,000). Are they right?"));
    EXPECT_EQ(words[0].thing, 7);
    EXPECT_TRUE(words[1].sentence.startsWith(QLatin1String("Clicks is 50;")))
        << qPrintable(words[1].sentence);
}

TEST(CloseWords, HaveASentenceAndAWayForEachKind)
{
    for (const CheckKind kind :
         {CheckKind::MonthRuns, CheckKind::Channel, CheckKind::OddValue, CheckKind::Held, CheckKind::Rejected,
          CheckKind::AbsentCost, CheckKind::SpendTwice, CheckKind::MissingRate, CheckKind::Goal,
          CheckKind::NoCost}) {
        const CheckWords words = wordsOf(lineOf(kind, CheckState::Look));
        EXPECT_FALSE(words.subject.isEmpty()) << int(kind);
        EXPECT_FALSE(words.sentence.isEmpty()) << int(kind);
        EXPECT_EQ(words.page.isEmpty(), kind == CheckKind::Held) << int(kind);
        EXPECT_FALSE(words.sentence.contains(u'%')) << qPrintable(words.sentence);
    }
}

TEST(CloseWords, NameTheStates)
{
    EXPECT_EQ(stateText(CheckState::Ok), QStringLiteral("OK"));
    EXPECT_EQ(stateText(CheckState::Look), QStringLiteral("Look"));
    EXPECT_EQ(stateText(CheckState::Missing), QStringLiteral("Missing"));
}

} // namespace payoff
