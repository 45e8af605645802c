// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvreader.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace payoff {

namespace {

using testing::ElementsAre;

struct Line {
    qint64 line = 0;
    std::vector<std::string> cells;
    bool operator==(const Line &) const = default;
};

/// Hands out one byte to `step` bytes at a time, as a slow device would.
class Trickle : public QBuffer {
public:
    qint64 step = 1;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        return QBuffer::readData(data, std::min(size, step));
    }
};

std::unique_ptr<CsvReader> readerOf(const QByteArray &text, char delimiter = ',', qint64 step = 1 << 30)
{
    auto device = std::make_unique<Trickle>();
    device->step = step;
    device->setData(text);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return std::make_unique<CsvReader>(std::move(device), CsvDialect{delimiter, 0, 1},
                                       QStringLiteral("f.csv"));
}

std::vector<Line> allOf(CsvReader &reader)
{
    std::vector<Line> lines;
    SourceRecord record;
    while (reader.next(record)) {
        Line line{record.line, {}};
        for (const std::string_view cell : record.cells)
            line.cells.emplace_back(cell);
        lines.push_back(line);
    }
    return lines;
}

std::vector<Line> linesOf(const QByteArray &text, char delimiter = ',', qint64 step = 1 << 30)
{
    const auto reader = readerOf(text, delimiter, step);
    auto lines = allOf(*reader);
    EXPECT_FALSE(reader->failure());
    return lines;
}

} // namespace

// R36
TEST(CsvReader, CutsRecordsAtEveryKindOfLineEnd)
{
    const std::vector<Line> expected{{1, {"a", "b"}}, {2, {"1", "2"}}, {3, {"3", ""}}};
    EXPECT_EQ(linesOf("a,b\n1,2\n3,\n"), expected);
    EXPECT_EQ(linesOf("a,b\r\n1,2\r\n3,\r\n"), expected);
    EXPECT_EQ(linesOf("a,b\r1,2\r3,\r"), expected);
    EXPECT_EQ(linesOf("a,b\r1,2\n3,"), expected);
}

TEST(CsvReader, ReadsTheSameWhateverPiecesTheDeviceHandsOut)
{
    const QByteArray text = "a,\"b\r\nc\",\"d\"\"e\"\r\n\"\",x\r\n\r\n\"z\" y,\"1,2\"\r";
    const std::vector<Line> expected{
        {1, {"a", "b\r\nc", "d\"e"}}, {3, {"", "x"}}, {4, {""}}, {5, {"z y", "1,2"}}};
    for (const qint64 step : {1, 2, 3, 5, 7, 1000})
        EXPECT_EQ(linesOf(text, ',', step), expected) << step;
}

TEST(CsvReader, TakesTheDelimiterItIsTold)
{
    EXPECT_EQ(linesOf("a;b,c\n", ';'), (std::vector<Line>{{1, {"a", "b,c"}}}));
    EXPECT_EQ(linesOf("a\tb\n", '\t'), (std::vector<Line>{{1, {"a", "b"}}}));
    EXPECT_EQ(linesOf("a|b\n", '|'), (std::vector<Line>{{1, {"a", "b"}}}));
}

TEST(CsvReader, NamesTheLineWhereARecordStarts)
{
    EXPECT_EQ(linesOf("a\n\"x\ny\rz\"\nb"), (std::vector<Line>{{1, {"a"}}, {2, {"x\ny\rz"}}, {5, {"b"}}}));
}

TEST(CsvReader, KeepsQuotesThatStandInsideACell)
{
    EXPECT_EQ(linesOf("5\" screen,it's\n"), (std::vector<Line>{{1, {"5\" screen", "it's"}}}));
}

TEST(CsvReader, KeepsEmojiAndNulBytes)
{
    EXPECT_EQ(linesOf(QByteArray("\"\xF0\x9F\x98\x80 hi\",a\0b\n", 14)),
              (std::vector<Line>{{1, {"\xF0\x9F\x98\x80 hi", std::string("a\0b", 3)}}}));
}

TEST(CsvReader, HandsOutRaggedRowsAsTheyAre)
{
    EXPECT_EQ(linesOf("a,b\n1\n1,2,3\n,,\n"),
              (std::vector<Line>{{1, {"a", "b"}}, {2, {"1"}}, {3, {"1", "2", "3"}}, {4, {"", "", ""}}}));
}

TEST(CsvReader, NamesTheLineOfAQuoteThatIsNeverClosed)
{
    const auto reader = readerOf("a,b\n1,2\n3,\"open\n4,5\n");
    EXPECT_EQ(allOf(*reader).size(), 2u);
    ASSERT_TRUE(reader->failure());
    EXPECT_EQ(*reader->failure(),
              (Error{ErrorCode::UnterminatedQuote, {QStringLiteral("f.csv"), QStringLiteral("3")}}));
}

TEST(CsvReader, ReadsACellOfTenMegabytesAndRefusesARecordBeyondTheCap)
{
    const QByteArray big(10 << 20, 'x');
    EXPECT_EQ(linesOf("a,\"" + big + "\"\nb,c\n").size(), 2u);

    const auto reader = readerOf("a\n" + QByteArray(int(CsvReader::longestRecord) + 10, 'x') + "\nb\n");
    EXPECT_EQ(allOf(*reader).size(), 1u);
    ASSERT_TRUE(reader->failure());
    EXPECT_EQ(reader->failure()->code, ErrorCode::RecordTooLong);
    EXPECT_EQ(reader->failure()->details.last(), QStringLiteral("2"));
}

TEST(CsvReader, RefusesARecordOfTooManyCells)
{
    const auto reader = readerOf(QByteArray(100'000, ','));
    EXPECT_TRUE(allOf(*reader).empty());
    ASSERT_TRUE(reader->failure());
    EXPECT_EQ(reader->failure()->code, ErrorCode::RecordTooLong);
}

TEST(CsvReader, StartsAgainFromTheFirstRecord)
{
    const auto reader = readerOf("a\nb\n\"open");
    EXPECT_EQ(allOf(*reader).size(), 2u);
    EXPECT_TRUE(reader->failure());
    ASSERT_TRUE(reader->rewind());
    EXPECT_FALSE(reader->failure());
    EXPECT_EQ(allOf(*reader).front(), (Line{1, {"a"}}));
}

TEST(CsvReader, ReadsBackWhatWasQuotedAcrossBufferBoundaries)
{
    std::mt19937 random(11);
    QByteArray text;
    std::vector<Line> expected;
    qint64 line = 1;
    const QByteArray alphabet = "ab,\"\n\rxyz ;";
    while (text.size() < 3 * CsvReader::chunkSize) {
        Line each{line, {}};
        QByteArray record;
        for (int cell = 0; cell < 4; ++cell) {
            QByteArray value(int(random() % 60), ' ');
            for (char &c : value)
                c = alphabet[int(random() % unsigned(alphabet.size()))];
            each.cells.push_back(value.toStdString());
            for (qsizetype i = 0; i < value.size(); ++i)
                line +=
                    value[i] == '\n' || (value[i] == '\r' && (i + 1 == value.size() || value[i + 1] != '\n'));
            record += (cell ? ",\"" : "\"") + value.replace("\"", "\"\"") + '"';
        }
        ++line;
        expected.push_back(each);
        text += record + "\r\n";
    }
    EXPECT_TRUE(linesOf(text) == expected);
}

} // namespace payoff
