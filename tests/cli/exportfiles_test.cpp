// SPDX-License-Identifier: GPL-3.0-or-later
// R44: whatever is written, and wherever it cannot be.
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

#include <QDir>

namespace payoff {
namespace {

class EachFormat : public testing::TestWithParam<const char *> {
protected:
    EachFormat()
    {
        m_small.workspace.close();
        QDir().mkpath(pathOf("out"));
    }

    [[nodiscard]] QString pathOf(const char *name) const
    {
        return m_small.workspace.pathOf(QString::fromLatin1(name));
    }
    [[nodiscard]] ProgramRun writeTo(const QString &path) const
    {
        return payoffRun({QStringLiteral("summary"), m_small.workspace.path(),
                          QStringLiteral("--month=2026-05"), QStringLiteral("--format"),
                          QString::fromLatin1(GetParam()), QStringLiteral("--output"), path});
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(pathOf("out")).entryList(QDir::Files | QDir::Hidden);
    }

    SmallWorkspace m_small;
};

TEST_P(EachFormat, LeavesNothingWhereItCannotBeWritten)
{
    const ProgramRun full = writeTo(QStringLiteral("/dev/full"));
    EXPECT_EQ(full.code, 1);
    EXPECT_TRUE(full.err.contains(QStringLiteral("/dev/full"))) << qPrintable(full.err);
    const ProgramRun folder = writeTo(pathOf("out"));
    EXPECT_EQ(folder.code, 1);
    EXPECT_TRUE(folder.err.contains(pathOf("out"))) << qPrintable(folder.err);
    writeBytes(pathOf("out/file"), "old");
    EXPECT_EQ(writeTo(pathOf("out/file/below")).code, 1);
    EXPECT_EQ(bytesOf(pathOf("out/file")), "old");
    EXPECT_EQ(files(), QStringList({QStringLiteral("file")}));
}

TEST_P(EachFormat, ReplacesAFileOfWhateverNameAndLeavesNoOther)
{
    const QString path = pathOf("out/summary.odd");
    writeBytes(path, "old");
    const ProgramRun run = writeTo(path);
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_NE(bytesOf(path), "old");
    EXPECT_GT(bytesOf(path).size(), 100);
    EXPECT_EQ(files(), QStringList({QStringLiteral("summary.odd")}));
}

TEST_P(EachFormat, NeverReplacesTheWorkspaceItself)
{
    const QByteArray before = hashOf(m_small.workspace.path());
    EXPECT_EQ(writeTo(m_small.workspace.path()).code, 2);
    EXPECT_EQ(hashOf(m_small.workspace.path()), before);
}

INSTANTIATE_TEST_SUITE_P(Summary, EachFormat, testing::Values("csv", "json", "xlsx", "html", "pdf"),
                         [](const auto &each) { return std::string(each.param); });

} // namespace
} // namespace payoff
