// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pausedsearch.h"

#include "tests/ui/onscreen.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace payoff {
namespace {

class PausedSearchTest : public testing::Test {
protected:
    PausedSearchTest() { putOnScreen(field); }

    PausedSearch field{QStringLiteral("Search sales"), 200};
    QSignalSpy asked{&field, &PausedSearch::asked};
};

TEST_F(PausedSearchTest, AsksOnceForWordsTypedInOneGo)
{
    QTest::keyClicks(&field, QStringLiteral(" summer sale "));
    EXPECT_EQ(asked.count(), 0);
    EXPECT_TRUE(asked.wait());
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(field.words(), QStringLiteral("summer sale"));
}

TEST_F(PausedSearchTest, AsksNoMoreForWhatHasBeenSearchedFor)
{
    QTest::keyClicks(&field, QStringLiteral("serum"));
    field.settle();
    EXPECT_FALSE(asked.wait(500));
    QTest::keyClick(&field, Qt::Key_Backspace);
    EXPECT_TRUE(asked.wait());
}

TEST_F(PausedSearchTest, BeginsWithAllSelectedAndSaysWhatItSearches)
{
    field.setText(QStringLiteral("old words"));
    field.begin();
    EXPECT_EQ(field.selectedText(), QStringLiteral("old words"));
    EXPECT_EQ(field.accessibleName(), QStringLiteral("Search sales"));
    EXPECT_EQ(field.width(), 200);
}

} // namespace
} // namespace payoff
