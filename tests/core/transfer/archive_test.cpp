// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/archive.h"

#include "tests/core/transfer/tablereading.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"

#include <QFileInfo>

#include <zip.h>

namespace payoff {

namespace {

class ArchiveTest : public TableTest {
protected:
    [[nodiscard]] QString path() const { return pathOf("export.zip"); }
    [[nodiscard]] ErrorCode extractError(const QString &name) const
    {
        const auto file = extractFile(path(), name);
        return file ? ErrorCode::Cancelled : file.error().code;
    }
};

} // namespace

TEST_F(ArchiveTest, ListsTheFilesThatMayHoldTables)
{
    writeZip(path(),
             {{QStringLiteral("Table data.csv"), "Date,Views\n2026-01-01,5\n"},
              {QStringLiteral("sub/Totals.CSV"), "x"},
              {QStringLiteral("sub/"), {}},
              {QStringLiteral("__MACOSX/._Table data.csv"), "x"},
              {QStringLiteral(".hidden.csv"), "x"},
              {QStringLiteral("picture.png"), "x"},
              {QStringLiteral("inner.zip"), "x"},
              {QString::fromUtf8("\u05e0\u05ea\u05d5\u05e0\u05d9\u05dd.csv"), "y"}});
    EXPECT_TRUE(isArchive(path()));
    const QVector<ArchivedFile> files = valueOf(archivedFiles(path()));
    ASSERT_EQ(files.size(), 3);
    EXPECT_EQ(files[0], (ArchivedFile{QStringLiteral("Table data.csv"), 24}));
    EXPECT_EQ(files[1].name, QStringLiteral("sub/Totals.CSV"));
    EXPECT_EQ(files[2].name, QString::fromUtf8("\u05e0\u05ea\u05d5\u05e0\u05d9\u05dd.csv"));
    const auto table = findTable(path(), isCommonHeader);
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::ArchivedFiles);
}

TEST_F(ArchiveTest, UnpacksOneFileForAsLongAsItIsNeeded)
{
    writeZip(path(), {{QStringLiteral("Totals.csv"), "Date,Views\n2026-01-01,5\n"}});
    auto file = valueOf(extractFile(path(), QStringLiteral("Totals.csv")));
    const QString unpacked = file->fileName();
    EXPECT_TRUE(unpacked.endsWith(QLatin1String(".csv")));
    const Table table = valueOf(findTable(unpacked, isCommonHeader));
    EXPECT_EQ(rowsOf(table).front(), (Cells{"2026-01-01", "5"}));
    file.reset();
    EXPECT_FALSE(QFileInfo::exists(unpacked));
}

// R35
TEST_F(ArchiveTest, WritesNowhereButIntoTheFolderForTemporaryFiles)
{
    const QString name = QStringLiteral("../../escaped.csv");
    writeZip(path(), {{name, "Date,Views\n"}});
    const auto file = valueOf(extractFile(path(), name));
    EXPECT_EQ(QFileInfo(file->fileName()).absolutePath(), QDir::tempPath());
}

TEST_F(ArchiveTest, TellsAFileWithAPassword)
{
    writeZip(path(), {{QStringLiteral("a.csv"), "Date,Views\n"}});
    int code = 0;
    ::zip *const zip = zip_open(QFile::encodeName(path()).constData(), 0, &code);
    ASSERT_EQ(zip_file_set_encryption(zip, 0, ZIP_EM_AES_256, "secret"), 0);
    ASSERT_EQ(zip_close(zip), 0);
    EXPECT_EQ(extractError(QStringLiteral("a.csv")), ErrorCode::EncryptedFile);
}

TEST_F(ArchiveTest, SaysWhyNothingCanBeUnpacked)
{
    writeZip(path(), {{QStringLiteral("a.png"), "x"}});
    const auto listed = archivedFiles(path());
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().code, ErrorCode::NoDataFile);
    EXPECT_EQ(errorOf(path()), ErrorCode::NoDataFile);
    writeZip(path(), {{QStringLiteral("a.csv"), QByteArray(40 << 20, 'x')}});
    EXPECT_EQ(extractError(QStringLiteral("b.csv")), ErrorCode::UnknownName);
    EXPECT_EQ(extractError(QStringLiteral("a.csv")), ErrorCode::TooLargeInside);
    const auto cancelled = extractFile(path(), QStringLiteral("a.csv"), [] { return true; });
    EXPECT_FALSE(cancelled);
    writeBytes(path(), bytesOf(path()).left(200));
    EXPECT_EQ(extractError(QStringLiteral("a.csv")), ErrorCode::BrokenSpreadsheet);
}

} // namespace payoff
