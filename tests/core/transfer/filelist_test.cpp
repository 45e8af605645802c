// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/filelist.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace payoff {

namespace {

class FileLists : public testing::Test {
protected:
    QString file(const QString &name, const QByteArray &bytes = "day,spend\n2026-03-01,1\n")
    {
        const QString path = folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        writeBytes(path, bytes);
        return path;
    }
    QString archive(const QString &name, const ZipParts &parts)
    {
        const QString path = file(name, {});
        writeZip(path, parts);
        return path;
    }
    QStringList shown(const Result<FileList> &list) const
    {
        QStringList names;
        if (!list)
            return names;
        for (const ListedFile &each : list->files())
            names.append(QDir(folder.path()).relativeFilePath(each.shown));
        return names;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(FileLists, TakeFilesAsTheyAreNamed)
{
    const QString path = file(QStringLiteral("a.dat"));
    const auto list = FileList::of({path, folder.filePath(QStringLiteral("gone.csv"))});
    ASSERT_TRUE(list);
    EXPECT_EQ(shown(list), QStringList({QStringLiteral("a.dat"), QStringLiteral("gone.csv")}))
        << "what is wrong with a file is said by whoever reads it";
    EXPECT_FALSE(list->files().first().isFound);
}

TEST_F(FileLists, TakeTheTablesOutOfFoldersInOrder)
{
    for (const char *name :
         {"all/b.csv", "all/A.XLSX", "all/deeper/c.tsv", "all/picture.png", "all/.hidden.csv"})
        file(QString::fromLatin1(name));
    QFile::link(folder.filePath(QStringLiteral("all/b.csv")),
                folder.filePath(QStringLiteral("all/link.csv")));
    const auto list = FileList::of({folder.filePath(QStringLiteral("all"))});
    EXPECT_EQ(shown(list),
              QStringList({QStringLiteral("all/A.XLSX"), QStringLiteral("all/b.csv"),
                           QStringLiteral("all/deeper/c.tsv")}));
    EXPECT_TRUE(list->files().first().isFound);
}

TEST_F(FileLists, UnpackArchivesUnderTheNamesOfTheirFiles)
{
    const QByteArray inside = "day,spend\n2026-03-01,7\n";
    const QString zip = archive(QStringLiteral("export.zip"),
                                {{QStringLiteral("Table data.csv"), inside},
                                 {QStringLiteral("../../evil.csv"), inside},
                                 {QStringLiteral("x/Table data.csv"), inside},
                                 {QStringLiteral("notes.pdf"), "no"}});
    QString place;
    {
        const auto list = FileList::of({zip});
        ASSERT_TRUE(list) << int(list.error().code);
        EXPECT_EQ(list->files().size(), 3);
        EXPECT_EQ(list->files().first().shown, zip + QStringLiteral("/Table data.csv"));
        for (const ListedFile &each : list->files()) {
            EXPECT_EQ(bytesOf(each.path), inside);
            EXPECT_TRUE(each.path.startsWith(QDir::tempPath() + QStringLiteral("/payoff-")))
                << qPrintable(each.path);
            EXPECT_FALSE(each.path.contains(QLatin1String("..")));
        }
        EXPECT_EQ(QFileInfo(list->files().first().path).fileName(), QStringLiteral("Table data.csv"))
            << "names may say which days a file covers";
        place = list->files().first().path;
    }
    EXPECT_FALSE(QFile::exists(place)) << "it goes with the list";
}

TEST_F(FileLists, FindArchivesInFolders)
{
    archive(QStringLiteral("all/export.zip"), {{QStringLiteral("t.csv"), "day,spend\n2026-03-01,7\n"}});
    archive(QStringLiteral("all/photos.zip"), {{QStringLiteral("a.png"), "no"}});
    EXPECT_EQ(shown(FileList::of({folder.filePath(QStringLiteral("all"))})),
              QStringList({QStringLiteral("all/export.zip/t.csv")}));
}

TEST_F(FileLists, SayThatThereIsNothingInThem)
{
    QDir(folder.path()).mkdir(QStringLiteral("empty"));
    EXPECT_EQ(FileList::of({folder.filePath(QStringLiteral("empty"))}).error().code, ErrorCode::NoDataFile);
    EXPECT_EQ(
        FileList::of({archive(QStringLiteral("p.zip"), {{QStringLiteral("a.png"), "no"}})}).error().code,
        ErrorCode::NoDataFile);
}

TEST_F(FileLists, StopWhenToldTo)
{
    file(QStringLiteral("all/b.csv"));
    EXPECT_EQ(FileList::of({folder.filePath(QStringLiteral("all"))}, [] { return true; }).error().code,
              ErrorCode::Cancelled);
}

} // namespace payoff
