// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace payoff {

namespace {

class ImportVerbTest : public testing::Test {
protected:
    ImportVerbTest()
    {
        EXPECT_EQ(
            payoffRun({QStringLiteral("new"), workspace, QStringLiteral("--currency"), QStringLiteral("EUR")})
                .code,
            0);
    }
    QString file(const QByteArray &bytes, const char *name = "results.csv")
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        writeBytes(path, bytes);
        return path;
    }
    ProgramRun import(const QString &path, const QStringList &options = {})
    {
        return payoffRun(QStringList{QStringLiteral("import"), workspace, path} + options);
    }
    static QJsonObject object(const ProgramRun &run)
    {
        return QJsonDocument::fromJson(run.out.toUtf8()).object();
    }

    QTemporaryDir m_folder;
    QString workspace = m_folder.filePath(QStringLiteral("shop.payoff"));
    QByteArray plain = "day,channel,campaign,spend,clicks\n"
                       "2026-03-01,Facebook,Spring,10.00,100\n"
                       "2026-03-02,Facebook,Spring,12.50,120\n"
                       "Total,,,22.50,220\n";
};

} // namespace

TEST_F(ImportVerbTest, TakesWhatIsInAFolderAndGoesOnBehindAFileThatIsNone)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("exports")));
    file(plain, "exports/a.csv");
    file("hello\n", "exports/b.txt");
    file("week,Facebook spend,TikTok spend\n2026-04-06,1,2\n", "exports/c.csv");
    const ProgramRun run = import(m_folder.filePath(QStringLiteral("exports")));
    EXPECT_EQ(run.code, 3) << qPrintable(run.err);
    EXPECT_TRUE(run.err.contains(QStringLiteral("b.txt"))) << qPrintable(run.err);
    EXPECT_TRUE(run.err.contains(QStringLiteral("1 of 3 files"))) << qPrintable(run.err);
    EXPECT_TRUE(run.out.contains(QStringLiteral("They agree with the rows"))) << qPrintable(run.out);
    const ProgramRun sums =
        payoffRun({QStringLiteral("query"), workspace, QStringLiteral("--measures"),
                   QStringLiteral("ad_spend"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_TRUE(sums.out.contains(QStringLiteral("25.50"))) << qPrintable(sums.out);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("nothing")));
    EXPECT_EQ(import(m_folder.filePath(QStringLiteral("nothing"))).code, 1);
}

TEST_F(ImportVerbTest, ComparesTheTotalsOfAFileWithItsRowsForMachines)
{
    const ProgramRun run = import(file("day,channel,cost,clicks\n2026-03-01,X,1.00,3\nTotal,,1.50,3\n"),
                                  {QStringLiteral("--json")});
    const QJsonObject totals = object(run).value(QStringLiteral("totals")).toObject();
    EXPECT_EQ(totals.value(QStringLiteral("label")).toString(), QStringLiteral("Total"));
    const QJsonArray compared = totals.value(QStringLiteral("compared")).toArray();
    ASSERT_EQ(compared.size(), 2);
    EXPECT_EQ(compared.at(0).toObject().value(QStringLiteral("stated")).toString(), QStringLiteral("1.50"));
    EXPECT_EQ(compared.at(0).toObject().value(QStringLiteral("sum")).toString(), QStringLiteral("1.00"));
    EXPECT_TRUE(
        object(import(file(plain, "b.csv"), {QStringLiteral("--json")})).contains(QStringLiteral("totals")));
}

TEST_F(ImportVerbTest, TakesAColumnForOneChannel)
{
    const QString path = file("when,fb_cost,tt_cost\n2026-03-01,1.00,3\n");
    const ProgramRun run = import(path,
                                  {QStringLiteral("--map"), QStringLiteral("date=when"),
                                   QStringLiteral("--map"), QStringLiteral("ad_spend@Facebook=fb_cost"),
                                   QStringLiteral("--map"), QStringLiteral("ad_spend@TikTok=tt_cost")});
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(import(path, {QStringLiteral("--map"), QStringLiteral("colour@Facebook=fb_cost")}).code, 2);
}

TEST_F(ImportVerbTest, StopsAtSeveralTablesAndNamesTheOptionThatChoosesOne)
{
    const QString path = file("Day,Channel,Spend\n2026-03-01,Facebook,10.00\n\n"
                              "Day,Channel,Clicks\n2026-03-01,Facebook,7\n");
    const ProgramRun stopped = import(path);
    EXPECT_EQ(stopped.code, 1);
    EXPECT_TRUE(stopped.err.contains(QStringLiteral("--table"))) << qPrintable(stopped.err);
    const ProgramRun chosen = import(path, {QStringLiteral("--table"), QStringLiteral("2")});
    EXPECT_EQ(chosen.code, 0) << qPrintable(chosen.err);
    const ProgramRun clicks =
        payoffRun({QStringLiteral("query"), workspace, QStringLiteral("--measures"),
                   QStringLiteral("clicks,ad_spend"), QStringLiteral("--format"), QStringLiteral("csv")});
    EXPECT_EQ(clicks.out, QStringLiteral("clicks,ad_spend\r\n7,\r\n"));
}

TEST_F(ImportVerbTest, ReadsAFileInTheEncodingThatIsSaid)
{
    const QString path = file("day,channel,campaign,spend\n2026-03-01,Facebook,Caf\xe9,10.00\n");
    const ProgramRun run = import(
        path, {QStringLiteral("--encoding"), QStringLiteral("windows-1252"), QStringLiteral("--json")});
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(object(run).value(QStringLiteral("new_campaigns")).toArray().first().toString(),
              QStringLiteral("Caf\u00e9"));
}

TEST_F(ImportVerbTest, PrintsOneObjectForEachFile)
{
    const QString path = file(plain);
    const ProgramRun run = import(path, {QStringLiteral("--json")});
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(
        run.out,
        QStringLiteral(
            "{\"file\":\"%1\",\"profile\":\"plain\",\"channel\":\"Facebook\",\"batch\":1,"
            "\"rows_read\":2,\"imported\":2,\"updated\":0,\"unchanged\":0,\"held\":0,"
            "\"rejected\":0,\"not_counted\":0,\"totals_rows\":1,"
            "\"totals\":{\"compared\":["
            "{\"measure\":\"ad_spend\",\"stated\":\"22.50\",\"sum\":\"22.50\"},"
            "{\"measure\":\"clicks\",\"stated\":\"220\",\"sum\":\"220\"}],\"label\":\"Total\"},"
            "\"first_day\":\"2026-03-01\","
            "\"last_day\":\"2026-03-02\",\"currency\":\"EUR\",\"new_campaigns\":[\"Spring\"],\"not_read\":[],"
            "\"rejects\":[]}\n")
            .arg(path));
    EXPECT_EQ(object(import(path, {QStringLiteral("--json")})).value(QLatin1String("unchanged")).toInt(), 2);
}

// R26
TEST_F(ImportVerbTest, EndsWith3WhereRowsWereLeftOutAndListsThem)
{
    const QString path = file(plain + "2026-03-03,Facebook,Spring,much,1\n");
    const ProgramRun run = import(path, {QStringLiteral("--json")});
    EXPECT_EQ(run.code, 3);
    const QJsonObject reject = object(run).value(QLatin1String("rejects")).toArray().at(0).toObject();
    EXPECT_EQ(reject.value(QLatin1String("line")).toInt(), 5);
    EXPECT_EQ(reject.value(QLatin1String("column")).toString(), QStringLiteral("spend"));
    EXPECT_EQ(reject.value(QLatin1String("value")).toString(), QStringLiteral("much"));
    EXPECT_EQ(reject.value(QLatin1String("reason")).toString(), QStringLiteral("not-a-number"));
    EXPECT_TRUE(run.err.contains(QStringLiteral("line 5"))) << qPrintable(run.err);
}

TEST_F(ImportVerbTest, WritesNothingWhereTheFirstBadRowStopsIt)
{
    const QString path = file(plain + "2026-03-03,Facebook,Spring,much,1\n");
    const QByteArray before = hashOf(workspace);
    EXPECT_EQ(import(path, {QStringLiteral("--on-error"), QStringLiteral("stop")}).code, 1);
    EXPECT_EQ(hashOf(workspace), before);
    EXPECT_EQ(import(path, {QStringLiteral("--dry-run")}).code, 3);
    EXPECT_EQ(hashOf(workspace), before);
}

TEST_F(ImportVerbTest, NamesTheOptionThatSettlesWhatIsAmbiguous)
{
    const ProgramRun channel = import(file("day,spend\n2026-03-01,1\n"));
    EXPECT_EQ(channel.code, 1);
    EXPECT_TRUE(channel.err.contains(QStringLiteral("--channel"))) << qPrintable(channel.err);
    const ProgramRun rate = import(file("day,channel,cost (USD)\n2026-03-01,Facebook,1\n"));
    EXPECT_EQ(rate.code, 1);
    EXPECT_TRUE(rate.err.contains(QStringLiteral("--rate"))) << qPrintable(rate.err);
    const ProgramRun order = import(file("day,channel,cost\n3/4/2026,Facebook,1\n"));
    EXPECT_EQ(order.code, 1);
    EXPECT_TRUE(order.err.contains(QStringLiteral("--date-order"))) << qPrintable(order.err);
    const ProgramRun decimal = import(file("day,channel,cost\n2026-03-01,Facebook,1.000\n"));
    EXPECT_EQ(decimal.code, 1);
    EXPECT_TRUE(decimal.err.contains(QStringLiteral("--decimal"))) << qPrintable(decimal.err);
    const ProgramRun period = import(file("channel,cost\nFacebook,1\n"));
    EXPECT_EQ(period.code, 1);
    EXPECT_TRUE(period.err.contains(QStringLiteral("--period"))) << qPrintable(period.err);
    const ProgramRun year = import(file("day,channel,cost\nFebruary 28,Facebook,1\n"));
    EXPECT_EQ(year.code, 1);
    EXPECT_TRUE(year.err.contains(QStringLiteral("--year"))) << qPrintable(year.err);
}

TEST_F(ImportVerbTest, TakesWhatTheOptionsSettle)
{
    const QString path = file("tag;werbung;kosten\n03/04/2026;Herbst;1.000,50\n");
    const ProgramRun run =
        import(path, {QStringLiteral("--map"), QStringLiteral("day=tag"), QStringLiteral("--json")});
    EXPECT_EQ(run.code, 2) << qPrintable(run.err); // no such field: it is called "date"
    const ProgramRun settled = import(
        path,
        {QStringLiteral("--map"), QStringLiteral("date=tag"), QStringLiteral("--map"),
         QStringLiteral("campaign=werbung"), QStringLiteral("--map"), QStringLiteral("ad_spend=kosten"),
         QStringLiteral("--channel"), QStringLiteral("Radio"), QStringLiteral("--date-order"),
         QStringLiteral("dmy"), QStringLiteral("--currency"), QStringLiteral("usd"), QStringLiteral("--rate"),
         QStringLiteral("USD=0.5"), QStringLiteral("--json")});
    EXPECT_EQ(settled.code, 0) << qPrintable(settled.err);
    EXPECT_EQ(object(settled).value(QLatin1String("first_day")).toString(), QStringLiteral("2026-04-03"));
    EXPECT_EQ(object(settled).value(QLatin1String("channel")).toString(), QStringLiteral("Radio"));
    EXPECT_EQ(object(settled).value(QLatin1String("currency")).toString(), QStringLiteral("USD"));
    const ProgramRun spend =
        payoffRun({QStringLiteral("query"), workspace, QStringLiteral("--measures"),
                   QStringLiteral("ad_spend"), QStringLiteral("--format"), QStringLiteral("json")});
    EXPECT_EQ(spend.array().at(0).toObject().value(QLatin1String("ad_spend")).toString(),
              QStringLiteral("500.25"));
}

TEST_F(ImportVerbTest, RefusesBadUsage)
{
    const QString path = file(plain);
    for (const char *options :
         {"--rate USD", "--rate USD=-1", "--rate XXQ=1", "--currency QQQ", "--period 2026-13", "--year abc",
          "--profile nosuch", "--map nofield=day", "--on-error maybe"})
        EXPECT_EQ(import(path, QString::fromLatin1(options).split(u' ')).code, 2) << options;
    EXPECT_EQ(payoffRun({QStringLiteral("import"), workspace}).code, 2);
}

TEST_F(ImportVerbTest, WritesTheRowsLeftOutToAFile)
{
    const QString rejects = m_folder.filePath(QStringLiteral("rejects.csv"));
    const QString path = file(plain + "2026-03-03,Facebook,Spring,much,1\n");
    EXPECT_EQ(import(path, {QStringLiteral("--rejects"), rejects}).code, 3);
    EXPECT_EQ(bytesOf(rejects),
              QByteArray("day,channel,campaign,spend,clicks,line,column,value,reason\n"
                         "2026-03-03,Facebook,Spring,much,1,5,spend,much,not-a-number\n"));
}

TEST_F(ImportVerbTest, IsTakenBackByItsNumber)
{
    EXPECT_EQ(import(file(plain)).code, 0);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("1")}).code, 0);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("1")}).code, 1);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("9")}).code, 1);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("one")}).code, 2);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace}).code, 2);
    EXPECT_EQ(import(file(plain)).code, 0);
}

} // namespace payoff
