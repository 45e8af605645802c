// SPDX-License-Identifier: GPL-3.0-or-later
// What is promised of the workspace when an import breaks off.
#include "tests/core/transfer/importing.h"

#include <QFileInfo>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace payoff {

namespace {

class ImportSafetyTest : public Importing {
protected:
    QString largeFile()
    {
        QStringList text{QStringLiteral("day,channel,campaign,cost,clicks")};
        for (int i = 0; i < 50'000; ++i)
            text.append(QStringLiteral("2025-%1-%2,Channel %3,C%4,%5,%6")
                            .arg(1 + i % 12, 2, 10, QLatin1Char('0'))
                            .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                            .arg(i % 5)
                            .arg(i / 400)
                            .arg(i)
                            .arg(i % 77));
        return file(text, QStringLiteral("large.csv"));
    }
};

/// Imports and is killed once that share of the file was read. Never returns.
[[noreturn]] void importAndDie(const QString &workspacePath, const QString &path, int percent)
{
    auto opened = Workspace::open(workspacePath);
    const auto profile = builtInProfile(QStringLiteral("plain"));
    if (!opened || !profile)
        _exit(2);
    ImportOptions options;
    options.progressed = [percent](const ImportProgress &progress) {
        if (progress.bytesRead * 100 >= progress.bytes * percent)
            ::kill(getpid(), SIGKILL);
    };
    const auto report = importFile(**opened, path, *profile, options);
    _exit(report ? 0 : 1);
}

} // namespace

TEST_F(ImportSafetyTest, IsAsBeforeWhenKilledInTheMiddle)
{
    importLines(plainLines());
    const QString path = largeFile();
    const QStringList before = content();
    workspace.close();
    for (const int percent : {10, 50, 100}) {
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0)
            importAndDie(workspace.path(), path, percent);
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status)) << percent << ' ' << status;
        workspace.reopen();
        EXPECT_EQ(content(), before) << percent;
        EXPECT_EQ(number("SELECT count(*) FROM import_batch"), 1);
        EXPECT_EQ(number("SELECT integrity_check = 'ok' FROM pragma_integrity_check"), 1);
        EXPECT_FALSE(QFileInfo::exists(workspace.path() + QStringLiteral("-journal")));
        workspace.close();
    }
    workspace.reopen();
    EXPECT_EQ(import(path).batch.imported, 50'000);
}

TEST_F(ImportSafetyTest, IsAsBeforeWhenTheDiskIsFull)
{
    importLines(plainLines());
    const QString path = largeFile();
    const QStringList before = content();
    const qint64 pages = number("PRAGMA page_count");
    for (const qint64 more : {1, 20, 400}) {
        ASSERT_TRUE(
            workspace.database().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + more)));
        const auto refused = tryImport(path);
        ASSERT_FALSE(refused) << more;
        EXPECT_EQ(refused.error().code, ErrorCode::DiskFull) << more;
        EXPECT_EQ(content(), before) << more;
    }
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("PRAGMA max_page_count = 1000000")));
    EXPECT_EQ(import(path).batch.imported, 50'000);
}

} // namespace payoff
