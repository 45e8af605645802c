// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pastedblock.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"

namespace payoff {

namespace {

using Outcome = NumberEntry::Outcome;

EntryKind money() { return entryKind(Measure::Revenue, currency("EUR")); }
EntryKind count() { return entryKind(Measure::Clicks, currency("EUR")); }
EntryKind leads() { return entryKind(Measure::Leads, currency("EUR")); }

std::optional<qint64> read(const char16_t *text, const EntryKind &kind, const QLocale &locale)
{
    const NumberEntry entry = readNumber(QString::fromUtf16(text), kind, locale);
    return entry.outcome == Outcome::Value ? std::optional(entry.value) : std::nullopt;
}

NumberEntry entryOf(const char16_t *text, const EntryKind &kind, const QLocale &locale = english)
{
    return readNumber(QString::fromUtf16(text), kind, locale);
}

} // namespace

TEST(NumberEntry, ReadsNumbersAsPeopleOfTheLocaleWriteThem)
{
    EXPECT_EQ(read(u"1,234.5", money(), english), 123'450);
    EXPECT_EQ(read(u"1 234,5", money(), french), 123'450);
    EXPECT_EQ(read(u"1\u202f234,50", money(), french), 123'450);
    EXPECT_EQ(read(u"1\u00a0234,50", money(), french), 123'450);
    EXPECT_EQ(read(u"1,234.50", money(), hebrew), 123'450);
    EXPECT_EQ(read(u"12,345", count(), english), 12'345);
    EXPECT_EQ(read(u"12.5", leads(), english), 12'500);
    EXPECT_EQ(read(u"7", money(), french), 700);
}

TEST(NumberEntry, UnderstandsTheOtherDecimalSignWhereItCannotBeMistaken)
{
    EXPECT_EQ(read(u"1234.5", money(), french), 123'450);
    EXPECT_EQ(read(u"1,234.50", money(), french), 123'450);
    EXPECT_EQ(read(u"12,5", money(), english), 1'250);
}

TEST(NumberEntry, DoesNotGuessWhatMayBeReadInTwoWays)
{
    const NumberEntry entry = entryOf(u"2,000", money(), french);
    EXPECT_EQ(entry.outcome, Outcome::Undecided);
    EXPECT_TRUE(entry.problem.contains(QStringLiteral("2000"))) << qPrintable(entry.problem);
    EXPECT_EQ(entryOf(u"1.234", money(), english).outcome, Outcome::Undecided);
    EXPECT_EQ(read(u"2,000", money(), english), 200'000) << "grouped, as English people do";
    EXPECT_EQ(read(u"2,000", count(), french), 2'000) << "nobody counts clicks in thousandths";
    EXPECT_EQ(readNumber(QStringLiteral("2,000"), money(), french, DecimalSign::Point).value, 200'000);
    EXPECT_EQ(readNumber(QStringLiteral("2,000"), money(), french, DecimalSign::Comma).value, 200);
    const EntryKind dinars = entryKind(Measure::Revenue, currency("KWD"));
    EXPECT_EQ(read(u"1.234", dinars, english), 1'234) << "three decimals are usual there";
}

TEST(NumberEntry, KnowsEverySignAndInvisibleMark)
{
    EXPECT_EQ(read(u"\u221212.50", money(), english), -1'250);
    EXPECT_EQ(read(u"\u200e-12.50", money(), hebrew), -1'250);
    EXPECT_EQ(read(u"\u200f12.50\u200f", money(), hebrew), 1'250);
    EXPECT_EQ(read(u"€12.50", money(), english), 1'250);
    EXPECT_EQ(read(u"12,50\u00a0€", money(), french), 1'250);
    EXPECT_EQ(read(u"EUR 12.50", money(), english), 1'250);
    EXPECT_EQ(read(u"$5", entryKind(Measure::AdSpend, currency("USD")), english), 500);
}

TEST(NumberEntry, RefusesNonsenseWithASentence)
{
    for (const char16_t *text : {u"abc", u"12a", u"1e5", u"nan5", u"0x10", u"--5", u"1.2.3,4", u"="}) {
        const NumberEntry entry = entryOf(text, money());
        EXPECT_EQ(entry.outcome, Outcome::Refused) << qPrintable(QString::fromUtf16(text));
        EXPECT_TRUE(entry.problem.endsWith(u'.'));
    }
    EXPECT_EQ(entryOf(u"12.5", count()).outcome, Outcome::Refused) << "half a click";
    EXPECT_EQ(entryOf(u"-3", count()).outcome, Outcome::Refused);
    EXPECT_EQ(entryOf(u"99999999999999999999", count()).outcome, Outcome::Refused);
    EXPECT_EQ(entryOf(u"£5", money()).outcome, Outcome::Refused);
    EXPECT_EQ(entryOf(u"5%", money()).outcome, Outcome::Refused);
}

TEST(NumberEntry, TakesAPercentageWhereOneIsAskedFor)
{
    EntryKind share;
    share.number.digits = 2;
    share.isPercentage = true;
    EXPECT_EQ(read(u"12.5%", share, english), 1'250);
    EXPECT_EQ(read(u"12,5\u202f%", share, french), 1'250);
}

TEST(NumberEntry, TakesNothingAndWordsForNothingAsNotReported)
{
    for (const char16_t *text : {u"", u"  ", u"–", u"-", u"n/a"})
        EXPECT_EQ(entryOf(text, money()).outcome, Outcome::Empty) << qPrintable(QString::fromUtf16(text));
}

TEST(NumberEntry, OffersForEditingWhatItReadsBack)
{
    EXPECT_EQ(entryText(123'450, money(), english), QStringLiteral("1234.50"));
    EXPECT_EQ(entryText(123'450, money(), french), QStringLiteral("1234,50"));
    EXPECT_EQ(entryText(12'500, leads(), english), QStringLiteral("12.5"));
    EXPECT_EQ(entryText(96'000, leads(), english), QStringLiteral("96"));
    for (const QLocale &locale : {english, french, hebrew}) {
        for (const qint64 value : {qint64(0), qint64(-1'250), qint64(200'000), qint64(123'456'789)})
            EXPECT_EQ(readNumber(entryText(value, money(), locale), money(), locale).value, value);
    }
}

// Blocks

TEST(PastedBlock, PartsCellsByTabsOrSemicolons)
{
    const PastedBlock tabs = PastedBlock::fromText(QStringLiteral("1\t2\r\n3\t\"4\"\r\n"));
    ASSERT_EQ(tabs.rows(), 2);
    ASSERT_EQ(tabs.columns(), 2);
    EXPECT_EQ(tabs.cell(1, 1), QStringLiteral("4"));
    const PastedBlock semicolons = PastedBlock::fromText(QStringLiteral("1,5;2\n3"));
    ASSERT_EQ(semicolons.columns(), 2);
    EXPECT_EQ(semicolons.cell(0, 0), QStringLiteral("1,5"));
    EXPECT_EQ(semicolons.cell(1, 1), QString());
    EXPECT_EQ(PastedBlock::fromText(QStringLiteral("\n")).rows(), 0);
}

TEST(PastedBlock, LearnsTheDecimalSignFromTheColumnThenFromTheBlock)
{
    const PastedBlock block = PastedBlock::fromText(QStringLiteral("2,000\t1,5\n3,25\t7,000"));
    EXPECT_EQ(block.signs({money(), money()}),
              (QVector<std::optional<DecimalSign>>{DecimalSign::Comma, DecimalSign::Comma}));
    const PastedBlock other = PastedBlock::fromText(QStringLiteral("2,000\t1,234.5"));
    EXPECT_EQ(other.signs({money()}),
              (QVector<std::optional<DecimalSign>>{DecimalSign::Point, DecimalSign::Point}));
    EXPECT_TRUE(other.ambiguousSample({money()}, french).isEmpty());
}

TEST(PastedBlock, NamesWhatNothingDecides)
{
    const PastedBlock block = PastedBlock::fromText(QStringLiteral("5\t2,000"));
    EXPECT_EQ(block.ambiguousSample({money(), money()}, french), QStringLiteral("2,000"));
    EXPECT_TRUE(block.ambiguousSample({money(), money()}, english).isEmpty());
    EXPECT_TRUE(block.ambiguousSample({money(), count()}, french).isEmpty());
}

} // namespace payoff
