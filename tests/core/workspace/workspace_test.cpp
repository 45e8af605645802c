// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/storage/backup.h"
#include "core/storage/workspacefile.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <sqlite3.h>

namespace payoff {

namespace {

struct WorkspaceTest : testing::Test {
    TempWorkspace workspace;

    static Change note(const char *text)
    {
        return added(Note{{}, day("2026-03-01"), QString::fromUtf8(text), false, {}, {}});
    }
};

} // namespace

TEST_F(WorkspaceTest, IsWhatItWasMadeAs)
{
    EXPECT_EQ(workspace->info().name, QStringLiteral("Test"));
    EXPECT_EQ(workspace->info().currency, currency("EUR"));
    EXPECT_FALSE(workspace->info().uuid.isEmpty());
    EXPECT_EQ(workspace->today(), day("2026-06-30"));
    EXPECT_FALSE(workspace->isReadOnly());
}

TEST_F(WorkspaceTest, IsTheSameAfterOpeningItAgain)
{
    workspace.apply(note("kept"));
    const QString uuid = workspace->info().uuid;
    const QStringList before = contentOf(workspace.database());
    workspace.reopen();
    EXPECT_EQ(workspace->info().uuid, uuid);
    EXPECT_EQ(contentOf(workspace.database()), before);
}

TEST_F(WorkspaceTest, LeavesOneFileWithoutCompanions)
{
    workspace.apply(note("kept"));
    EXPECT_EQ(QFileInfo(workspace.path()).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(WorkspaceTest, IsNotMadeOverAnExistingFile)
{
    const QString path = workspace.pathOf(QStringLiteral("notes.txt"));
    writeBytes(path, "precious");
    EXPECT_EQ(Workspace::create(path, QStringLiteral("New"), currency("EUR")).error().code,
              ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(path), "precious");
}

TEST_F(WorkspaceTest, IsNotMadeInAFolderThatCannotBeWritten)
{
    EXPECT_EQ(Workspace::create(QStringLiteral("/proc/a.payoff"), QStringLiteral("New"), currency("EUR"))
                  .error()
                  .code,
              ErrorCode::FileNotWritable);
}

TEST_F(WorkspaceTest, NeedsANameAndACurrency)
{
    const QString path = workspace.pathOf(QStringLiteral("new.payoff"));
    EXPECT_EQ(Workspace::create(path, QStringLiteral(" "), currency("EUR")).error().code,
              ErrorCode::EmptyName);
    EXPECT_EQ(Workspace::create(path, QStringLiteral("New"), Currency()).error().code,
              ErrorCode::InvalidCurrency);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(WorkspaceTest, AnnouncesAChangeOnceAndAfterTheCommit)
{
    const auto other = valueOf(Database::open(workspace.path(), Access::ReadOnly));
    qint64 seen = -1;
    TouchedThings touched;
    int announced = 0;
    QObject::connect(&*workspace, &Workspace::committed, [&](TouchedThings things) {
        ++announced;
        touched = things;
        seen = valueOf(other->number(QStringLiteral("SELECT count(*) FROM note")));
    });
    ASSERT_TRUE(
        workspace->apply({note("a"), note("b"), added(Channel{{}, QStringLiteral("X"), 0, false, {}})}));
    EXPECT_EQ(announced, 1);
    EXPECT_EQ(seen, 2);
    EXPECT_EQ(touched, TouchedThings(Touched::Notes) | Touched::Names);
}

TEST_F(WorkspaceTest, AnnouncesNothingThatFailed)
{
    const QSignalSpy committed(&*workspace, &Workspace::committed);
    EXPECT_FALSE(workspace->apply({note("a"), note("")}));
    EXPECT_TRUE(committed.isEmpty());
}

TEST_F(WorkspaceTest, KeepsItsContentOnAFullDisk)
{
    const QSignalSpy committed(&*workspace, &Workspace::committed);
    const QStringList before = contentOf(workspace.database());
    const auto pages = valueOf(workspace.database().number(QStringLiteral("PRAGMA page_count")));
    ASSERT_TRUE(workspace.database().run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
    ChangeSet many;
    for (int at = 0; at < 10; ++at)
        many.push_back(note(QByteArray(9000, 'x').constData()));
    EXPECT_EQ(workspace->apply(many).error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(committed.isEmpty());
    EXPECT_EQ(contentOf(workspace.database()), before);
    EXPECT_TRUE(workspace->apply({note("small")}));
}

TEST_F(WorkspaceTest, SaysThatAnotherOneIsWritingAndStoresNothing)
{
    const auto other = valueOf(Database::open(workspace.path(), Access::ReadWrite));
    const auto held = valueOf(Transaction::begin(*other));
    sqlite3_busy_timeout(workspace.database().handle(), 20);
    EXPECT_EQ(workspace->apply({note("a")}).error().code, ErrorCode::Busy);
}

TEST_F(WorkspaceTest, OpensAFileThatCannotBeWrittenForReading)
{
    workspace.apply(note("kept"));
    workspace.close();
    const QString folder = QFileInfo(workspace.path()).path();
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    ASSERT_TRUE(QFile::setPermissions(workspace.path(), readable));
    ASSERT_TRUE(QFile::setPermissions(
        folder, readable | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    const QByteArray before = bytesOf(workspace.path());
    bool isReadOnly = false;
    ErrorCode refusal = ErrorCode::Cancelled;
    {
        const Unprivileged unprivileged;
        if (!unprivileged.isActive())
            GTEST_SKIP() << "permissions cannot be tested here";
        const auto opened = valueOf(Workspace::open(workspace.path()));
        isReadOnly = opened->isReadOnly();
        refusal = opened->apply({note("lost")}).error().code;
    }
    EXPECT_TRUE(isReadOnly);
    EXPECT_EQ(refusal, ErrorCode::ReadOnly);
    EXPECT_EQ(bytesOf(workspace.path()), before);
}

TEST_F(WorkspaceTest, BacksUpAFileOfAnOlderVersionBeforeItTouchesIt)
{
    // Version 0 with the tables of version 1: the step cannot run, and the file must be as it was.
    const QString uuid = workspace->info().uuid;
    const QStringList before = contentOf(workspace.database());
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("PRAGMA user_version = 0")));
    workspace.close();
    const QByteArray bytes = bytesOf(workspace.path());
    EXPECT_EQ(Workspace::open(workspace.path()).error().code, ErrorCode::MigrationFailed);
    EXPECT_EQ(bytesOf(workspace.path()), bytes);

    const QDir backups(backupFolder(uuid));
    const QStringList files = backups.entryList(QDir::Files);
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(files.front().startsWith(QStringLiteral("before-version-1-")));
    const auto backup = valueOf(Database::open(backups.filePath(files.front()), Access::ReadOnly));
    EXPECT_TRUE(quickCheck(*backup));
    EXPECT_EQ(contentOf(*backup), before);
}

TEST_F(WorkspaceTest, IsNoWorkspaceUntilItIsWhole)
{
    // What a program leaves that was killed between the tables and the name.
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM workspace")));
    workspace.close();
    EXPECT_EQ(Workspace::open(workspace.path()).error().code, ErrorCode::FileDamaged);
}

TEST_F(WorkspaceTest, CopiesItsContentAndStaysWhereItIs)
{
    const QString before = workspace.path();
    workspace.apply(note("kept"));
    const QString copy = workspace.pathOf(QStringLiteral("copy.payoff"));
    ASSERT_TRUE(workspace->copyTo(copy));
    EXPECT_EQ(workspace->path(), before);
    EXPECT_EQ(contentOf(valueOf(Workspace::open(copy))->database()), contentOf(workspace.database()));
    EXPECT_EQ(workspace->copyTo(copy).error().code, ErrorCode::FileExists);
}

TEST_F(WorkspaceTest, KeepsItsSettings)
{
    Settings settings;
    settings.calendar = {7, Qt::Sunday};
    settings.salesCycleDays = 45;
    settings.asOf = day("2026-05-31");
    workspace.apply(changed(workspace->settings(), settings));
    EXPECT_EQ(workspace->settings(), settings);
    workspace.reopen();
    EXPECT_EQ(workspace->settings(), settings);
}

} // namespace payoff
