// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contents.h"
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace payoff {
namespace {

class SummaryVerb : public testing::Test {
protected:
    SummaryVerb() { m_small.workspace.close(); }

    [[nodiscard]] ProgramRun run(const QStringList &options) const
    {
        return payoffRun(QStringList{QStringLiteral("summary"), m_small.workspace.path()} + options);
    }
    [[nodiscard]] ProgramRun runMay(QStringList options) const
    {
        return run(QStringList{QStringLiteral("--month"), QStringLiteral("2026-05")} + options);
    }

    SmallWorkspace m_small;
};

TEST_F(SummaryVerb, WritesCsvToStandardOutput)
{
    const ProgramRun csv = runMay({});
    EXPECT_EQ(csv.code, 0) << qPrintable(csv.err);
    EXPECT_EQ(csv.out.count(u'\n'), 5);
    EXPECT_TRUE(csv.out.contains(QStringLiteral(",Facebook,100.00,20.00,20.00,140.00,")));
}

TEST_F(SummaryVerb, HoldsWhatQueryPrints)
{
    const auto summary =
        QJsonDocument::fromJson(runMay({QStringLiteral("--format=json")}).out.toUtf8()).object();
    const auto total = summary[u"total"].toObject();
    const auto query =
        payoffRun({QStringLiteral("query"), m_small.workspace.path(), QStringLiteral("--measures"),
                   QStringLiteral("ad_spend,cost,revenue,net_return,roi,roas,clicks"),
                   QStringLiteral("--from=2026-05-01"), QStringLiteral("--to=2026-05-31"),
                   QStringLiteral("--format=json")})
            .array()
            .first()
            .toObject();
    for (auto each = query.begin(); each != query.end(); ++each)
        EXPECT_EQ(total[each.key()], each.value()) << qPrintable(each.key());
}

TEST_F(SummaryVerb, WritesAFileInPlaceOfStandardOutput)
{
    const QString path = m_small.workspace.pathOf(QStringLiteral("may.xlsx"));
    const ProgramRun xlsx = runMay({QStringLiteral("--format=xlsx"), QStringLiteral("--output"), path});
    EXPECT_EQ(xlsx.code, 0) << qPrintable(xlsx.err);
    EXPECT_EQ(xlsx.out, QString());
    EXPECT_TRUE(bytesOf(path).startsWith("PK"));
}

TEST_F(SummaryVerb, MarksACsvAsUtf8WhereItIsAskedTo)
{
    const QString plain = m_small.workspace.pathOf(QStringLiteral("plain.csv"));
    const QString marked = m_small.workspace.pathOf(QStringLiteral("marked.csv"));
    EXPECT_EQ(runMay({QStringLiteral("--output"), plain}).code, 0);
    EXPECT_EQ(runMay({QStringLiteral("--bom"), QStringLiteral("--output"), marked}).code, 0);
    EXPECT_TRUE(bytesOf(plain).startsWith("workspace,"));
    EXPECT_EQ(bytesOf(marked), QByteArray("\xEF\xBB\xBF") + bytesOf(plain));
}

TEST_F(SummaryVerb, TakesARangeOfDays)
{
    const ProgramRun json = run({QStringLiteral("--from=2026-05-01"), QStringLiteral("--to=2026-05-10"),
                                 QStringLiteral("--format=json")});
    EXPECT_EQ(json.code, 0) << qPrintable(json.err);
    const auto summary = QJsonDocument::fromJson(json.out.toUtf8()).object();
    EXPECT_EQ(summary[u"previous"].toObject()[u"from"].toString(), QStringLiteral("2026-04-21"));
    EXPECT_EQ(summary[u"total"].toObject()[u"revenue"].toString(), QStringLiteral("500.00"));
}

TEST_F(SummaryVerb, KeepsTheOldFileWhereItCannotWrite)
{
    const ProgramRun full = runMay({QStringLiteral("--output=/dev/full")});
    EXPECT_EQ(full.code, 1);
    EXPECT_TRUE(full.err.contains(QStringLiteral("/dev/full")));
    const ProgramRun nowhere = runMay({QStringLiteral("--output=/no/such/folder/a.csv")});
    EXPECT_EQ(nowhere.code, 1);
    EXPECT_TRUE(nowhere.err.contains(QStringLiteral("/no/such/folder/a.csv")));
}

QJsonObject objectOf(const ProgramRun &run)
{
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

TEST_F(SummaryVerb, TakesAQuarterAndAYear)
{
    const auto quarter =
        objectOf(run({QStringLiteral("--quarter=2026-Q2"), QStringLiteral("--format=json")}));
    EXPECT_EQ(quarter[u"from"].toString(), QStringLiteral("2026-04-01"));
    EXPECT_EQ(quarter[u"to"].toString(), QStringLiteral("2026-06-30"));
    const auto year = objectOf(run({QStringLiteral("--year=2025"), QStringLiteral("--format=json")}));
    EXPECT_EQ(year[u"from"].toString(), QStringLiteral("2025-01-01"));
    EXPECT_EQ(year[u"total"].toObject()[u"revenue"].toString(), QStringLiteral("100.00"));
}

TEST_F(SummaryVerb, TakesACampaignOfADeclaredPeriodOrItsOwnDays)
{
    const auto may = objectOf(run({QStringLiteral("--campaign=spring"), QStringLiteral("--month=2026-05"),
                                   QStringLiteral("--format=json")}));
    EXPECT_EQ(may[u"total"].toObject()[u"revenue"].toString(), QStringLiteral("500.00"));
    const ProgramRun open = run({QStringLiteral("--campaign=spring")});
    EXPECT_EQ(open.code, 1);
    EXPECT_TRUE(open.err.contains(QStringLiteral("Spring"))) << qPrintable(open.err);
    m_small.workspace.reopen();
    Contents contents;
    ASSERT_TRUE(readContents(*m_small.workspace, everything, contents));
    Campaign dated = contents.campaigns.first();
    dated.firstDay = day("2026-04-01");
    dated.lastDay = day("2026-04-30");
    m_small.workspace.apply(changed(contents.campaigns.first(), dated));
    m_small.workspace.close();
    const auto own = objectOf(run({QStringLiteral("--campaign=spring"), QStringLiteral("--format=json")}));
    EXPECT_EQ(own[u"from"].toString(), QStringLiteral("2026-04-01"));
    EXPECT_EQ(own[u"total"].toObject()[u"revenue"].toString(), QStringLiteral("200.00"));
    const ProgramRun report = run({QStringLiteral("--campaign=spring"), QStringLiteral("--format=html")});
    EXPECT_TRUE(report.out.contains(QStringLiteral("What the campaign"))) << qPrintable(report.err);
    EXPECT_EQ(run({QStringLiteral("--campaign=autumn")}).code, 1);
}

TEST_F(SummaryVerb, NamesItsFileAfterThePeriod)
{
    const QString pattern = m_small.workspace.pathOf(QStringLiteral("report-{month}.csv"));
    ASSERT_EQ(run({QStringLiteral("--month=2026-05"), QStringLiteral("--output"), pattern}).code, 0);
    EXPECT_TRUE(QFile::exists(m_small.workspace.pathOf(QStringLiteral("report-2026-05.csv"))));
    // Which month that is depends on the day of the test; there is one, and only one more.
    ASSERT_EQ(run({QStringLiteral("--month=last"), QStringLiteral("--output"), pattern}).code, 0);
    const QString last = Month::of(Day::fromDate(QDate::currentDate())).previous().toIso();
    EXPECT_TRUE(QFile::exists(m_small.workspace.pathOf(QStringLiteral("report-%1.csv").arg(last))));
    EXPECT_EQ(run({QStringLiteral("--month=this")}).code, 0);
}

TEST_F(SummaryVerb, NamesWhatIsWrong)
{
    const struct {
        QString options;
        QString culprit;
    } cases[]{
        {{}, QStringLiteral("--month")},
        {QStringLiteral("--from 2026-05-01"), QStringLiteral("--to")},
        {QStringLiteral("--month 2026-13"), QStringLiteral("2026-13")},
        {QStringLiteral("--month 2026-05 --from 2026-05-01"), QStringLiteral("--from")},
        {QStringLiteral("--month 2026-05 --year 2026"), QStringLiteral("--year")},
        {QStringLiteral("--quarter 2026-Q5"), QStringLiteral("2026-Q5")},
        {QStringLiteral("--year 26"), QStringLiteral("26")},
        {QStringLiteral("--campaign Spring --to 2026-05-01"), QStringLiteral("--from")},
        {QStringLiteral("--from 2026-05-02 --to 2026-05-01"), QStringLiteral("2026-05-02")},
        {QStringLiteral("--month 2026-05 --format pdf"), QStringLiteral("--output")},
        {QStringLiteral("--month 2026-05 --language fr"), QStringLiteral("--language goes with")},
        {QStringLiteral("--month 2026-05 --audience manager"), QStringLiteral("--audience goes with")},
        {QStringLiteral("--month 2026-05 --format json --paper a4"), QStringLiteral("--paper goes with")},
        {QStringLiteral("--month 2026-05 --format html --language xx"), QStringLiteral("xx")},
        {QStringLiteral("--month 2026-05 --format html --audience all"), QStringLiteral("all")},
        {QStringLiteral("--month 2026-05 --format pdf --output a.pdf --paper a5"), QStringLiteral("a5")},
        {QStringLiteral("--month 2026-05 --format xls"), QStringLiteral("xls")},
        {QStringLiteral("--month 2026-05 --format xlsx"), QStringLiteral("--output")},
        {QStringLiteral("--month 2026-05 --format json --bom"), QStringLiteral("--bom goes with")},
        {QStringLiteral("--month 2026-05 --format xlsx --output a.xlsx --bom"),
         QStringLiteral("--bom goes with")},
        {QStringLiteral("--month 2026-05 --basis gross"), QStringLiteral("gross")},
    };
    for (const auto &[options, culprit] : cases) {
        const ProgramRun failed = run(options.split(u' ', Qt::SkipEmptyParts));
        EXPECT_EQ(failed.code, 2) << qPrintable(options);
        EXPECT_EQ(failed.out, QString()) << qPrintable(options);
        EXPECT_TRUE(failed.err.contains(culprit)) << qPrintable(options) << ": " << qPrintable(failed.err);
    }
    const ProgramRun help = run({QStringLiteral("--help")});
    EXPECT_TRUE(help.out.contains(QStringLiteral("--language en|fr|he"))) << qPrintable(help.out);
}

} // namespace
} // namespace payoff
