// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/encoding.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

QString detected(const QByteArray &bytes) { return detectEncoding(bytes, true).name; }

QByteArray utf16(const char *ascii, bool isLittle)
{
    QByteArray bytes;
    for (const char *c = ascii; *c != '\0'; ++c)
        bytes += isLittle ? QByteArray(1, *c) + '\0' : QByteArray(1, '\0') + *c;
    return bytes;
}

} // namespace

// R28
TEST(Encoding, TakesTheByteOrderMarkAtItsWord)
{
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBFx,y\n", true), (TextEncoding{QStringLiteral("UTF-8"), 3, false}));
    EXPECT_EQ(detectEncoding(QByteArray("\xFF\xFEx\0", 4), true),
              (TextEncoding{QStringLiteral("UTF-16LE"), 2, false}));
    EXPECT_EQ(detectEncoding(QByteArray("\xFE\xFF\0x", 4), true),
              (TextEncoding{QStringLiteral("UTF-16BE"), 2, false}));
    EXPECT_EQ(detectEncoding(QByteArray("\xFF\xFE\0\0x\0\0\0", 8), true),
              (TextEncoding{QStringLiteral("UTF-32LE"), 4, false}));
}

TEST(Encoding, KnowsUtf16WithoutAMarkByWhereItsNulsStand)
{
    EXPECT_EQ(detected(utf16("day,cost\n2026-01-01,5\n", true)), QStringLiteral("UTF-16LE"));
    EXPECT_EQ(detected(utf16("day,cost\n2026-01-01,5\n", false)), QStringLiteral("UTF-16BE"));
    EXPECT_EQ(detected(QByteArray("day,cost\n2026-01-01,\0\n", 22)), QStringLiteral("UTF-8"))
        << "a stray NUL";
    EXPECT_EQ(detected(QByteArray(64, '\0')), QStringLiteral("UTF-8")) << "nothing but NULs";
}

TEST(Encoding, TakesUtf8ForWhatItIs)
{
    EXPECT_EQ(detected("jour,d\u00e9pense\n"), QStringLiteral("UTF-8"));
    EXPECT_TRUE(detectEncoding("day,cost\n", true).isDirect());
    EXPECT_EQ(detectEncoding("abcd\u20ac\xE2\x82", false).name, QStringLiteral("UTF-8"))
        << "the end of a sample may be half a character";
    EXPECT_EQ(detected("\u00e9\u00e8\u00ea\u00eb\u00e0\u00e2,caf\xE9\n"), QStringLiteral("UTF-8"))
        << "one broken byte among many right ones is junk, not another encoding";
}

TEST(Encoding, TellsTheEncodingsOfEightBitsApart)
{
    EXPECT_EQ(detected("Jour;D\xE9pense;Port\xE9"
                       "e\n2026-01-01;1;\x80"
                       "2\n"),
              QStringLiteral("WINDOWS-1252"));
    EXPECT_EQ(detected("Jour;D\xE9pense en \xA4\n2026-01-01;1\n"), QStringLiteral("ISO-8859-15"));
    EXPECT_EQ(detected("\xC4\xE5\xED\xFC;\xCA\xEB\xE8\xEA\xE8;\xD0\xE0\xF1\xF5\xEE\xE4\n1;2;3\n"),
              QStringLiteral("WINDOWS-1251"));
    EXPECT_EQ(detected("\xF7\xEE\xF4\xE9\xE9\xEF,\xF7\xEC\xE9\xF7\xE9\xED,\xF2\xEC\xE5\xFA\n1,2,3\n"),
              QStringLiteral("WINDOWS-1255"));
}

TEST(Encoding, TakesAnEncodingThatTheUserNames)
{
    EXPECT_EQ(namedEncoding(QStringLiteral("windows-1251"), "x", {})->name, QStringLiteral("WINDOWS-1251"));
    EXPECT_EQ(namedEncoding(QStringLiteral("utf8"), "\xEF\xBB\xBFx", {})->bom, 3);
    EXPECT_EQ(namedEncoding(QStringLiteral("UTF-16"), QByteArray("\xFE\xFF\0x", 4), {})->name,
              QStringLiteral("UTF-16BE"));
    for (const char *name : {"klingon", "", "UTF-8//IGNORE"}) {
        const auto refused = namedEncoding(QString::fromLatin1(name), "x", QStringLiteral("f.csv"));
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(
            refused.error(),
            (Error{ErrorCode::UnsupportedEncoding, {QStringLiteral("f.csv"), QString::fromLatin1(name)}}));
    }
}

TEST(Encoding, DescribesItselfForThePreview)
{
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBFx", true).description(), QStringLiteral("UTF-8 with BOM"));
    EXPECT_EQ((TextEncoding{QStringLiteral("UTF-16LE"), 2, false}).description(), QStringLiteral("UTF-16LE"));
    EXPECT_EQ((TextEncoding{QStringLiteral("UTF-8"), 0, true}).description(),
              QStringLiteral("UTF-8, written twice"));
}

} // namespace payoff
