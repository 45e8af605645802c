// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxtext.h"

#include <gtest/gtest.h>

namespace payoff {
namespace {

TEST(XlsxText, LeavesOutWhatXmlMayNotHold)
{
    QString odd = QStringLiteral("a\tb\nc");
    for (const int code : {0x0000, 0x0001, 0x000b, 0x000d, 0x001f, 0x007f, 0xfffe, 0xffff, 0xdc00, 0xd800})
        odd += QChar(code);
    EXPECT_EQ(xlsxText(odd), "a\tb\nc");
    EXPECT_EQ(xlsxText(QStringLiteral("😀")), "😀");
    EXPECT_EQ(xlsxText(QStringLiteral("=1+1")), "=1+1");
}

TEST(XlsxText, IsNotLongerThanACell)
{
    EXPECT_EQ(xlsxText(QString(32'767, u'x')).size(), 32'767);
    EXPECT_EQ(xlsxText(QString(32'768, u'x')).size(), 32'767);
    // Not half of a pair at the end.
    EXPECT_EQ(xlsxText(QString(32'766, u'x') + QStringLiteral("😀")).size(), 32'766);
}

TEST(XlsxText, KeepsMarksOfDirectionOnlyWhereTheyTurnSomething)
{
    EXPECT_EQ(xlsxText(QStringLiteral("\u2068Facebook\u2069 \u206612\u2069")), "Facebook 12");
    const QString mixed = QStringLiteral("\u2068אבג\u2069 ROI");
    EXPECT_EQ(xlsxText(mixed), mixed.toUtf8());
}

TEST(XlsxText, WritesALineOfThePageWithoutCodes)
{
    EXPECT_EQ(xlsxPageLine(QStringLiteral("Tom & Co\nLtd")), "Tom && Co Ltd");
    EXPECT_LE(xlsxPageLine(QString(300, u'&')).size(), 180);
    EXPECT_EQ(xlsxPageLine(QString(300, u'&')).count('&') % 2, 0);
    EXPECT_LE(xlsxPageLine(QString(300, QChar(0x05d0))).size(), 180);
}

TEST(SheetNames, AreAllowedAndGivenOnce)
{
    SheetNames names;
    EXPECT_EQ(names.take(QStringLiteral("Notes")), QStringLiteral("Notes"));
    EXPECT_EQ(names.take(QStringLiteral("notes")), QStringLiteral("notes 2"));
    EXPECT_EQ(names.take(QStringLiteral("a[b]c:d*e?f/g\\h")), QStringLiteral("a b c d e f g h"));
    EXPECT_EQ(names.take(QStringLiteral("'quoted'")), QStringLiteral("’quoted’"));
    EXPECT_EQ(names.take(QString()), QStringLiteral("1"));
    EXPECT_EQ(names.take(QStringLiteral("History")), QStringLiteral("History 1"));
    const QString longName(40, u'x');
    EXPECT_EQ(names.take(longName).size(), 31);
    const QString second = names.take(longName);
    EXPECT_EQ(second.size(), 31);
    EXPECT_TRUE(second.endsWith(QStringLiteral("x 2")));
    EXPECT_EQ(names.take(QString(30, u'x') + QStringLiteral("😀")).size(), 30);
}

} // namespace
} // namespace payoff
