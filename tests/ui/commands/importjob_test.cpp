// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/importsteps.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

constexpr int patience = 20'000; ///< ms; a busy machine is slow

const QByteArray twoRows = "day,channel,campaign,cost,clicks\n"
                           "2026-03-01,Facebook,Spring,12.50,40\n"
                           "2026-03-02,Facebook,Spring,7.00,12\n";

class JobTest : public testing::Test {
protected:
    JobTest()
        : document([] { return day("2026-06-30"); })
    {
        if (!document.create(pathOf("a.payoff"), QStringLiteral("Lumen"), currency("EUR")))
            ADD_FAILURE() << "no workspace";
    }

    QString pathOf(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString file(const char *name, const QByteArray &bytes) const
    {
        writeBytes(pathOf(name), bytes);
        return pathOf(name);
    }
    ImportRequest request(const QString &path, bool isDryRun = true) const
    {
        ImportRequest request;
        request.workspace = document.workspace().path();
        request.today = document.workspace().today();
        request.file = path;
        request.profileId = QStringLiteral("plain");
        request.isDryRun = isDryRun;
        return request;
    }
    ImportOutcome outcomeOf(ImportJob &job, const ImportRequest &request)
    {
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start(request);
        if (!finished.wait(patience)) {
            ADD_FAILURE() << "the job does not end";
            return {};
        }
        return finished[0][0].value<ImportOutcome>();
    }
    qint64 rows() const
    {
        return valueOf(document.workspace().database().number(QStringLiteral("SELECT count(*) FROM result")));
    }
    QByteArray manyRows() const
    {
        QByteArray bytes = "day,channel,campaign,cost,clicks\n";
        for (int i = 0; i < 400'000; ++i)
            bytes += "2026-0" + QByteArray::number(1 + i % 6) + "-1" + QByteArray::number(i % 10)
                + ",Facebook,Campaign " + QByteArray::number(i) + ",1.00,4\n";
        return bytes;
    }

    QTemporaryDir folder;
    Document document;
};

} // namespace

TEST_F(JobTest, ADryRunShowsTheFileAndLeavesEverythingAsItIs)
{
    ImportJob job;
    const ImportOutcome outcome = outcomeOf(job, request(file("a.csv", twoRows)));
    ASSERT_TRUE(outcome.report);
    EXPECT_EQ(outcome.report->batch.imported, 2);
    EXPECT_TRUE(outcome.report->batch.id.isNull());
    EXPECT_EQ(outcome.preview.headers.size(), 5);
    ASSERT_EQ(outcome.preview.rows.size(), 2);
    EXPECT_EQ(outcome.preview.rows[0].cells[3], QStringLiteral("12.50"));
    EXPECT_EQ(outcome.preview.mapping.columns.size(), 5);
    EXPECT_EQ(outcome.preview.decimal, DecimalSign::Point);
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(job.isRunning());
}

TEST_F(JobTest, TellsWhatTheFileLeavesOpenTogetherWithItsRows)
{
    ImportJob job;
    const ImportOutcome outcome = outcomeOf(
        job,
        request(file("a.csv", "day,channel,cost\n03/04/2026,Facebook,1.00\n05/04/2026,Facebook,2.00\n")));
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->code, ErrorCode::AmbiguousDateOrder);
    EXPECT_EQ(outcome.preview.rows.size(), 2);
}

TEST_F(JobTest, SaysWhyAFileIsNone)
{
    ImportJob job;
    EXPECT_EQ(outcomeOf(job, request(pathOf("gone.csv"))).error->code, ErrorCode::FileMissing);
    EXPECT_EQ(outcomeOf(job, request(file("empty.csv", {}))).error->code, ErrorCode::FileEmpty);
    const ImportOutcome junk = outcomeOf(job, request(file("junk.csv", QByteArray(5000, '\x89'))));
    EXPECT_TRUE(junk.error);
    EXPECT_FALSE(junk.report);
}

TEST_F(JobTest, EndsSoonWhenItIsCancelledAndNothingIsStored)
{
    const QString path = file("many.csv", manyRows());
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(request(path, false));
    QTest::qWait(150);
    job.cancel();
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(patience));
    EXPECT_TRUE(finished[0][0].value<ImportOutcome>().isCancelled());
    EXPECT_EQ(rows(), 0);
}

TEST_F(JobTest, GoesAwayInTheMiddleOfAFile)
{
    const QString path = file("many.csv", manyRows());
    {
        ImportJob job;
        job.start(request(path, false));
        QTest::qWait(50);
    }
    EXPECT_EQ(rows(), 0);
}

TEST_F(JobTest, TellsOnlyOfTheLastOfSeveral)
{
    const QString first = file("a.csv", twoRows);
    const QString second = file("b.csv", twoRows);
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(request(first));
    job.start(request(first));
    job.start(request(second));
    ASSERT_TRUE(finished.wait(patience));
    QTest::qWait(50);
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished[0][0].value<ImportOutcome>().request.file, second);
}

TEST_F(JobTest, ListsTheRowsLeftOut)
{
    ImportRequest wanted = request(file("a.csv", twoRows + "2026-03-40,Facebook,Spring,1.00,3\n"));
    wanted.rejectsFile = pathOf("left-out.csv");
    ImportJob job;
    const ImportOutcome outcome = outcomeOf(job, wanted);
    ASSERT_TRUE(outcome.report);
    EXPECT_EQ(outcome.report->batch.rejected, 1);
    EXPECT_TRUE(bytesOf(wanted.rejectsFile).contains("2026-03-40"));
}

TEST_F(JobTest, AnImportIsAStepThatCanBeUndoneAndMadeAgain)
{
    ImportJob job;
    ImportSteps steps(document);
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy takenBack(&steps, &ImportSteps::takenBack);
    const ImportOutcome outcome = outcomeOf(job, request(file("a.csv", twoRows), false));
    ASSERT_TRUE(outcome.report);
    steps.keep(outcome.request, *outcome.report);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(document.contents().imports.size(), 1);
    EXPECT_EQ(document.contents().channels.size(), 1);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("import a.csv"));
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(document.history().undo());
        EXPECT_EQ(rows(), 0);
        EXPECT_TRUE(document.contents().channels.isEmpty());
        ASSERT_TRUE(document.history().redo());
        EXPECT_EQ(rows(), 2);
    }
    EXPECT_EQ(takenBack.size(), 3);
}

TEST_F(JobTest, AFileThatIsGoneOrChangedIsNotImportedAgain)
{
    ImportJob job;
    ImportSteps steps(document);
    const QString path = file("a.csv", twoRows);
    const ImportOutcome outcome = outcomeOf(job, request(path, false));
    steps.keep(outcome.request, *outcome.report);
    ASSERT_TRUE(document.history().undo());
    file("a.csv", twoRows + "2026-03-03,Facebook,Spring,1.00,3\n");
    EXPECT_EQ(document.history().redo().error().code, ErrorCode::FileChanged);
    QFile::remove(path);
    EXPECT_EQ(document.history().redo().error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(document.history().canRedo()) << "it may come back";
    EXPECT_EQ(rows(), 0);
}

TEST_F(JobTest, TakingAnImportBackIsAStepWhereItsFileIsKnown)
{
    ImportJob job;
    ImportSteps steps(document);
    const ImportOutcome outcome = outcomeOf(job, request(file("a.csv", twoRows), false));
    steps.keep(outcome.request, *outcome.report);
    const ImportBatch batch = document.contents().imports.first();
    ASSERT_TRUE(steps.isKnown(batch.id));
    ASSERT_TRUE(steps.takeBack(batch));
    EXPECT_EQ(rows(), 0);
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(rows(), 2);
    ASSERT_TRUE(document.history().undo()) << "the import itself, under its new number";
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(document.history().canUndo());
    EXPECT_EQ(steps.takeBack(batch).error().code, ErrorCode::UnknownBatch);
}

} // namespace payoff
