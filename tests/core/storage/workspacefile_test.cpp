// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workspacefile.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>

namespace payoff {

namespace {

struct WorkspaceFileTest : testing::Test {
    TempWorkspace workspace;
    QString path = workspace.pathOf(QStringLiteral("other.payoff"));

    void SetUp() override
    {
        workspace.addChannel("Facebook");
        workspace.close();
    }
    [[nodiscard]] QByteArray whole() const { return bytesOf(workspace.path()); }

    /// What both identify and open say of a file of these bytes; the file must stay as it is.
    ErrorCode refusalOf(const QByteArray &bytes) const
    {
        writeBytes(path, bytes);
        const auto identity = identifyWorkspaceFile(path);
        const auto opened = Workspace::open(path);
        EXPECT_FALSE(opened);
        EXPECT_EQ(bytesOf(path), bytes);
        EXPECT_EQ(QDir(QFileInfo(path).path()).entryList({QStringLiteral("other*")}, QDir::Files).size(), 1);
        if (identity)
            return opened.error().code;
        EXPECT_EQ(identity.error(), opened.error());
        return identity.error().code;
    }
};

} // namespace

TEST_F(WorkspaceFileTest, KnowsAWorkspace)
{
    const auto identity = valueOf(identifyWorkspaceFile(workspace.path()));
    EXPECT_EQ(identity.version, int(QDir(QStringLiteral(":/payoff/schema")).entryList().size()));
    EXPECT_TRUE(identity.isWritable);
}

TEST_F(WorkspaceFileTest, RefusesText)
{
    EXPECT_EQ(refusalOf("day,spend\n2026-01-01,5\n"), ErrorCode::NotAWorkspace);
}

TEST_F(WorkspaceFileTest, RefusesAPhoto)
{
    EXPECT_EQ(refusalOf(QByteArray::fromHex("ffd8ffe000104a464946") + QByteArray(5000, '\x5a')),
              ErrorCode::NotAWorkspace);
}

TEST_F(WorkspaceFileTest, RefusesZeroBytes)
{
    EXPECT_EQ(refusalOf(QByteArray(4096, '\0')), ErrorCode::NotAWorkspace);
}

TEST_F(WorkspaceFileTest, RefusesAnEmptyFile) { EXPECT_EQ(refusalOf(QByteArray()), ErrorCode::FileEmpty); }

TEST_F(WorkspaceFileTest, RefusesHalfAWorkspace)
{
    EXPECT_EQ(refusalOf(whole().left(whole().size() / 2)), ErrorCode::FileTruncated);
}

TEST_F(WorkspaceFileTest, RefusesAHeaderAlone)
{
    EXPECT_EQ(refusalOf(whole().left(100)), ErrorCode::FileTruncated);
    EXPECT_EQ(refusalOf(whole().left(40)), ErrorCode::FileTruncated);
}

TEST_F(WorkspaceFileTest, RefusesAnotherProgramsDatabase)
{
    const QString foreign = workspace.pathOf(QStringLiteral("places.sqlite"));
    {
        const auto database = valueOf(Database::create(foreign));
        ASSERT_TRUE(database->execute(QStringLiteral("CREATE TABLE moz_places (id INTEGER)")));
    }
    EXPECT_EQ(refusalOf(bytesOf(foreign)), ErrorCode::OtherDatabase);
}

TEST_F(WorkspaceFileTest, RefusesAWorkspaceOfANewerProgram)
{
    QByteArray bytes = whole();
    bytes[63] = 99;
    EXPECT_EQ(refusalOf(bytes), ErrorCode::NewerVersion);
}

TEST_F(WorkspaceFileTest, RefusesAFolder)
{
    EXPECT_EQ(identifyWorkspaceFile(QDir::tempPath()).error().code, ErrorCode::NotAWorkspace);
}

TEST_F(WorkspaceFileTest, RefusesADevice)
{
    EXPECT_EQ(identifyWorkspaceFile(QStringLiteral("/dev/zero")).error().code, ErrorCode::NotAWorkspace);
}

TEST_F(WorkspaceFileTest, SaysThatAFileIsMissing)
{
    EXPECT_EQ(identifyWorkspaceFile(path).error(), Error({ErrorCode::FileMissing, {path}}));
}

TEST_F(WorkspaceFileTest, FollowsALinkAndLeavesItALink)
{
    ASSERT_TRUE(QFile::link(workspace.path(), path));
    auto opened = valueOf(Workspace::open(path));
    ASSERT_TRUE(opened->apply({added(Note{{}, day("2026-01-01"), QStringLiteral("x"), false, {}, {}})}));
    opened.reset();
    EXPECT_TRUE(QFileInfo(path).isSymLink());
    EXPECT_EQ(bytesOf(path), whole());
}

TEST_F(WorkspaceFileTest, LeavesAShortFileWithAJournalToSqlite)
{
    // A program that was killed while it wrote: the header is new, the pages that it promises never came.
    writeBytes(path, whole().left(whole().size() / 2));
    writeBytes(path + QStringLiteral("-journal"), QByteArray(512, 'j'));
    EXPECT_TRUE(identifyWorkspaceFile(path));
}

TEST_F(WorkspaceFileTest, KnowsWhatCannotBeWritten)
{
    const QString folder = workspace.pathOf(QStringLiteral("closed"));
    ASSERT_TRUE(QDir().mkdir(folder));
    const QString inside = folder + QStringLiteral("/a.payoff");
    ASSERT_TRUE(QFile::copy(workspace.path(), inside));
    const auto forAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    ASSERT_TRUE(
        QFile::setPermissions(inside, forAll | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    ASSERT_TRUE(QFile::setPermissions(folder, forAll));
    ASSERT_TRUE(QFile::setPermissions(QFileInfo(folder).path(), forAll | QFile::WriteOwner));
    bool isWritable = true;
    {
        const Unprivileged unprivileged;
        if (!unprivileged.isActive())
            GTEST_SKIP() << "permissions cannot be tested here";
        isWritable = valueOf(identifyWorkspaceFile(inside)).isWritable;
    }
    EXPECT_FALSE(isWritable) << "no journal can be made beside the file";
    ASSERT_TRUE(QFile::setPermissions(folder, forAll | QFile::WriteOwner));
}

TEST_F(WorkspaceFileTest, FindsADamagedPage)
{
    QByteArray bytes = whole();
    bytes.replace(8 * 4096, 200, QByteArray(200, '\x5a'));
    writeBytes(path, bytes);
    const auto database = valueOf(Database::open(path, Access::ReadOnly));
    EXPECT_EQ(quickCheck(*database).error().code, ErrorCode::FileDamaged);
}

TEST_F(WorkspaceFileTest, FindsNothingInAWholeFile)
{
    const auto database = valueOf(Database::open(workspace.path(), Access::ReadOnly));
    EXPECT_TRUE(quickCheck(*database));
}

} // namespace payoff
