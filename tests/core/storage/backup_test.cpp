// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/workspacefile.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace payoff {

namespace {

struct BackupTest : testing::Test {
    TempWorkspace workspace;
    QString target = workspace.pathOf(QStringLiteral("backups/copy.payoff"));

    void SetUp() override { workspace.addChannel("Facebook"); }
    [[nodiscard]] QStringList filesBesideTarget() const
    {
        return QFileInfo(target).dir().entryList(QDir::Files | QDir::Hidden);
    }
};

} // namespace

TEST_F(BackupTest, MakesACopyThatOpensAndHoldsTheSame)
{
    ASSERT_TRUE(backUp(workspace.database(), target));
    const auto copy = valueOf(Workspace::open(target));
    EXPECT_TRUE(quickCheck(copy->database()));
    EXPECT_EQ(contentOf(copy->database()), contentOf(workspace.database()));
    EXPECT_EQ(filesBesideTarget(), QStringList(QStringLiteral("copy.payoff")));
}

TEST_F(BackupTest, LeavesAnExistingTargetAsItIs)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(target).path()));
    writeBytes(target, "precious");
    EXPECT_EQ(backUp(workspace.database(), target).error(), Error({ErrorCode::FileExists, {target}}));
    EXPECT_EQ(bytesOf(target), "precious");
}

TEST_F(BackupTest, ReplacesWhatAnUnfinishedBackupLeft)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(target).path()));
    writeBytes(target + QStringLiteral(".part"), "half");
    ASSERT_TRUE(backUp(workspace.database(), target));
    EXPECT_EQ(filesBesideTarget(), QStringList(QStringLiteral("copy.payoff")));
}

TEST_F(BackupTest, SaysThatTheFolderCannotBeWritten)
{
    EXPECT_EQ(backUp(workspace.database(), QStringLiteral("/proc/copy.payoff")).error().code,
              ErrorCode::BackupFailed);
    EXPECT_EQ(backUp(workspace.database(), QStringLiteral("/proc/none/copy.payoff")).error().code,
              ErrorCode::BackupFailed);
}

TEST_F(BackupTest, LeavesNothingOfACopyThatFails)
{
    const QString path = workspace.path();
    workspace.close();
    QByteArray bytes = bytesOf(path);
    bytes.replace(8 * 4096, 200, QByteArray(200, '\x5a'));
    writeBytes(path, bytes);
    const auto damaged = valueOf(Database::open(path, Access::ReadOnly));
    EXPECT_EQ(backUp(*damaged, target).error().code, ErrorCode::FileDamaged);
    EXPECT_TRUE(filesBesideTarget().isEmpty());
}

TEST_F(BackupTest, SaysThatAnotherOneIsWriting)
{
    const auto other = valueOf(Database::open(workspace.path(), Access::ReadWrite));
    ASSERT_TRUE(other->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    sqlite3_busy_timeout(workspace.database().handle(), 20);
    EXPECT_EQ(backUp(workspace.database(), target).error().code, ErrorCode::Busy);
    EXPECT_TRUE(filesBesideTarget().isEmpty());
    ASSERT_TRUE(other->execute(QStringLiteral("ROLLBACK")));
}

TEST_F(BackupTest, KeepsWorkspacesOfOneNameApart)
{
    EXPECT_NE(backupFolder(QStringLiteral("a")), backupFolder(QStringLiteral("b")));
    EXPECT_TRUE(backupFolder(QStringLiteral("a")).startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
}

} // namespace payoff
