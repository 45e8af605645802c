// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvshape.h"

#include <gtest/gtest.h>

namespace payoff {

namespace {

Result<CsvLook> lookAt(const QByteArray &text)
{
    const QStringList known{QStringLiteral("day"), QStringLiteral("channel"), QStringLiteral("cost")};
    return lookAtCsv(text, QStringLiteral("f.csv"), [=](const QString &key) { return known.contains(key); });
}

char delimiterOf(const QByteArray &text) { return lookAt(text)->shape.dialect.delimiter; }
qint64 headerLineOf(const QByteArray &text) { return lookAt(text)->tables.front().headerLine; }

ErrorCode errorOf(const QByteArray &text)
{
    const Result<CsvLook> look = lookAt(text);
    return look ? ErrorCode::Cancelled : look.error().code;
}

} // namespace

// R36
TEST(CsvShape, RecognisesTheDelimiter)
{
    EXPECT_EQ(delimiterOf("day,channel,cost\n2026-01-01,X,1\n"), ',');
    EXPECT_EQ(delimiterOf("day;channel;cost\n2026-01-01;X;1,50\n"), ';');
    EXPECT_EQ(delimiterOf("day\tchannel\tcost\r2026-01-01\tX\t1\r"), '\t');
    EXPECT_EQ(delimiterOf("day|channel|cost\r\n2026-01-01|X|1\r\n"), '|');
    EXPECT_EQ(delimiterOf("wann;wo;wieviel\na;b;1,5\na;c;2,5\n"), ';');
}

TEST(CsvShape, PassesTheByteOrderMarkAndTheSeparatorLine)
{
    const Result<CsvLook> look = lookAt("\xEF\xBB\xBFsep=;\r\nday;channel;cost\r\n2026-01-01;X;1\r\n");
    ASSERT_TRUE(look);
    EXPECT_TRUE(look->shape.hasBom);
    EXPECT_EQ(look->shape.dialect.delimiter, ';');
    EXPECT_EQ(look->shape.dialect.start, 10);
    EXPECT_EQ(look->tables.front().headerLine, 2);
    EXPECT_EQ(look->tables.front().headers.first(), QStringLiteral("day"));
    EXPECT_EQ(delimiterOf("sep=\t\t\t\r\nday\tchannel\r\nx\ty\r\n"), '\t') << "filled up by a spreadsheet";
    EXPECT_EQ(headerLineOf("\"sep=,\"\nday,channel\nx,y\n"), 2);
}

TEST(CsvShape, BelievesNoSeparatorLineThatDoesNotFit)
{
    EXPECT_EQ(delimiterOf("sep=,;;\nday;channel;cost\n2026-01-01;X;1\n"), ';');
}

// R37
TEST(CsvShape, FindsTheHeaderBehindNotes)
{
    const Result<CsvLook> look =
        lookAt("A report\n\"of, some\nkind\"\n\nDay,Channel,Cost,,\n2026-01-01,X,1,,\n");
    ASSERT_TRUE(look);
    EXPECT_EQ(look->tables.front().headerLine, 5);
    EXPECT_EQ(look->tables.front().headers,
              (QStringList{QStringLiteral("Day"), QStringLiteral("Channel"), QStringLiteral("Cost")}));
}

TEST(CsvShape, LooksForTheHeaderInTheFirstTwentyLinesOnly)
{
    EXPECT_EQ(headerLineOf(QByteArray("\n").repeated(19) + "day,cost\n2026-01-01,1\n"), 20);
    EXPECT_EQ(errorOf(QByteArray("\n").repeated(20) + "day,cost\n2026-01-01,1\n"), ErrorCode::NoHeader);
}

TEST(CsvShape, RefusesWhatHoldsNoTable)
{
    EXPECT_EQ(errorOf(""), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf(" \r\n\r\n"), ErrorCode::FileEmpty);
    EXPECT_EQ(errorOf("1,2\n3,4\n"), ErrorCode::NoHeader);
}

TEST(CsvShape, SeesRecordsThatAreWrappedAsOneCell)
{
    const Result<CsvLook> look =
        lookAt("\xEF\xBB\xBF\"day,\"\"channel\"\",cost\"\n\"2026-01-01,\"\"A, B\"\",1\"\n");
    ASSERT_TRUE(look);
    EXPECT_TRUE(look->shape.isWrapped);
    EXPECT_EQ(look->tables.front().headers.size(), 3);
    EXPECT_FALSE(lookAt("\"day\",\"cost\"\n\"2026-01-01\",\"1,5\"\n")->shape.isWrapped);
    EXPECT_FALSE(lookAt("\"wo\";\"was\"\n\"a, b\";\"c, d\"\n")->shape.isWrapped);
}

} // namespace payoff
