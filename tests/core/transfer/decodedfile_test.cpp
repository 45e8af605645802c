// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/decodedfile.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace payoff {

namespace {

std::unique_ptr<DecodedFile> decoded(const QByteArray &bytes, const char *encoding, qint64 bom = 0)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<DecodedFile>(std::move(buffer),
                                         TextEncoding{QString::fromLatin1(encoding), bom, false});
}

QByteArray allOf(DecodedFile &file, qint64 step)
{
    QByteArray all;
    for (;;) {
        const QByteArray piece = file.read(step);
        if (piece.isEmpty())
            return all;
        all += piece;
    }
}

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

} // namespace

TEST(DecodedFile, GivesUtf8WhateverTheEncoding)
{
    EXPECT_EQ(allOf(*decoded("d\xE9pense \x80", "WINDOWS-1252"), 100), QByteArray("d\u00e9pense \u20ac"));
    EXPECT_EQ(allOf(*decoded("\xA4", "ISO-8859-15"), 100), QByteArray("\u20ac"));
    EXPECT_EQ(allOf(*decoded("\xCA\xEB\xE8\xEA", "WINDOWS-1251"), 1), QByteArray("\u041a\u043b\u0438\u043a"));
    EXPECT_EQ(allOf(*decoded(QByteArray("\xFE\xFF\x20\xAC\xD8\x3D\xDE\x00", 8), "UTF-16BE", 2), 3),
              QByteArray("\u20ac\U0001F600"));
}

TEST(DecodedFile, KeepsALastLetterThatTheDecoderHoldsBack)
{
    EXPECT_EQ(allOf(*decoded("\xF2\xEC\xE5\xFA", "WINDOWS-1255"), 100),
              QByteArray("\u05e2\u05dc\u05d5\u05ea"));
}

TEST(DecodedFile, ReadsTheSameInWhateverPiecesAndAfterGoingBack)
{
    QString text;
    while (text.size() < 200000)
        text += QStringLiteral("d\u00e9pense,\u20ac,\U0001F600,") + QString::number(text.size()) + u'\n';
    const QByteArray expected = text.toUtf8();
    const auto file = decoded(utf16(text), "UTF-16LE");
    EXPECT_TRUE(allOf(*file, 777) == expected);
    ASSERT_TRUE(file->seek(0));
    EXPECT_TRUE(allOf(*file, 1 << 20) == expected);
    ASSERT_TRUE(file->seek(100001));
    EXPECT_TRUE(allOf(*file, 4096) == expected.mid(100001));
}

TEST(DecodedFile, TellsWhereInTheFileItStands)
{
    const QString text = QStringLiteral("\u20ac").repeated(100000);
    const auto file = decoded("\xFF\xFE" + utf16(text), "UTF-16LE", 2);
    EXPECT_EQ(file->filePosition(0), 2);
    allOf(*file, 5000);
    EXPECT_EQ(file->filePosition(300000), 200002) << "the whole file";
    EXPECT_NEAR(double(file->filePosition(150000)), 100002, 100);
}

TEST(DecodedFile, MakesNoCharacterOfWhatIsNone)
{
    EXPECT_EQ(allOf(*decoded("a\x81z", "WINDOWS-1252"), 100), QByteArray("a\xFFz"));
    EXPECT_EQ(allOf(*decoded(QByteArray("a\0\x00\xD8z\0\x20", 7), "UTF-16LE"), 100),
              QByteArray("a\xFFz\xFF"));
}

} // namespace payoff
