// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvshape.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

Result<CsvShape> shapeOf(const QByteArray &text)
{
    const QStringList known{QStringLiteral("day"), QStringLiteral("channel"), QStringLiteral("cost")};
    return csvShape(text, true, QStringLiteral("f.csv"),
                    [=](const QString &key) { return known.contains(key); });
}

ErrorCode errorOf(const QByteArray &text)
{
    const Result<CsvShape> shape = shapeOf(text);
    return shape ? ErrorCode::Cancelled : shape.error().code;
}

} // namespace

TEST(CsvShape, RecognisesTheDelimiter)
{
    EXPECT_EQ(shapeOf("day,channel,cost\n2026-01-01,X,1\n")->dialect.delimiter, ',');
    EXPECT_EQ(shapeOf("day;channel;cost\n2026-01-01;X;1,50\n")->dialect.delimiter, ';');
    EXPECT_EQ(shapeOf("day\tchannel\tcost\r2026-01-01\tX\t1\r")->dialect.delimiter, '\t');
    EXPECT_EQ(shapeOf("day|channel|cost\r\n2026-01-01|X|1\r\n")->dialect.delimiter, '|');
    EXPECT_EQ(shapeOf("wann;wo;wieviel\na;b;1,5\na;c;2,5\n")->dialect.delimiter, ';');
}

TEST(CsvShape, PassesTheByteOrderMarkAndTheSeparatorLine)
{
    const Result<CsvShape> shape = shapeOf("\xEF\xBB\xBFsep=;\r\nday;channel;cost\r\n2026-01-01;X;1\r\n");
    ASSERT_TRUE(shape);
    EXPECT_TRUE(shape->hasBom);
    EXPECT_EQ(shape->dialect.delimiter, ';');
    EXPECT_EQ(shape->dialect.start, 10);
    EXPECT_EQ(shape->headerLine, 2);
    EXPECT_EQ(shape->headers.first(), QStringLiteral("day"));
    EXPECT_EQ(shapeOf("sep=\t\t\t\r\nday\tchannel\r\nx\ty\r\n")->dialect.delimiter, '\t');
    EXPECT_EQ(shapeOf("\"sep=,\"\nday,channel\nx,y\n")->headerLine, 2);
}

TEST(CsvShape, FindsTheHeaderBehindNotes)
{
    const Result<CsvShape> shape =
        shapeOf("A report\n\"of, some\nkind\"\n\nDay,Channel,Cost,,\n2026-01-01,X,1,,\n");
    ASSERT_TRUE(shape);
    EXPECT_EQ(shape->headerLine, 5);
    EXPECT_EQ(shape->headers,
              (QStringList{QStringLiteral("Day"), QStringLiteral("Channel"), QStringLiteral("Cost")}));
}

TEST(CsvShape, LooksForTheHeaderInTheFirstTwentyLinesOnly)
{
    EXPECT_EQ(shapeOf(QByteArray("\n").repeated(19) + "day,cost\n2026-01-01,1\n")->headerLine, 20);
    EXPECT_EQ(errorOf(QByteArray("\n").repeated(20) + "day,cost\n2026-01-01,1\n"), ErrorCode::NoHeader);
}

TEST(CsvShape, RefusesWhatHoldsNoTable)
{
    EXPECT_EQ(errorOf(""), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf(" \r\n\r\n"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf("1,2\n3,4\n"), ErrorCode::NoHeader);
}

TEST(CsvShape, NamesAnEncodingThatItCannotRead)
{
    EXPECT_EQ(errorOf(QByteArray("\xFF\xFE\x64\x00\x61\x00", 6)), ErrorCode::UnsupportedEncoding);
    EXPECT_EQ(errorOf(QByteArray("d\0a\0y\0,\0c\0", 10)), ErrorCode::UnsupportedEncoding);
    EXPECT_EQ(errorOf("day,d\xE9pense\n1,2\n"), ErrorCode::UnsupportedEncoding);
}

} // namespace payoff
