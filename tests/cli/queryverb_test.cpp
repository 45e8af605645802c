// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/smallworkspace.h"

#include <QJsonObject>

namespace payoff {
namespace {

class QueryVerb : public testing::Test {
protected:
    QueryVerb() { m_small.workspace.close(); }

    [[nodiscard]] ProgramRun ask(const QString &options) const
    {
        return payoffRun(QStringList{QStringLiteral("query"), m_small.workspace.path()}
                         + options.split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] ProgramRun askMay(const QString &options) const
    {
        return ask(options + QStringLiteral(" --from 2026-05-01 --to 2026-05-31"));
    }

    SmallWorkspace m_small;
};

TEST_F(QueryVerb, PrintsJsonOfNumbersMoneyAndNulls)
{
    const ProgramRun run = askMay(QStringLiteral(
        "--measures ad_spend,cost,revenue,roi,roas,cpc,clicks,leads --by channel --format json"));
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    const QJsonArray rows = run.array();
    ASSERT_EQ(rows.size(), 3);
    const QJsonObject none = rows[0].toObject();
    const QJsonObject facebook = rows[1].toObject();
    const QJsonObject linkedIn = rows[2].toObject();
    EXPECT_EQ(none[u"channel"], QStringLiteral("(unattributed)"));
    EXPECT_TRUE(none[u"roi"].isNull());
    EXPECT_EQ(facebook[u"cost"], QStringLiteral("140.00"));
    EXPECT_EQ(facebook[u"cpc"], QStringLiteral("0.500000"));
    EXPECT_EQ(facebook[u"roi"].toDouble(), 2.571429);
    EXPECT_EQ(facebook[u"roas"].toDouble(), 5);
    EXPECT_EQ(facebook[u"clicks"].toDouble(), 250);
    EXPECT_TRUE(linkedIn[u"revenue"].isNull());
    EXPECT_EQ(linkedIn[u"leads"].toDouble(), 5);
    EXPECT_TRUE(run.out.startsWith(QStringLiteral("[\n  {\"channel\": \"(unattributed)\", \"ad_spend\": ")));
}

TEST_F(QueryVerb, PrintsTheSameAsCsv)
{
    const ProgramRun run =
        askMay(QStringLiteral("--measures cost,revenue,roi --by month,channel --format csv"));
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(run.out,
              QStringLiteral("month,channel,cost,revenue,roi\r\n"
                             "2026-05,(unattributed),0.00,70.00,\r\n"
                             "2026-05,Facebook,140.00,500.00,2.571429\r\n"
                             "2026-05,LinkedIn,70.00,,\r\n"));
}

TEST_F(QueryVerb, PrintsATableThatSaysWhatItShows)
{
    const ProgramRun run = askMay(QStringLiteral("--measures revenue --by channel --channel Facebook"));
    EXPECT_EQ(run.code, 0);
    const QStringList lines = run.out.split(u'\n');
    EXPECT_TRUE(lines[0].contains(QStringLiteral("2026-05-01 to 2026-05-31")));
    EXPECT_TRUE(lines[0].contains(QStringLiteral("loaded")));
    EXPECT_TRUE(lines[0].contains(QStringLiteral("channel Facebook")));
    EXPECT_TRUE(lines[3].startsWith(QStringLiteral("Facebook")));
    EXPECT_EQ(lines[2].size(), lines[3].size());
}

TEST_F(QueryVerb, FiltersByNamesWhateverTheirLetterCase)
{
    const ProgramRun run =
        askMay(QStringLiteral("--measures cost --channel facebook --channel LINKEDIN --format json"));
    EXPECT_EQ(run.array().first().toObject()[u"cost"], QStringLiteral("210.00"));
    EXPECT_EQ(askMay(QStringLiteral("--measures clicks --paid organic --format json"))
                  .array()
                  .first()
                  .toObject()[u"clicks"]
                  .toInt(),
              50);
}

TEST_F(QueryVerb, CompletesARangeOfOneEnd)
{
    const auto revenue = [&](const char *options) {
        return ask(QStringLiteral("--measures revenue --format json ") + QString::fromLatin1(options))
            .array()
            .first()
            .toObject()[u"revenue"]
            .toString();
    };
    EXPECT_EQ(revenue(""), QStringLiteral("870.00"));
    EXPECT_EQ(revenue("--from 2026-05-01"), QStringLiteral("570.00"));
    EXPECT_EQ(revenue("--to 2026-04-30"), QStringLiteral("300.00"));
}

TEST_F(QueryVerb, SaysWhatItLeftOut)
{
    const ProgramRun run = askMay(QStringLiteral("--measures roas,reach --format json"));
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(run.err.contains(QStringLiteral("2 cells"))) << qPrintable(run.err);
    EXPECT_TRUE(run.err.contains(QStringLiteral("12.3 %"))) << qPrintable(run.err);
    EXPECT_TRUE(run.err.contains(QStringLiteral("reach:"))) << qPrintable(run.err);
}

TEST_F(QueryVerb, NamesWhatIsWrongAndLeavesTheFileAlone)
{
    const struct {
        const char *options;
        int code;
        const char *culprit;
        const char *hint;
    } cases[]{
        {"", 2, "--measures", "--help"},
        {"--measures klout", 2, "klout", "roas"},
        {"--measures roi,roi", 2, "roi", "twice"},
        {"--measures roi --by planet", 2, "planet", "campaign"},
        {"--measures roi --by day,month", 2, "--by", "--help"},
        {"--measures roi --from 2026-05-31 --to 2026-05-01", 2, "2026-05-31", "2026-05-01"},
        {"--measures roi --from 31.05.2026", 2, "31.05.2026", "--help"},
        {"--measures roi --to 2026-02-30", 2, "2026-02-30", "--help"},
        {"--measures roi --channel Myspace", 1, "Myspace", "Facebook"},
        {"--measures roi --campaign Autumn", 1, "Autumn", "Spring"},
        {"--measures roi --paid free", 2, "free", "organic"},
        {"--measures roi --basis profit", 2, "profit", "contribution"},
        {"--measures roi --cost all", 2, "all", "loaded"},
        {"--measures roi --view both", 2, "both", "touch"},
        {"--measures roi --format xml", 2, "xml", "json"},
        {"--measures roi --limit 5", 2, "--limit", "--help"},
    };
    const QByteArray before = hashOf(m_small.workspace.path());
    for (const auto &each : cases) {
        const ProgramRun run = ask(QString::fromLatin1(each.options));
        EXPECT_EQ(run.code, each.code) << each.options;
        EXPECT_EQ(run.out, QString()) << each.options;
        EXPECT_TRUE(run.err.contains(QString::fromLatin1(each.culprit)))
            << each.options << ": " << qPrintable(run.err);
        EXPECT_TRUE(run.err.contains(QString::fromLatin1(each.hint)))
            << each.options << ": " << qPrintable(run.err);
    }
    EXPECT_EQ(hashOf(m_small.workspace.path()), before);
}

TEST_F(QueryVerb, SaysWhenTheFileIsNoWorkspace)
{
    for (const char *path : {"/no/such.payoff", PAYOFF_SOURCE_DIR "/LICENSE", "/"}) {
        const ProgramRun run = payoffRun({QStringLiteral("query"), QString::fromUtf8(path),
                                          QStringLiteral("--measures"), QStringLiteral("roi")});
        EXPECT_EQ(run.code, 1) << path;
        EXPECT_TRUE(run.err.contains(QString::fromUtf8(path))) << qPrintable(run.err);
    }
}

TEST(QueryOfAssumedValue, PrintsTheEndsOfTheRangeBesideTheLikelyFigure)
{
    SmallWorkspace small;
    ValueRule leads;
    leads.measure = Measure::Leads;
    leads.from = day("2026-01-01");
    leads.low = 1'400;
    leads.likely = 2'800;
    leads.high = 7'000;
    small.workspace.add(leads);
    small.workspace.close();
    const QString may = QStringLiteral("--by channel --channel LinkedIn --from 2026-05-01 --to 2026-05-31 "
                                       "--basis value --format csv --measures ");
    const auto ask = [&](const QString &options) {
        return payoffRun(QStringList{QStringLiteral("query"), small.workspace.path()}
                         + options.split(u' ', Qt::SkipEmptyParts));
    };
    // 5 leads; they cost 70.00.
    const ProgramRun run = ask(may
                               + QStringLiteral("assumed_value_low,assumed_value,assumed_value_high,"
                                                "roi_low,roi,roi_high"));
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(run.out,
              QStringLiteral("channel,assumed_value_low,assumed_value,assumed_value_high,roi_low,roi,roi_high"
                             "\r\nLinkedIn,70.00,140.00,350.00,0,1,4\r\n"));
    const ProgramRun refused = ask(may + QStringLiteral("revenue_low"));
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("revenue_low"))) << qPrintable(refused.err);
}

} // namespace
} // namespace payoff
