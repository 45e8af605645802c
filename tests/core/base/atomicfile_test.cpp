// SPDX-License-Identifier: GPL-3.0-or-later
// R44: where a file cannot be written, what stood there stays, and nothing is left beside it.
#include "core/base/atomicfile.h"

#include "tests/support/content.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>

namespace payoff {
namespace {

class AtomicFile : public testing::Test {
protected:
    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
};

Result<void> writeNew(QIODevice &device) { return writeAll(device, "new"); }

TEST_F(AtomicFile, KeepsTheOldFileUntilTheNewOneIsComplete)
{
    const QString path = pathOf("may.csv");
    writeBytes(path, "old");
    const auto failed = writeAtomically(path, [&](QIODevice &device) -> Result<void> {
        device.write("half");
        EXPECT_EQ(bytesOf(path), "old");
        return Error{ErrorCode::FileNotWritable, {QString(), QStringLiteral("no room")}};
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().details, QStringList({path, QStringLiteral("no room")}));
    EXPECT_EQ(bytesOf(path), "old");
    EXPECT_EQ(files(), QStringList({QStringLiteral("may.csv")}));
    EXPECT_TRUE(writeAtomically(path, writeNew));
    EXPECT_EQ(bytesOf(path), "new");
    EXPECT_EQ(files(), QStringList({QStringLiteral("may.csv")}));
}

TEST_F(AtomicFile, SaysWhenTheTargetTakesNothing)
{
    const auto onFull = writeAtomically(QStringLiteral("/dev/full"), writeNew);
    ASSERT_FALSE(onFull);
    EXPECT_EQ(onFull.error().code, ErrorCode::FileNotWritable);
    EXPECT_FALSE(writeAtomically(pathOf("no/such/folder.csv"), writeNew));
    EXPECT_FALSE(writeAtomically(m_folder.path(), writeNew));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(AtomicFile, LeavesWhatIsWriteProtectedAsItIs)
{
    const QString path = pathOf("may.csv");
    writeBytes(path, "old");
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    const QFile::Permissions closed = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), closed));
    {
        const Unprivileged nobody;
        ASSERT_TRUE(nobody.isActive());
        EXPECT_EQ(writeAtomically(path, writeNew).error().code, ErrorCode::FileNotWritable);
        EXPECT_EQ(writeAtomically(pathOf("other.csv"), writeNew).error().code, ErrorCode::FileNotWritable);
    }
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), closed | QFile::WriteOwner));
    EXPECT_EQ(bytesOf(path), "old");
    EXPECT_EQ(files(), QStringList({QStringLiteral("may.csv")}));
}

TEST_F(AtomicFile, LeavesTheOldFileToWhoeverHasItOpen)
{
    const QString path = pathOf("may.csv");
    writeBytes(path, "old");
    QFile reader(path);
    ASSERT_TRUE(reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    EXPECT_TRUE(writeAtomically(path, writeNew));
    EXPECT_EQ(reader.readAll(), "old");
    EXPECT_EQ(bytesOf(path), "new");
}

TEST_F(AtomicFile, LeavesNothingBesideWhereTheDiskIsFull)
{
    const QString path = pathOf("may.csv");
    writeBytes(path, "old");
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4'096, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written =
        writeAtomically(path, [](QIODevice &device) { return writeAll(device, QByteArray(1'000'000, 'x')); });
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, ignored);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(bytesOf(path), "old");
    EXPECT_EQ(files(), QStringList({QStringLiteral("may.csv")}));
}

} // namespace
} // namespace payoff
