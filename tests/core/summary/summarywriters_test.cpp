// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/summary/summarytext.h"
#include "core/summary/summaryxlsx.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace payoff {
namespace {

using Writer = Result<void> (*)(const MonthSummary &, QIODevice &);

QByteArray written(Writer write, const MonthSummary &summary)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(write(summary, buffer));
    return buffer.data();
}

class SummaryWriters : public testing::Test {
protected:
    MonthSummary make() { return valueOf(summarise(*m_small.workspace, {wholeMonth("2026-05"), {}, {}})); }

    /// What a Python program with openpyxl says of the workbook; nothing where there is no openpyxl.
    std::optional<QString> inspected(const QString &path, const QString &program)
    {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), program, path});
        if (!python.waitForFinished() || python.exitCode() == 3)
            return std::nullopt;
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
        return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
    }

    SmallWorkspace m_small;
};

const QString opened =
    QStringLiteral("import sys\n"
                   "try:\n"
                   "    import openpyxl\n"
                   "except ImportError:\n"
                   "    sys.exit(3)\n"
                   "cached = openpyxl.load_workbook(sys.argv[1], data_only=True).active\n"
                   "sheet = openpyxl.load_workbook(sys.argv[1]).active\n"
                   "head = [r for r in range(1, 20) if sheet.cell(r, 1).value == 'Channel'][0]\n"
                   "at = {sheet.cell(head, c).value: c for c in range(1, sheet.max_column + 1)}\n"
                   "rows = {sheet.cell(r, 1).value: r for r in range(head + 1, head + 6)}\n");

TEST_F(SummaryWriters, WritesOneTidyCsvTable)
{
    const QString text = QString::fromUtf8(written(writeCsv, make()));
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
    const QString text = QString::fromUtf8(written(writeCsv, make()));
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

TEST_F(SummaryWriters, WritesAWorkbookOfNumbersAndFormulas)
{
    const QString path = m_small.workspace.pathOf(QStringLiteral("may.xlsx"));
    writeBytes(path, written(writeXlsx, make()));
    const auto said = inspected(
        path,
        opened
            + QStringLiteral(
                "f, t = rows['Facebook'], rows['Total']\n"
                "revenue = at['Revenue']\n"
                "roi = at['ROI, fully loaded']\n"
                "print(sheet.cell(f, revenue).value, sheet.cell(f, revenue).data_type)\n"
                "print(str(sheet.cell(t, revenue).value).startswith('=SUM('), cached.cell(t, "
                "revenue).value)\n"
                "print(str(sheet.cell(t, roi).value).startswith('=('), round(cached.cell(t, roi).value, 6))\n"
                "print(sheet.cell(f, at['Reach']).value, sheet.cell(rows['LinkedIn'], revenue).value)\n"
                "print(sheet.freeze_panes == 'B%d' % (head + 1), sheet.auto_filter.ref)\n"
                "print(sheet.page_setup.orientation, sheet.page_setup.fitToHeight, sheet.print_title_rows == "
                "'$%d:$%d' % (head, head))\n"
                "print('#,##0.00' in sheet.cell(f, revenue).number_format, '%' in sheet.cell(f, "
                "roi).number_format)\n"));
    if (!said)
        GTEST_SKIP() << "python3-openpyxl is not here to read the workbook";
    EXPECT_EQ(*said,
              QStringLiteral("500 n\nTrue 570\nTrue 1.714286\nn/a –\nTrue None\nlandscape 0 True\n"
                             "True True"));
}

TEST_F(SummaryWriters, KeepsTextOfAWorkbookFromBecomingAFormula)
{
    const ChannelId channel = m_small.workspace.addChannel("=1+1");
    m_small.workspace.insertRows(
        {resultRow(m_small.source, channel, {}, oneDay("2026-05-02"), {{Measure::Clicks, 1}})});
    const QString path = m_small.workspace.pathOf(QStringLiteral("may.xlsx"));
    writeBytes(path, written(writeXlsx, make()));
    const auto said =
        inspected(path, opened + QStringLiteral("print(cached.cell(rows['=1+1'], 1).value, '=1+1' in rows)"));
    if (!said)
        GTEST_SKIP() << "python3-openpyxl is not here to read the workbook";
    EXPECT_EQ(*said, QStringLiteral("=1+1 True"));
}

TEST_F(SummaryWriters, WritesTheSameBytesAgain)
{
    const MonthSummary summary = make();
    for (const Writer write : {&writeCsv, &writeJson, &writeXlsx})
        EXPECT_EQ(written(write, summary), written(write, make()));
}

TEST_F(SummaryWriters, KeepsTheOldFileUntilTheNewOneIsComplete)
{
    const QString path = m_small.workspace.pathOf(QStringLiteral("may.csv"));
    writeBytes(path, "old");
    const auto failed = writeAtomically(path, [](QIODevice &device) -> Result<void> {
        device.write("half");
        return Error{ErrorCode::FileNotWritable, {QString(), QStringLiteral("no room")}};
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().details, QStringList({path, QStringLiteral("no room")}));
    EXPECT_EQ(bytesOf(path), "old");
    EXPECT_EQ(QDir(QFileInfo(path).path()).entryList({QStringLiteral("may*")}).size(), 1);
    EXPECT_TRUE(writeAtomically(path, [](QIODevice &device) { return writeAll(device, "new"); }));
    EXPECT_EQ(bytesOf(path), "new");
}

TEST_F(SummaryWriters, SaysWhenTheTargetTakesNothing)
{
    const auto write = [](QIODevice &device) { return writeAll(device, "x"); };
    const QString full = QStringLiteral("/dev/full");
    const auto onFull = writeAtomically(full, write);
    ASSERT_FALSE(onFull);
    EXPECT_EQ(onFull.error().code, ErrorCode::FileNotWritable);
    EXPECT_FALSE(writeAtomically(m_small.workspace.pathOf(QStringLiteral("no/such/folder.csv")), write));
    EXPECT_FALSE(writeAtomically(m_small.workspace.pathOf(QString()), write));
}

} // namespace
} // namespace payoff
