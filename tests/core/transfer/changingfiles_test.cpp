// SPDX-License-Identifier: GPL-3.0-or-later
// R38: files that change under the reader, and files that are none. R39: an import that is called off.
#include "core/transfer/archive.h"
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"
#include "tests/support/ziparchive.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <functional>

#include <sys/stat.h>

namespace payoff {

namespace {

class ChangingFiles : public Importing {
protected:
    /// Imports plainLines() and lets `happen` do something to the file once it is being read.
    Result<ImportReport> importWhile(const std::function<void(const QString &path)> &happen)
    {
        const QString path = file(plainLines());
        QFile aged(path);
        EXPECT_TRUE(aged.open(QIODevice::ReadWrite));
        EXPECT_TRUE(aged.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                     QFileDevice::FileModificationTime));
        aged.close();
        ImportOptions options;
        options.progressed = [&](const ImportProgress &) { happen(path); };
        return tryImport(path, options);
    }
    void expectNothingOf(const Result<ImportReport> &report)
    {
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error(),
                  (Error{ErrorCode::FileChanged, {workspace.pathOf(QStringLiteral("results.csv"))}}));
        EXPECT_EQ(number("SELECT count(*) FROM result"), 0);
        EXPECT_EQ(number("SELECT count(*) FROM import_batch"), 0);
    }
    std::optional<ErrorCode> errorOf(const QString &path)
    {
        const auto report = tryImport(path);
        return report ? std::nullopt : std::optional(report.error().code);
    }
    /// A file of that size with nothing behind its beginning, which takes no room on the disk.
    QString sparse(const QByteArray &beginning, qint64 size)
    {
        const QString path = workspace.pathOf(QStringLiteral("sparse.csv"));
        writeBytes(path, beginning);
        EXPECT_TRUE(QFile::resize(path, size));
        return path;
    }
};

constexpr qint64 threeGigabytes = qint64(3) << 30;

} // namespace

// R38
TEST_F(ChangingFiles, AFileThatGrowsWhileItIsReadIsNotTakenIn)
{
    expectNothingOf(importWhile([](const QString &path) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::Append));
        file.write("2026-05-01,Facebook,Spring,1.00,1,1\n");
    }));
}

TEST_F(ChangingFiles, AFileThatIsCutOffWhileItIsReadIsNotTakenIn)
{
    expectNothingOf(importWhile([](const QString &path) { ASSERT_TRUE(QFile::resize(path, 60)); }));
}

TEST_F(ChangingFiles, AFileThatIsReplacedByOneOfTheSameSizeWhileItIsReadIsNotTakenIn)
{
    expectNothingOf(importWhile([](const QString &path) {
        QByteArray bytes = bytesOf(path);
        bytes.replace("10.00", "99.00");
        QFile::remove(path);
        writeBytes(path, bytes);
    }));
}

TEST_F(ChangingFiles, AFileThatVanishesWhileItIsReadIsNotTakenIn)
{
    expectNothingOf(importWhile([](const QString &path) { ASSERT_TRUE(QFile::remove(path)); }));
}

TEST_F(ChangingFiles, AFileThatOnlyIsReadBySomebodyElseIsTakenIn)
{
    const auto report = importWhile([](const QString &path) { EXPECT_FALSE(bytesOf(path).isEmpty()); });
    EXPECT_EQ(valueOf(report).batch.imported, 4);
}

TEST_F(ChangingFiles, AReaderEndsProperlyThoughItsFileIsCutOffInTheMiddle)
{
    QStringList lines{QStringLiteral("day,channel,campaign,cost")};
    for (int i = 0; i < 30'000; ++i)
        lines.append(QStringLiteral("2026-03-01,Facebook,A campaign with a long name %1,1.50").arg(i));
    const QString path = file(lines);
    const auto reader = valueOf(RowReader::open(path, valueOf(builtInProfile(QStringLiteral("plain")))));
    ASSERT_EQ(reader->next(), RowReader::Step::Row);
    ASSERT_TRUE(QFile::resize(path, 1'500'000));
    while (reader->next() == RowReader::Step::Row) { }
    EXPECT_LT(reader->rowsRead(), 30'000);
    EXPECT_GT(reader->rowsRead(), 10'000);
}

TEST_F(ChangingFiles, APipeIsRefusedWithoutWaitingForIt)
{
    const QString path = workspace.pathOf(QStringLiteral("pipe.csv"));
    ASSERT_EQ(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    EXPECT_EQ(errorOf(path), ErrorCode::FileNotReadable);
    EXPECT_FALSE(archivedFiles(path));
    EXPECT_EQ(profileFor(path, QLatin1String(recogniseProfile)).error().code, ErrorCode::FileNotReadable);
}

TEST_F(ChangingFiles, ADeviceWithoutEndAndAFolderAreRefused)
{
    EXPECT_EQ(errorOf(QStringLiteral("/dev/zero")), ErrorCode::FileNotReadable);
    EXPECT_EQ(errorOf(QDir::tempPath()), ErrorCode::FileNotReadable);
    EXPECT_EQ(errorOf(workspace.pathOf(QStringLiteral("gone.csv"))), ErrorCode::FileMissing);
}

TEST_F(ChangingFiles, ThreeGigabytesOfNothingAreRefusedByTheirBeginning)
{
    const auto code = errorOf(sparse({}, threeGigabytes));
    EXPECT_TRUE(code == ErrorCode::NoHeader || code == ErrorCode::RecordTooLong)
        << int(code.value_or(ErrorCode::Cancelled));
}

TEST_F(ChangingFiles, ThreeGigabytesOfNothingBehindATableAreRefusedWithTheirLine)
{
    const auto report = tryImport(sparse("day,channel,cost\n2026-03-01,Facebook,1\n", threeGigabytes));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::RecordTooLong);
    EXPECT_EQ(report.error().details.value(1), QStringLiteral("3"));
    EXPECT_EQ(number("SELECT count(*) FROM result"), 0);
}

// R39
TEST_F(ChangingFiles, NoTemporaryFileIsLeftOfAnArchiveWhoseUnpackingIsCalledOff)
{
    const QStringList before = QDir::temp().entryList({QStringLiteral("payoff-*")});
    const QString path = workspace.pathOf(QStringLiteral("export.zip"));
    writeZip(path, {{QStringLiteral("a.csv"), QByteArray("Date,Cost\n2026-03-01,5\n").repeated(1000)}});
    int questions = 0;
    const auto called = extractFile(path, QStringLiteral("a.csv"), [&questions] { return ++questions == 1; });
    ASSERT_FALSE(called);
    EXPECT_EQ(called.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(QDir::temp().entryList({QStringLiteral("payoff-*")}), before);
}

} // namespace payoff
