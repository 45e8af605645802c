// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/summarytext.h"
#include "core/transfer/csvreader.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace payoff {
namespace {

using Writer = std::function<Result<void>(const MonthSummary &, QIODevice &)>;

QByteArray written(const Writer &write, const MonthSummary &summary)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(write(summary, buffer));
    return buffer.data();
}

class SummaryWriters : public testing::Test {
protected:
    MonthSummary make() { return valueOf(summarise(*m_small.workspace, {wholeMonth("2026-05"), {}, {}})); }

    SmallWorkspace m_small;
};

/// The cells of a file as an import reads them.
QVector<QStringList> recordsOf(const QString &path, CsvMark mark)
{
    auto file = std::make_unique<QFile>(path);
    EXPECT_TRUE(file->open(QIODevice::ReadOnly));
    CsvReader reader(std::move(file), CsvDialect{',', mark == CsvMark::Utf8 ? 3 : 0, 1}, path);
    QVector<QStringList> records;
    for (SourceRecord record; reader.next(record);) {
        QStringList cells;
        for (const std::string_view cell : record.cells)
            cells.push_back(QString::fromUtf8(cell));
        records.push_back(cells);
    }
    return records;
}

QByteArray csv(const MonthSummary &summary, CsvMark mark)
{
    return written(
        [mark](const MonthSummary &made, QIODevice &device) { return writeCsv(made, device, mark); },
        summary);
}

TEST_F(SummaryWriters, WritesOneTidyCsvTable)
{
    const QString text = QString::fromUtf8(csv(make(), CsvMark::None));
    const QStringList lines = text.split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 6); // header, three rows, total, nothing
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("workspace,currency,from,to,basis,cost_basis,view,filters,"
                                                   "row,channel,ad_spend,other_direct_cost,shared_cost,"
                                                   "total_cost,")));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("Test,EUR,2026-05-01,2026-05-31,revenue,loaded,outcome,,"
                                                   "channel,Facebook,100.00,20.00,20.00,140.00,15000,,")));
    EXPECT_TRUE(lines[4].contains(QStringLiteral(",total,(total),150.00,30.00,30.00,210.00,")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("roi_loaded=zero_divisor")));
    const qsizetype columns = lines[0].count(u',');
    for (qsizetype i = 1; i < 5; ++i)
        EXPECT_EQ(lines[i].count(u','), columns) << i;
}

TEST_F(SummaryWriters, TakesTheFormulaOutOfNamesInCsv)
{
    const auto renamed = [&](const char *name) {
        const ChannelId channel = m_small.workspace.addChannel(name);
        m_small.workspace.insertRows(
            {resultRow(m_small.source, channel, {}, oneDay("2026-05-02"), {{Measure::Revenue, -1'250}})});
    };
    renamed("=cmd|' /C calc'!A0");
    renamed("@sum");
    renamed("-5 %, \"now\"");
    const QString text = QString::fromUtf8(csv(make(), CsvMark::None));
    EXPECT_TRUE(text.contains(QStringLiteral(",'=cmd|' /C calc'!A0,")));
    EXPECT_TRUE(text.contains(QStringLiteral(",'@sum,")));
    EXPECT_TRUE(text.contains(QStringLiteral(",\"'-5 %, \"\"now\"\"\",")));
    EXPECT_TRUE(text.contains(QStringLiteral(",-12.50,"))); // numbers stay numbers
}

TEST_F(SummaryWriters, WritesJsonWithTheSameFigures)
{
    const auto document = QJsonDocument::fromJson(written(writeJson, make()));
    ASSERT_TRUE(document.isObject());
    const QJsonObject summary = document.object();
    EXPECT_EQ(summary[u"currency"].toString(), QStringLiteral("EUR"));
    EXPECT_EQ(summary[u"previous"].toObject()[u"from"].toString(), QStringLiteral("2026-04-01"));
    EXPECT_DOUBLE_EQ(summary[u"share_not_dated_by_view"].toDouble(), 0.122807);
    const QJsonObject facebook = summary[u"channels"].toArray()[1].toObject();
    EXPECT_EQ(facebook[u"channel"].toString(), QStringLiteral("Facebook"));
    EXPECT_EQ(facebook[u"total_cost"].toString(), QStringLiteral("140.00"));
    EXPECT_DOUBLE_EQ(facebook[u"roi_loaded"].toDouble(), 2.571429);
    EXPECT_EQ(facebook[u"clicks"].toInt(), 250);
    EXPECT_TRUE(facebook[u"reach"].isNull());
    EXPECT_EQ(facebook[u"missing"].toObject()[u"reach"].toString(), QStringLiteral("not_additive"));
    EXPECT_EQ(summary[u"total"].toObject()[u"revenue"].toString(), QStringLiteral("570.00"));
}

TEST_F(SummaryWriters, BeginsACsvWithTheMarkOnlyWhereItIsAskedFor)
{
    const QByteArray plain = csv(make(), CsvMark::None);
    EXPECT_TRUE(plain.startsWith("workspace,"));
    EXPECT_EQ(csv(make(), CsvMark::Utf8), QByteArray("\xEF\xBB\xBF") + plain);
}

TEST_F(SummaryWriters, WritesAnyNameSoThatItIsReadAgain)
{
    const QStringList names{QStringLiteral("\tTab"), QStringLiteral("\rReturn"), QString(32'768, u'x'),
                            QStringLiteral("<script>alert(1)</script>"),
                            QStringLiteral("two\nlines, \"quoted\"")};
    MonthSummary summary = make();
    while (summary.rows.size() < names.size())
        summary.rows.push_back(summary.rows.first());
    for (qsizetype i = 0; i < names.size(); ++i)
        summary.rows[i].name = names[i];
    const QString path = m_small.workspace.pathOf(QStringLiteral("odd.csv"));
    for (const CsvMark mark : {CsvMark::None, CsvMark::Utf8}) {
        writeBytes(path, csv(summary, mark));
        const auto table = recordsOf(path, mark);
        ASSERT_EQ(table.size(), names.size() + 2);
        EXPECT_EQ(table[0].first(), QStringLiteral("workspace"));
        const qsizetype at = table[0].indexOf(QStringLiteral("channel"));
        EXPECT_EQ(table[1][at], QStringLiteral("'\tTab"));
        EXPECT_EQ(table[2][at], QStringLiteral("'\rReturn"));
        for (qsizetype i = 2; i < names.size(); ++i)
            EXPECT_EQ(table[i + 1][at], names[i]);
    }
}

TEST_F(SummaryWriters, WritesTheSameBytesAgain)
{
    const MonthSummary summary = make();
    EXPECT_EQ(csv(summary, CsvMark::None), csv(make(), CsvMark::None));
    EXPECT_EQ(written(writeJson, summary), written(writeJson, make()));
}

} // namespace
} // namespace payoff
