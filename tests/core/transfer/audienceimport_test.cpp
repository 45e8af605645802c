// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audienceimport.h"

#include "core/audience/segment.h"
#include "core/transfer/filepreview.h"
#include "core/transfer/recognition.h"
#include "core/workspace/merge.h"
#include "tests/core/transfer/importing.h"

#include <algorithm>

namespace payoff {

namespace {

/// A workspace and files of shares, read by the profile that is recognised.
class AudienceImportTest : public Importing {
protected:
    Result<ImportReport> tryTake(const QString &path, const ImportOptions &options = {})
    {
        const auto profile = valueOf(profileFor(path, QLatin1String(recogniseProfile)));
        EXPECT_EQ(profile.id, QStringLiteral("meta-audience"));
        auto report = importFile(*workspace, path, profile, options);
        expectSumsEqualRows();
        return report;
    }
    ImportReport take(const QString &path, const ImportOptions &options = {})
    {
        ImportReport report = valueOf(tryTake(path, options));
        const ImportBatch &batch = report.batch;
        EXPECT_EQ(batch.rowsRead, batch.imported + batch.updated + batch.unchanged + batch.rejected);
        return report;
    }
    ImportReport takeLines(const QStringList &lines, const ImportOptions &options = {})
    {
        return take(file(lines, QStringLiteral("audience.csv")), options);
    }
    /// One table of countries, with that row of shares.
    static QStringList countries(const char *shares)
    {
        return {QStringLiteral("sep=,"), QStringLiteral("\"Top countries\""),
                QStringLiteral("\"Northland\",\"Southland\""), QString::fromUtf8(shares)};
    }
    static QString made(const char *name)
    {
        return QStringLiteral(PAYOFF_SOURCE_DIR "/tests/data/importers/") + QString::fromLatin1(name);
    }
    static QString english() { return made("meta-audience-en_2026-03-01_2026-03-31.csv"); }

    /// "2026-03-31 Meta country Northland 702000", each row of the table.
    QStringList shares()
    {
        auto query = workspace.database().run(QStringLiteral(
            "SELECT date(a.day * 86400, 'unixepoch') || ' ' || c.name || ' ' || s.kind || ' ' || s.name "
            "|| ' ' || a.share FROM audience_share a JOIN channel c ON c.id = a.channel "
            "JOIN segment s ON s.id = a.segment ORDER BY c.name, s.kind, s.name, a.day, a.batch"));
        QStringList found;
        while (query && query->next())
            found.append(query->value(0).toString());
        return found;
    }
    qint64 latest(const char *segment)
    {
        const qint64 id = valueOf(workspace.database().number(
            QStringLiteral("SELECT id FROM segment WHERE name = ?"), {QString::fromUtf8(segment)}));
        for (const AudienceShare &each : valueOf(latestShares(workspace.database()))) {
            if (each.segment.value == id)
                return each.share;
        }
        return -1;
    }
};

ImportOptions ofChannel(const char *name)
{
    ImportOptions options;
    options.read.channel = QString::fromLatin1(name);
    return options;
}

} // namespace

TEST_F(AudienceImportTest, TakesAllTablesOfTheFileAsOfTheLastDayThatItCovers)
{
    const ImportReport report = take(english());
    EXPECT_EQ(report.batch.rowsRead, 12);
    EXPECT_EQ(report.batch.imported, 12);
    EXPECT_EQ(report.channels, QStringList{QStringLiteral("Meta")});
    EXPECT_TRUE(report.unmapped.isEmpty()) << report.unmapped.join(u'|').toStdString();
    EXPECT_EQ(shares(),
              (QStringList{
                  QStringLiteral("2026-03-31 Meta age and gender 18-24, Men 81000"),
                  QStringLiteral("2026-03-31 Meta age and gender 18-24, Women 124000"),
                  QStringLiteral("2026-03-31 Meta age and gender 25-34, Men 200000"),
                  QStringLiteral("2026-03-31 Meta age and gender 25-34, Women 315000"),
                  QStringLiteral("2026-03-31 Meta age and gender 35-44, Men 99000"),
                  QStringLiteral("2026-03-31 Meta age and gender 35-44, Women 140000"),
                  QStringLiteral("2026-03-31 Meta age and gender 65+, Women 3000"),
                  QStringLiteral("2026-03-31 Meta city Harbour, Northland 221000"),
                  QStringLiteral("2026-03-31 Meta city Hill, Southland 34000"),
                  QStringLiteral("2026-03-31 Meta country Northland 702000"),
                  QStringLiteral("2026-03-31 Meta country Southland 115000"),
                  QStringLiteral("2026-03-31 Meta country Westland 9000"),
              }));
    EXPECT_EQ(number("SELECT count(*) FROM result"), 0);
    EXPECT_EQ(number("SELECT count(*) FROM rollup"), 0);
}

TEST_F(AudienceImportTest, ReadsPortugueseInUtf16WithCommas)
{
    const ImportReport report = take(made("meta-audience-pt.csv"));
    EXPECT_EQ(report.batch.imported, 7);
    EXPECT_TRUE(report.unmapped.isEmpty()) << report.unmapped.join(u'|').toStdString();
    EXPECT_EQ(latest("18-24, Mulheres"), 124'000);
    EXPECT_EQ(latest("Norte"), 1'000'000);
    EXPECT_EQ(latest("Vila, Norte"), 34'000);
    EXPECT_EQ(number("SELECT count(DISTINCT day) FROM audience_share"), 1);
    EXPECT_EQ(number("SELECT day FROM audience_share LIMIT 1"), workspace->today().sinceEpoch);
}

TEST_F(AudienceImportTest, ReadsTheOldFormWithAChannelInEachTitleAndSignsOfPercent)
{
    const ImportReport report = take(made("meta-audience-old-en.csv"));
    EXPECT_EQ(report.batch.imported, 7);
    EXPECT_EQ(report.channels, (QStringList{QStringLiteral("Facebook"), QStringLiteral("Instagram")}));
    EXPECT_EQ(report.unmapped, QStringList{QStringLiteral("Instagram followers")});
    EXPECT_EQ(shares(),
              (QStringList{
                  QStringLiteral("2026-06-30 Facebook age and gender 18-24, Men 30000"),
                  QStringLiteral("2026-06-30 Facebook age and gender 18-24, Women 25000"),
                  QStringLiteral("2026-06-30 Facebook age and gender 25-34, Men 80000"),
                  QStringLiteral("2026-06-30 Facebook age and gender 25-34, Women 102500"),
                  QStringLiteral("2026-06-30 Facebook country Northland 615000"),
                  QStringLiteral("2026-06-30 Instagram age and gender 18-24, Men 40000"),
                  QStringLiteral("2026-06-30 Instagram age and gender 18-24, Women 77000"),
              }));
}

TEST_F(AudienceImportTest, ReadsWhatASpreadsheetHasSaved)
{
    const QStringList lines{QStringLiteral("Top countries;;"), QStringLiteral("Northland;Southland;"),
                            QStringLiteral("70,25 %;5 %;"),    QStringLiteral(";;"),
                            QStringLiteral("Top cities;;"),    QStringLiteral("Hill;Dale;Bay"),
                            QStringLiteral("1 %;2 %;3 %")};
    EXPECT_EQ(takeLines(lines).batch.imported, 5);
    EXPECT_EQ(latest("Northland"), 702'500);
    EXPECT_EQ(latest("Bay"), 30'000);
}

TEST_F(AudienceImportTest, TakesTheDayAndTheChannelThatItIsTold)
{
    ImportOptions options = ofChannel("Instagram");
    options.read.period = DayRange{day("2026-05-01"), day("2026-05-31")};
    const ImportReport report = takeLines(countries("\"75.1\",\"5.9\""), options);
    EXPECT_EQ(report.batch.days, oneDay("2026-05-31"));
    EXPECT_EQ(shares(),
              (QStringList{QStringLiteral("2026-05-31 Instagram country Northland 751000"),
                           QStringLiteral("2026-05-31 Instagram country Southland 59000")}));
    take(english(), options);
    EXPECT_EQ(number("SELECT count(*) FROM audience_share WHERE day = 20543"), 12) << "2026-03-31, as stated";
}

TEST_F(AudienceImportTest, ChangesNothingTheSecondTime)
{
    take(english());
    const QStringList before = content();
    const ImportReport again = take(english());
    EXPECT_EQ(again.batch.unchanged, 12);
    EXPECT_EQ(content(), before);
}

TEST_F(AudienceImportTest, LeavesNothingWhenUndone)
{
    const QStringList empty = content();
    const BatchId batch = take(english()).batch.id;
    const UndoReport report = undo(batch);
    EXPECT_EQ(report.removed, 12);
    EXPECT_EQ(report.restored, 0);
    EXPECT_TRUE(report.kept.isEmpty()) << report.kept.join(u',').toStdString();
    EXPECT_EQ(content(), empty);
}

TEST_F(AudienceImportTest, LetsAnotherShareOfTheSameDayReplaceTheFirstUntilItIsUndone)
{
    takeLines(countries("\"75.1\",\"5.9\""));
    const QStringList before = content();
    const ImportReport second = takeLines(countries("\"70\",\"5.9\""));
    EXPECT_EQ(second.batch.updated, 1);
    EXPECT_EQ(second.batch.unchanged, 1);
    EXPECT_EQ(latest("Northland"), 700'000);
    const UndoReport report = undo(second.batch.id);
    EXPECT_EQ(report.restored, 1);
    EXPECT_EQ(report.removed, 0);
    EXPECT_EQ(latest("Northland"), 751'000);
    EXPECT_EQ(content(), before);
}

TEST_F(AudienceImportTest, LeavesNothingInWhateverOrderItIsUndone)
{
    const QStringList empty = content();
    std::array<std::size_t, 3> order{0, 1, 2};
    const std::array<const char *, 3> rows{"\"75\",\"5\"", "\"70\",\"5\"", "\"75\",\"6\""};
    do {
        std::array<BatchId, 3> batches;
        for (std::size_t i = 0; i < batches.size(); ++i)
            batches[i] = takeLines(countries(rows[i])).batch.id;
        EXPECT_EQ(latest("Northland"), 750'000);
        EXPECT_EQ(latest("Southland"), 60'000);
        for (const std::size_t each : order)
            undo(batches[each]);
        EXPECT_EQ(content(), empty) << order[0] << order[1] << order[2];
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_F(AudienceImportTest, KeepsSegmentsThatSharesOfAnotherImportNeed)
{
    const BatchId first = takeLines(countries("\"75\",\"5\"")).batch.id;
    take(english());
    const UndoReport report = undo(first);
    EXPECT_TRUE(report.kept.isEmpty()) << report.kept.join(u',').toStdString();
    EXPECT_EQ(number("SELECT count(*) FROM segment WHERE name IN ('Northland', 'Southland')"), 2);
    EXPECT_EQ(latest("Northland"), 702'000);
}

TEST_F(AudienceImportTest, FindsSegmentsThatAreThereByKindAndName)
{
    const Segment there =
        workspace.add(Segment{{}, QStringLiteral("country"), QStringLiteral("NORTHLAND"), {}, false, {}});
    workspace.add(Segment{{}, QStringLiteral("region"), QStringLiteral("Southland"), {}, false, {}});
    const BatchId batch = takeLines(countries("\"75\",\"5\"")).batch.id;
    EXPECT_EQ(number("SELECT count(*) FROM segment"), 3);
    EXPECT_EQ(valueOf(latestShares(workspace.database())).first().segment, there.id);
    const auto refused = workspace->apply({removed(there)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    undo(batch);
    EXPECT_EQ(number("SELECT count(*) FROM segment"), 2);
}

TEST_F(AudienceImportTest, ShowsTheLatestDayWhateverWasImportedLast)
{
    ImportOptions may;
    may.read.period = wholeMonth("2026-05");
    ImportOptions april;
    april.read.period = wholeMonth("2026-04");
    takeLines(countries("\"75\",\"5\""), may);
    takeLines(countries("\"50\",\"4\""), april);
    EXPECT_EQ(number("SELECT count(*) FROM audience_share"), 4);
    EXPECT_EQ(latest("Northland"), 750'000);
}

TEST_F(AudienceImportTest, ReadsSharesOfAMergedChannelAsThoseOfTheOther)
{
    takeLines(countries("\"75\",\"5\""));
    const ChannelId facebook = workspace.addChannel("Facebook");
    const ChannelId meta{number("SELECT id FROM channel WHERE name = 'Meta'")};
    valueOf(workspace->apply(valueOf(mergeOf(*workspace, meta, facebook)).changes));
    const auto shares = valueOf(latestShares(workspace.database()));
    ASSERT_EQ(shares.size(), 2);
    EXPECT_EQ(shares.first().channel, facebook);
}

TEST_F(AudienceImportTest, LeavesOutCellsThatAreNoPercentagesAndSaysWhy)
{
    const ImportReport report = takeLines(
        {QStringLiteral("Age & gender"), QStringLiteral(",Women,Men"), QStringLiteral("18-24,many,6.5"),
         QStringLiteral("25-34,101,-1"), QStringLiteral("35-44,9.9,3.5,7"), QStringLiteral("45-54,--,N/A")});
    EXPECT_EQ(report.batch.rowsRead, 7);
    EXPECT_EQ(report.batch.imported, 3);
    EXPECT_EQ(report.batch.rejected, 4);
    const QString women = QStringLiteral("Women");
    EXPECT_EQ(report.rejects,
              (QVector<RejectedRow>{
                  {3, women, QStringLiteral("many"), CellProblem::NotANumber},
                  {4, women, QStringLiteral("101"), CellProblem::OutOfRange},
                  {4, QStringLiteral("Men"), QStringLiteral("-1"), CellProblem::Negative},
                  {5, QString(), QStringLiteral("7"), CellProblem::TooManyCells},
              }));
}

TEST_F(AudienceImportTest, WritesRejectedSharesToAFileWithTheirHeaders)
{
    const QString path = workspace.pathOf(QStringLiteral("rejects.csv"));
    RejectsFile rejects(path);
    ASSERT_TRUE(rejects.open());
    ImportOptions options;
    options.rejects = &rejects;
    takeLines(countries("\"many\",\"5.9\""), options);
    ASSERT_TRUE(rejects.commit());
    EXPECT_EQ(bytesOf(path),
              "Northland,Southland,line,column,value,reason\nmany,5.9,4,Northland,many,not-a-number\n");
}

TEST_F(AudienceImportTest, StopsAtTheFirstRejectedShareIfAskedTo)
{
    const QStringList before = content();
    ImportOptions options;
    options.onError = OnError::Stop;
    const auto report = tryTake(file(countries("\"5.9\",\"many\"")), options);
    EXPECT_EQ(report.error(),
              (Error{ErrorCode::RowRejected,
                     {QStringLiteral("4"), QStringLiteral("Southland"), QStringLiteral("many"),
                      QStringLiteral("not-a-number")}}));
    EXPECT_EQ(content(), before);
}

TEST_F(AudienceImportTest, SaysThatNothingCouldBeRead)
{
    const auto report = tryTake(file(countries("\"many\",\"few\"")));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::NoReadableRow);
    EXPECT_EQ(report.error().details.value(1), QStringLiteral("2"));
}

TEST_F(AudienceImportTest, AddsUpPlacesOfOneName)
{
    const ImportReport report = takeLines(
        {QStringLiteral("Top cities"), QStringLiteral("Hill,Dale,Hill"), QStringLiteral("1.5,2,3")});
    EXPECT_EQ(report.batch.imported, 3);
    EXPECT_EQ(report.summed, 1);
    EXPECT_EQ(latest("Hill"), 45'000);
}

TEST_F(AudienceImportTest, WritesNothingInADryRunOrWhenItIsCancelled)
{
    const QStringList before = content();
    ImportOptions options;
    options.isDryRun = true;
    EXPECT_EQ(take(english(), options).batch.imported, 12);
    EXPECT_EQ(content(), before);
    options.isDryRun = false;
    options.read.isCancelled = [] { return true; };
    const auto cancelled = tryTake(english(), options);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(content(), before);
}

TEST_F(AudienceImportTest, DoesNotMindClosedMonths)
{
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                       "VALUES (%1, '', 1, '')")
            .arg(month("2026-03").index)));
    const BatchId batch = take(english()).batch.id;
    EXPECT_EQ(undo(batch).removed, 12);
}

TEST_F(AudienceImportTest, TakesNoTableOfResultsForOneOfShares)
{
    for (const char *header : {"Country,Impressions", "Age,Clicks"}) {
        const QString path = file(
            {QStringLiteral("Top countries"), QString::fromLatin1(header), QStringLiteral("Northland,5")});
        EXPECT_FALSE(valueOf(profileFor(path, QLatin1String(recogniseProfile))).audience) << header;
    }
    const QString path =
        file({QStringLiteral("Top countries"), QStringLiteral("North,South"), QStringLiteral("5,6"),
              QString(), QStringLiteral("Other things"), QStringLiteral("this,that"), QStringLiteral("1,2")});
    EXPECT_EQ(profileFor(path, QLatin1String(recogniseProfile)).error().code, ErrorCode::AmbiguousTable);
}

TEST_F(AudienceImportTest, ShowsTheFirstTableBeforehand)
{
    const Profile profile = valueOf(profileFor(english(), QLatin1String(recogniseProfile)));
    const FilePreview preview = valueOf(previewFile(english(), profile));
    EXPECT_EQ(preview.table, QStringLiteral("Age & gender"));
    EXPECT_EQ(preview.headers, (QStringList{QString(), QStringLiteral("Women"), QStringLiteral("Men")}));
    EXPECT_EQ(preview.rows.size(), 4);
    EXPECT_TRUE(preview.mapping.helps(1));
    EXPECT_TRUE(preview.mapping.unmapped.isEmpty());
}

TEST_F(AudienceImportTest, ReadsARealExport)
{
    const QString path = sample("meta_business_suite/oigetit_Audience.csv");
    if (path.isEmpty())
        GTEST_SKIP() << "The sample exports are not on this machine; nothing to read.";
    const QStringList empty = content();
    const ImportReport report = take(path);
    EXPECT_EQ(report.batch.rowsRead, 32);
    EXPECT_EQ(report.batch.imported, 32);
    EXPECT_EQ(latest("25-34, Women"), 262'000);
    undo(report.batch.id);
    EXPECT_EQ(content(), empty);
}

} // namespace payoff
