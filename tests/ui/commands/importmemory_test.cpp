// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/importmemory.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTemporaryDir>

namespace payoff {

namespace {

class ImportMemoryTest : public testing::Test {
protected:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat};
    ImportMemory memory{&settings, QStringLiteral("lumen")};
    QString plain = QStringLiteral("plain");
};

} // namespace

TEST_F(ImportMemoryTest, KeepsWhatWasAnsweredOfAProfile)
{
    ReadOptions answers;
    answers.dateOrder = DateOrder::Mdy;
    answers.channel = QStringLiteral("Facebook");
    answers.year = 2025;
    answers.table = QStringLiteral("2");
    memory.keep(plain, answers);
    ReadOptions more;
    more.decimal = DecimalSign::Comma;
    memory.keep(plain, more);
    const ReadOptions known = memory.recall(plain);
    EXPECT_EQ(known.dateOrder, DateOrder::Mdy);
    EXPECT_EQ(known.decimal, DecimalSign::Comma);
    EXPECT_EQ(known.channel, QStringLiteral("Facebook"));
    EXPECT_FALSE(known.year) << "of one file only";
    EXPECT_TRUE(known.table.isEmpty());
}

TEST_F(ImportMemoryTest, KnowsNothingOfOtherProfilesAndWorkspaces)
{
    ReadOptions answers;
    answers.channel = QStringLiteral("Facebook");
    memory.keep(plain, answers);
    EXPECT_TRUE(memory.recall(QStringLiteral("wide")).channel.isEmpty());
    EXPECT_TRUE(ImportMemory(&settings, QStringLiteral("other")).recall(plain).channel.isEmpty());
    ImportMemory none(nullptr, QStringLiteral("lumen"));
    none.keep(plain, answers);
    EXPECT_TRUE(none.recall(plain).channel.isEmpty());
}

TEST_F(ImportMemoryTest, TakesNonsenseForNoAnswer)
{
    settings.setValue(
        QStringLiteral("imports/lumen/plain"),
        QVariantMap{{QStringLiteral("dateOrder"), 77}, {QStringLiteral("decimal"), QStringLiteral("x")}});
    EXPECT_FALSE(memory.recall(plain).dateOrder);
}

TEST(AnswerAsBefore, AnswersOnlyWhatIsAskedAndWasNotAnsweredYet)
{
    ReadOptions before;
    before.dateOrder = DateOrder::Dmy;
    before.currency = QStringLiteral("USD");
    ReadOptions options;
    EXPECT_FALSE(answerAsBefore({ErrorCode::AmbiguousDecimal, {}}, before, options));
    EXPECT_TRUE(answerAsBefore({ErrorCode::AmbiguousDateOrder, {}}, before, options));
    EXPECT_EQ(options.dateOrder, DateOrder::Dmy);
    EXPECT_FALSE(answerAsBefore({ErrorCode::AmbiguousDateOrder, {}}, before, options)) << "it did not help";
    EXPECT_FALSE(answerAsBefore({ErrorCode::AmbiguousCurrency, {QStringLiteral("EUR")}}, before, options))
        << "the file has no such currency";
    EXPECT_TRUE(answerAsBefore({ErrorCode::AmbiguousCurrency, {QStringLiteral("EUR"), QStringLiteral("USD")}},
                               before, options));
}

} // namespace payoff
