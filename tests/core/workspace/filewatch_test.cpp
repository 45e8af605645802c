// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filewatch.h"

#include "tests/support/tempworkspace.h"

#include <QFile>

#include <unistd.h>

namespace payoff {

TEST(FileWatch, DoesNotTakeOwnWritesForThoseOfOthers)
{
    const TempWorkspace workspace;
    FileWatch watch(workspace.database());
    EXPECT_EQ(watch.look(), FileState::AsKnown);
    valueOf(workspace->apply({added(Channel{{}, QStringLiteral("Facebook"), 0, false, {}})}));
    EXPECT_EQ(watch.look(), FileState::AsKnown);
}

TEST(FileWatch, TellsOnceThatAnotherProgramWrote)
{
    const TempWorkspace workspace;
    FileWatch watch(workspace.database());
    const auto other = valueOf(Workspace::open(workspace.path()));
    valueOf(other->apply({added(Channel{{}, QStringLiteral("Facebook"), 0, false, {}})}));
    EXPECT_EQ(watch.look(), FileState::Changed);
    EXPECT_EQ(watch.look(), FileState::AsKnown);
}

TEST(FileWatch, TakesForKnownWhatItIsToldToAccept)
{
    const TempWorkspace workspace;
    FileWatch watch(workspace.database());
    const auto other = valueOf(Workspace::open(workspace.path()));
    valueOf(other->apply({added(Channel{{}, QStringLiteral("Facebook"), 0, false, {}})}));
    watch.accept();
    EXPECT_EQ(watch.look(), FileState::AsKnown);
}

TEST(FileWatch, SeesThatTheFileIsGoneOrAnotherOne)
{
    const TempWorkspace workspace;
    FileWatch watch(workspace.database());
    ASSERT_TRUE(QFile::rename(workspace.path(), workspace.pathOf(QStringLiteral("away"))));
    EXPECT_EQ(watch.look(), FileState::Gone);
    ASSERT_TRUE(QFile::copy(workspace.pathOf(QStringLiteral("away")), workspace.path()));
    EXPECT_EQ(watch.look(), FileState::Replaced);
}

TEST(FileWatch, SeesThatTheFileMayOnlyBeReadNow)
{
    TempWorkspace workspace;
    FileWatch watch(workspace.database());
    ASSERT_TRUE(QFile::setPermissions(workspace.path(), QFile::ReadOwner | QFile::ReadOther));
    // What root may write, others may not.
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write every file";
    EXPECT_EQ(watch.look(), FileState::NotWritable);
}

TEST(FileWatch, LetsNoChangeThroughToAFileThatWasMovedAway)
{
    const TempWorkspace workspace;
    ASSERT_TRUE(QFile::rename(workspace.path(), workspace.pathOf(QStringLiteral("away"))));
    const auto refused = workspace->apply({added(Channel{{}, QStringLiteral("Facebook"), 0, false, {}})});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileMoved);
}

} // namespace payoff
