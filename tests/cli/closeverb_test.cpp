// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class CloseVerb : public testing::Test {
protected:
    CloseVerb() { m_small.workspace.close(); }

    [[nodiscard]] ProgramRun run(const char *verb, const QStringList &options = {}) const
    {
        return payoffRun(QStringList{QString::fromLatin1(verb), m_small.workspace.path()} + options);
    }
    [[nodiscard]] QString may() const
    {
        const ProgramRun csv = run("summary", {QStringLiteral("--month=2026-05")});
        EXPECT_EQ(csv.code, 0) << qPrintable(csv.err);
        return csv.out;
    }
    [[nodiscard]] ProgramRun importLate() const
    {
        const QString path = m_small.workspace.pathOf(QStringLiteral("late.csv"));
        writeBytes(path, "day,channel,campaign,spend,revenue\n2026-05-28,Facebook,Spring,77.00,999.00\n");
        return run("import", {path});
    }

    SmallWorkspace m_small;
};

TEST_F(CloseVerb, KeepsTheSummaryAsItIs)
{
    const QString before = may();
    const ProgramRun closed = run(
        "close", {QStringLiteral("--month"), QStringLiteral("2026-05"), QStringLiteral("--comment=Good")});
    EXPECT_EQ(closed.code, 0) << qPrintable(closed.err);
    EXPECT_TRUE(closed.out.contains(QStringLiteral("2026-05")));
    EXPECT_EQ(may(), before);
    EXPECT_EQ(importLate().code, 3); // held
    EXPECT_EQ(may(), before);
}

TEST_F(CloseVerb, CountsWhatWasHeldOnceItIsReopened)
{
    const QString before = may();
    ASSERT_EQ(run("close", {QStringLiteral("--month=2026-05")}).code, 0);
    ASSERT_EQ(importLate().code, 3);
    const ProgramRun reopened = run("reopen", {QStringLiteral("--month=2026-05")});
    EXPECT_EQ(reopened.code, 0) << qPrintable(reopened.err);
    EXPECT_TRUE(reopened.out.contains(QStringLiteral("1 rows"))) << qPrintable(reopened.out);
    EXPECT_NE(may(), before);
    EXPECT_EQ(run("check").code, 0);
}

TEST_F(CloseVerb, SaysWhyItCannot)
{
    ASSERT_EQ(run("close", {QStringLiteral("--month=2026-05")}).code, 0);
    const ProgramRun again = run("close", {QStringLiteral("--month=2026-05")});
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(QStringLiteral("is closed")));
    const ProgramRun early = run("close", {QStringLiteral("--month=2031-01")});
    EXPECT_EQ(early.code, 1);
    EXPECT_TRUE(early.err.contains(QStringLiteral("nothing is recorded"))) << qPrintable(early.err);
    const ProgramRun open = run("reopen", {QStringLiteral("--month=2026-04")});
    EXPECT_EQ(open.code, 1);
    EXPECT_TRUE(open.err.contains(QStringLiteral("2026-04")));
    for (const char *verb : {"close", "reopen"}) {
        EXPECT_EQ(run(verb).code, 2);
        EXPECT_EQ(run(verb, {QStringLiteral("--month=2026-13")}).code, 2);
    }
}

} // namespace
} // namespace payoff
