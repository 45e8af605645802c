// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importer.h"

#include "core/results/grain.h"
#include "tests/core/transfer/importing.h"

#include <QDir>
#include <QFile>

#include <atomic>

namespace payoff {

namespace {

class ImporterTest : public Importing {
protected:
    static QStringList lines(std::initializer_list<const char *> texts)
    {
        QStringList list;
        for (const char *text : texts)
            list.append(QString::fromUtf8(text));
        return list;
    }
    QStringList names(const char *table)
    {
        QStringList found;
        auto query = valueOf(workspace.database().run(
            QStringLiteral("SELECT name FROM %1 ORDER BY id").arg(QString::fromLatin1(table))));
        while (query.next())
            found.append(query.value(0).toString());
        return found;
    }
};

} // namespace

TEST_F(ImporterTest, TakesInRowsAndNamesOnce)
{
    const ImportReport report = importLines(plainLines());
    EXPECT_EQ(report.batch.imported, 4);
    EXPECT_EQ(report.newCampaigns, lines({"Spring", "Spring", "Summer"}));
    EXPECT_EQ(names("channel"), lines({"Facebook", "Instagram"}));
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 3275);
    EXPECT_EQ(number("SELECT count(clicks) FROM result"), 3);
    EXPECT_EQ(report.batch.days, (DayRange{day("2026-03-01"), day("2026-04-01")}));
    EXPECT_EQ(number("SELECT count(*) FROM campaign_channel"), 3);
}

// R25
TEST_F(ImporterTest, ChangesNothingWhenAFileComesTwiceAndSaysSo)
{
    const ImportReport first = importLines(plainLines());
    const QStringList before = content();
    const ImportReport second = importLines(plainLines());
    EXPECT_EQ(second.batch.unchanged, 4);
    EXPECT_EQ(second.batch.imported + second.batch.updated, 0);
    EXPECT_TRUE(second.newCampaigns.isEmpty());
    EXPECT_EQ(content(), before);
    EXPECT_GT(second.batch.id, first.batch.id);
    EXPECT_EQ(number("SELECT count(*) FROM import_batch"), 2);
}

TEST_F(ImporterTest, ReplacesWhatAnExportSaysAnewAndKeepsTheOldVersion)
{
    importLines(plainLines());
    QStringList changed = plainLines();
    changed[1] = QStringLiteral("2026-03-01,Facebook,Spring,11.00,100,900");
    changed.append(QStringLiteral("2026-04-02,Instagram,Summer,1.00,,"));
    const ImportReport report = importLines(changed);
    EXPECT_EQ(report.batch.updated, 1);
    EXPECT_EQ(report.batch.imported, 1);
    EXPECT_EQ(report.batch.unchanged, 3);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 3475);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result_version"), 1000);
}

TEST_F(ImporterTest, LetsAMeasureThatIsNoLongerReportedGo)
{
    importLines(plainLines());
    QStringList changed = plainLines();
    changed[1] = QStringLiteral("2026-03-01,Facebook,Spring,10.00,,900");
    EXPECT_EQ(importLines(changed).batch.updated, 1);
    QStringList withoutReach;
    for (const QString &line : plainLines())
        withoutReach.append(line.section(u',', 0, -2));
    EXPECT_EQ(importLines(withoutReach).batch.updated, 4);
    EXPECT_EQ(number("SELECT count(reach) FROM result"), 0);
}

// R25
TEST_F(ImporterTest, SumsRowsOfOneKeyButNotTheirReach)
{
    const ImportReport report = importLines(lines({
        "day,channel,campaign,spend,clicks,reach,followers",
        "2026-03-01,Facebook,Spring,1.00,10,90,500",
        "2026-03-02,Facebook,Spring,5.00,50,80,600",
        "2026-03-01, FACEBOOK ,spring,2.00,,70,400",
        "2026-03-01,Facebook,SPRING,4.00,40,60,510",
    }));
    EXPECT_EQ(report.batch.imported, 4);
    EXPECT_EQ(report.summed, 2);
    EXPECT_EQ(number("SELECT count(*) FROM result"), 2);
    EXPECT_EQ(number("SELECT ad_spend FROM result ORDER BY start_day"), 700);
    EXPECT_EQ(number("SELECT clicks FROM result ORDER BY start_day"), 50);
    EXPECT_EQ(number("SELECT reach IS NULL FROM result ORDER BY start_day"), 1);
    EXPECT_EQ(number("SELECT followers FROM result ORDER BY start_day"), 510);
    EXPECT_EQ(number("SELECT reach FROM result ORDER BY start_day DESC"), 80);
}

TEST_F(ImporterTest, KnowsACampaignByItsIdWhateverItIsCalled)
{
    importLines(lines({"day,channel,campaign,campaign id,spend", "2026-03-01,Facebook,Spring,77,1"}));
    const ImportReport report =
        importLines(lines({"day,channel,campaign,campaign id,spend", "2026-03-02,Facebook,Spring 2026,77,1",
                           "2026-03-02,Facebook,Spring,78,1"}));
    EXPECT_EQ(report.newCampaigns, lines({"Spring"}));
    EXPECT_EQ(number("SELECT count(DISTINCT campaign) FROM result"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM result WHERE campaign = 1"), 2);
}

TEST_F(ImporterTest, KnowsACampaignByItsNameIgnoringCaseAndSpaces)
{
    importLines(lines({"day,channel,campaign,spend", "2026-03-01,Facebook,facebook_tier1,1"}));
    const ImportReport report =
        importLines(lines({"day,channel,campaign,spend", "2026-03-02,facebook,  facebOOK_tier1 ,1"}));
    EXPECT_TRUE(report.newCampaigns.isEmpty());
    EXPECT_EQ(number("SELECT count(*) FROM campaign"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM channel"), 1);
}

TEST_F(ImporterTest, TakesACampaignTypedByHandForTheOneInTheFile)
{
    const CampaignId typed = workspace.addCampaign("Spring");
    const ImportReport report = importLines(plainLines());
    EXPECT_EQ(report.newCampaigns, lines({"Summer"}));
    EXPECT_EQ(number("SELECT count(*) FROM result WHERE campaign = 1"), 3);
    EXPECT_EQ(typed.value, 1);
    EXPECT_EQ(number("SELECT count(*) FROM campaign_channel WHERE campaign = 1"), 2);
}

TEST_F(ImporterTest, AsksForTheChannelWhereNothingNamesIt)
{
    const QString path = file(lines({"day,campaign,spend", "2026-03-01,Spring,1"}));
    const QStringList before = content();
    const auto refused = tryImport(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AmbiguousChannel);
    EXPECT_EQ(content(), before);
    ImportOptions options;
    options.read.channel = QStringLiteral("Newsletter");
    EXPECT_EQ(import(path, options).channels, lines({"Newsletter"}));
}

TEST_F(ImporterTest, LeavesRowsWithoutAChannelUnattributed)
{
    const ImportReport report = importLines(lines({"day,channel,campaign,spend", "2026-03-01,,Spring,1",
                                                   "2026-03-02,,Spring,2", "2026-03-01,Facebook,,3"}));
    EXPECT_EQ(report.batch.imported, 3);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result WHERE channel = 0"), 300);
    EXPECT_EQ(number("SELECT count(DISTINCT campaign) FROM result WHERE channel = 0"), 1);
    EXPECT_EQ(importLines(lines({"day,channel,campaign,spend", "2026-03-01,,Spring,1"})).batch.unchanged, 1);
}

TEST_F(ImporterTest, KeepsTypedCellsWhateverIsImported)
{
    importLines(plainLines());
    TypedCell cell;
    cell.key = {{1}, {}, month("2026-03"), Measure::AdSpend};
    cell.value = 9900;
    workspace.apply(added(cell));
    QStringList changed = plainLines();
    changed[1] = QStringLiteral("2026-03-01,Facebook,Spring,99.00,100,900");
    const ImportReport report = importLines(changed);
    EXPECT_EQ(report.batch.updated, 1);
    EXPECT_EQ(number("SELECT value FROM typed_cell"), 9900);
    undo(report.batch.id);
    EXPECT_EQ(number("SELECT value FROM typed_cell"), 9900);
}

TEST_F(ImporterTest, ConvertsOtherCurrenciesRowByRow)
{
    const QString path = file(lines({"day,channel,cost (USD),revenue (USD)", "2026-03-01,Facebook,0.05,10.00",
                                     "2026-03-02,Facebook,0.15,20.00"}));
    const auto refused = tryImport(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::MissingRate, lines({"USD", "EUR", "2026-03-01"})}));
    EXPECT_EQ(number("SELECT count(*) FROM import_batch"), 0);
    ImportOptions options;
    options.rates.insert(QStringLiteral("USD"), 500'000);
    const ImportReport report = import(path, options);
    EXPECT_EQ(report.batch.currency, QStringLiteral("USD"));
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 2 + 8); // 2.5 and 7.5, half to even
    EXPECT_EQ(number("SELECT sum(revenue) FROM result"), 1500);
    EXPECT_TRUE(report.batch.options.contains(QStringLiteral("500000")));
}

TEST_F(ImporterTest, TakesTheRateOfTheDayFromTheWorkspace)
{
    Rate rate;
    rate.currency = currency("JPY");
    rate.span = wholeMonth("2026-03");
    rate.millionths = 6'000;
    workspace.add(rate);
    const QStringList text = lines({"day,channel,currency,cost", "2026-03-01,Facebook,jpy,1000",
                                    "2026-03-02,Facebook,EUR,1.25", "2026-03-03,Facebook,,2.50"});
    EXPECT_EQ(importLines(text).batch.imported, 3);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 600 + 125 + 250);
    const auto later = tryImport(file(lines({"day,channel,currency,cost", "2026-04-01,Facebook,JPY,1000"})));
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().code, ErrorCode::MissingRate);
}

TEST_F(ImporterTest, LeavesOutRowsInNoCurrency)
{
    const ImportReport report = importLines(
        lines({"day,channel,currency,cost", "2026-03-01,Facebook,bucks,10", "2026-03-02,Facebook,EUR,1"}));
    ASSERT_EQ(report.rejects.size(), 1);
    EXPECT_EQ(
        report.rejects[0],
        (RejectedRow{2, QStringLiteral("currency"), QStringLiteral("bucks"), CellProblem::OtherCurrency}));
}

TEST_F(ImporterTest, ListsRowsLeftOutAndWritesThemToAFile)
{
    const QString path = file(lines({"day,channel,cost,clicks", "2026-03-01,\"Face,book\",ten,1",
                                     "2026-03-02,Facebook,1,1", "2026-02-30,Facebook,2,2"}));
    RejectsFile rejects(workspace.pathOf(QStringLiteral("rejects.csv")));
    ASSERT_TRUE(rejects.open());
    ImportOptions options;
    options.rejects = &rejects;
    const ImportReport report = import(path, options);
    EXPECT_EQ(report.batch.rejected, 2);
    EXPECT_EQ(report.rejects.size(), 2);
    ASSERT_TRUE(rejects.commit());
    EXPECT_EQ(bytesOf(workspace.pathOf(QStringLiteral("rejects.csv"))),
              QByteArray("day,channel,cost,clicks,line,column,value,reason\n"
                         "2026-03-01,\"Face,book\",ten,1,2,cost,ten,not-a-number\n"
                         "2026-02-30,Facebook,2,2,4,day,2026-02-30,impossible-day\n"));
}

// R26
TEST_F(ImporterTest, LeavesNoTraceOfAFileThatHasABadRowAtItsEnd)
{
    QStringList text{QStringLiteral("day,channel,cost")};
    for (int i = 0; i < 150'000; ++i)
        text.append(QStringLiteral("2026-03-%1,Channel %2,%3")
                        .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                        .arg(i % 500)
                        .arg(i));
    text.append(QStringLiteral("2026-03-01,Facebook,much"));
    const QString path = file(text);
    const QByteArray before = bytesOf(workspace.path());
    ImportOptions options;
    options.onError = OnError::Stop;
    const auto refused = tryImport(path, options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(),
              (Error{ErrorCode::RowRejected, lines({"150002", "cost", "much", "not-a-number"})}));
    EXPECT_EQ(bytesOf(workspace.path()), before);
    EXPECT_EQ(number("SELECT count(*) FROM import_batch"), 0);
}

// R39
TEST_F(ImporterTest, LeavesNoTraceWhenCancelledAtAnyPoint)
{
    QStringList text{QStringLiteral("day,channel,campaign,cost")};
    for (int i = 0; i < 60'000; ++i)
        text.append(QStringLiteral("2026-%1-%2,Channel %3,C%4,%5")
                        .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                        .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                        .arg(i % 5)
                        .arg(i % 700)
                        .arg(i));
    const QString path = file(text);
    const QByteArray before = bytesOf(workspace.path());
    const QStringList temporary = QDir::temp().entryList({QStringLiteral("payoff-*")});
    std::atomic<int> questions = 0;
    int last = 0; // the question that is answered with yes
    ImportOptions options;
    options.read.isCancelled = [&questions, &last] { return ++questions == last; };
    options.isDryRun = true;
    import(path, options);
    const int all = questions;
    options.isDryRun = false;
    for (const int percent : {1, 10, 40, 70, 100}) {
        questions = 0;
        last = std::max(1, all * percent / 100);
        const auto cancelled = tryImport(path, options);
        ASSERT_FALSE(cancelled) << percent;
        EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled) << percent;
        EXPECT_EQ(bytesOf(workspace.path()), before) << percent;
    }
    EXPECT_EQ(QDir::temp().entryList({QStringLiteral("payoff-*")}), temporary);
    EXPECT_EQ(import(path).batch.imported, 60'000);
}

TEST_F(ImporterTest, SaysWhatWouldHappenWithoutDoingIt)
{
    const QByteArray before = bytesOf(workspace.path());
    ImportOptions options;
    options.isDryRun = true;
    const ImportReport report = importLines(plainLines(), options);
    EXPECT_EQ(report.batch.imported, 4);
    EXPECT_TRUE(report.batch.id.isNull());
    EXPECT_EQ(report.newCampaigns.size(), 3);
    EXPECT_EQ(bytesOf(workspace.path()), before);
}

TEST_F(ImporterTest, AnnouncesOnceAndAfterTheCommit)
{
    int announced = 0;
    QObject::connect(&*workspace, &Workspace::committed, [&](TouchedThings things) {
        ++announced;
        EXPECT_TRUE(things.testFlag(Touched::Results));
        EXPECT_EQ(number("SELECT count(*) FROM result"), 4);
    });
    importLines(plainLines());
    EXPECT_EQ(announced, 1);
}

TEST_F(ImporterTest, HoldsWhatChangesAClosedMonth)
{
    importLines(plainLines());
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                       "VALUES (%1, '', 1, '')")
            .arg(month("2026-03").index)));
    QStringList changed = plainLines();
    changed[1] = QStringLiteral("2026-03-01,Facebook,Spring,11.00,100,900");
    changed[4] = QStringLiteral("2026-04-01,Instagram,Summer,4.00,30,300");
    changed.append(QStringLiteral("2026-03-31,Instagram,Summer,4.00,30,300"));
    const ImportReport report = importLines(changed);
    EXPECT_EQ(report.batch.held, 2);
    EXPECT_EQ(report.batch.updated, 1);
    EXPECT_EQ(report.batch.unchanged, 2);
    EXPECT_EQ(number("SELECT count(*) FROM held_result"), 2);
    EXPECT_EQ(number("SELECT ad_spend FROM result WHERE channel = 1 ORDER BY start_day"), 1000);
}

TEST_F(ImporterTest, TellsHowFinelyAFileTellsThings)
{
    EXPECT_EQ(importLines(plainLines()).batch.grain,
              (Grain{0, TimeGrain::Day, EntityGrain::Campaign}).code());
    EXPECT_EQ(
        importLines(lines({"start,end,channel,segment,ad,cost", "2026-01-01,2026-01-31,Facebook,Women,A,1",
                           "2026-02-01,2026-02-28,Facebook,Women,A,1"}))
            .batch.grain,
        (Grain{1, TimeGrain::Month, EntityGrain::Ad}).code());
    EXPECT_EQ(importLines(lines({"start,end,channel,ad set,cost", "2026-01-05,2026-01-11,Facebook,A,1"}))
                  .batch.grain,
              (Grain{0, TimeGrain::Week, EntityGrain::AdSet}).code());
    EXPECT_EQ(importLines(lines({"start,end,channel,cost", "2026-01-01,2026-01-31,Facebook,1",
                                 "2026-02-01,2026-02-11,Facebook,1"}))
                  .batch.grain,
              (Grain{0, TimeGrain::Period, EntityGrain::Channel}).code());
}

TEST_F(ImporterTest, KeepsAccountsApart)
{
    importLines(lines({"day,channel,account,cost", "2026-03-01,Facebook,A,1", "2026-03-01,Facebook,B,2"}));
    EXPECT_EQ(number("SELECT count(*) FROM source"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM result"), 2);
    ImportOptions options;
    options.read.source = QStringLiteral("B");
    EXPECT_EQ(importLines(lines({"day,channel,cost", "2026-03-01,Facebook,2"}), options).batch.unchanged, 1);
}

TEST_F(ImporterTest, NamesAdsAdSetsSegmentsAndVariants)
{
    const QStringList text = lines(
        {"day,channel,campaign,ad set,ad,segment,variant,cost", "2026-03-01,Facebook,Spring,Set,Ad,Women,A,1",
         "2026-03-01,Facebook,Spring,Set,Ad,Men,B,2", "2026-03-01,Facebook,Spring,Set,Other,Men,B,3"});
    EXPECT_EQ(importLines(text).batch.imported, 3);
    EXPECT_EQ(number("SELECT count(*) FROM ad_set"), 1);
    EXPECT_EQ(number("SELECT count(*) FROM ad"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM segment"), 2);
    EXPECT_EQ(number("SELECT count(*) FROM variant"), 2);
    EXPECT_EQ(importLines(text).batch.unchanged, 3);
}

TEST_F(ImporterTest, ReadsARealFileOfSeveralPlatforms)
{
    const QString path = sample("multichannel/global_ads_performance_dataset.csv");
    if (path.isEmpty())
        GTEST_SKIP() << "the sample files are not here";
    ImportOptions options;
    options.read.currency = QStringLiteral("EUR");
    const ImportReport report = import(path, options);
    EXPECT_EQ(report.batch.rowsRead, 1800);
    const auto sum = [this](const char *measure, const char *channel) {
        return valueOf(workspace.database().number(
            QStringLiteral("SELECT sum(%1) FROM result JOIN channel ON id = channel WHERE name = ?")
                .arg(QString::fromLatin1(measure)),
            {QString::fromLatin1(channel)}));
    };
    EXPECT_EQ(sum("ad_spend", "Google Ads"), 634'926'891);
    EXPECT_EQ(sum("revenue", "Google Ads"), 2'203'374'495);
    EXPECT_EQ(sum("ad_spend", "TikTok Ads"), 265'341'851);
    EXPECT_EQ(sum("revenue", "TikTok Ads"), 2'022'354'007);
    EXPECT_EQ(sum("ad_spend", "Meta Ads"), 210'606'167);
    EXPECT_EQ(sum("revenue", "Meta Ads"), 1'192'604'579);
    const QStringList before = content();
    EXPECT_EQ(import(path, options).batch.unchanged, 1800);
    EXPECT_EQ(content(), before);
}

TEST_F(ImporterTest, ReadsARealFileWithItsChannelsInAnotherColumn)
{
    const QString path = sample("multichannel/Marketing_feb2021_daily.csv");
    if (path.isEmpty())
        GTEST_SKIP() << "the sample files are not here";
    ImportOptions options;
    options.read.choices = {{QStringLiteral("channel"), QStringLiteral("category")}};
    const QStringList empty = content();
    const ImportReport report = import(path, options);
    EXPECT_EQ(report.batch.imported, 308);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result"), 3'059'087'982);
    EXPECT_EQ(number("SELECT sum(revenue) FROM result"), 4'288'936'600);
    EXPECT_EQ(number("SELECT sum(ad_spend) FROM result JOIN channel ON id = channel WHERE name = 'social'"),
              1'379'850'091);
    EXPECT_EQ(report.newCampaigns.size(), 11);
    const QStringList before = content();
    const ImportReport again = import(path, options);
    EXPECT_EQ(again.batch.unchanged, 308);
    EXPECT_EQ(content(), before);
    undo(again.batch.id);
    undo(report.batch.id);
    EXPECT_EQ(content(), empty);
}

} // namespace payoff
