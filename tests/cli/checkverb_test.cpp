// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

#include <QRegularExpression>

namespace payoff {
namespace {

class CheckVerb : public testing::Test {
protected:
    ProgramRun check()
    {
        m_small.workspace.close();
        const QByteArray before = hashOf(m_small.workspace.path());
        const ProgramRun run = payoffRun({QStringLiteral("check"), m_small.workspace.path()});
        EXPECT_EQ(hashOf(m_small.workspace.path()), before);
        return run;
    }
    void damage(const char *sql)
    {
        const auto done = m_small.workspace.database().execute(QString::fromLatin1(sql));
        ASSERT_TRUE(done) << qPrintable(done.error().details.join(u' '));
    }

    SmallWorkspace m_small;
};

TEST_F(CheckVerb, FindsAWholeFileWholeAndCountsItsTables)
{
    const ProgramRun run = check();
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(run.err, QString());
    EXPECT_TRUE(run.out.contains(QRegularExpression(QStringLiteral("(?m)^result +6$"))))
        << qPrintable(run.out);
    EXPECT_TRUE(run.out.contains(QRegularExpression(QStringLiteral("(?m)^cost +3$")))) << qPrintable(run.out);
}

TEST_F(CheckVerb, FindsRollUpsThatDoNotEqualTheRows)
{
    damage("UPDATE rollup SET revenue = revenue + 1 WHERE revenue IS NOT NULL");
    const ProgramRun run = check();
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(QStringLiteral("Roll-ups"))) << qPrintable(run.err);
}

TEST_F(CheckVerb, FindsRowsOfWhatDoesNotExist)
{
    damage("PRAGMA foreign_keys = OFF; DELETE FROM campaign_channel; DELETE FROM campaign;");
    const ProgramRun run = check();
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(QStringLiteral("campaign"))) << qPrintable(run.err);
}

TEST_F(CheckVerb, FindsDamageInTheFileItself)
{
    m_small.workspace.close();
    QByteArray bytes = bytesOf(m_small.workspace.path());
    for (qsizetype at = 4096 * 2; at < bytes.size(); at += 4096)
        bytes.replace(at, 60, QByteArray(60, '\xff'));
    writeBytes(m_small.workspace.path(), bytes);
    const ProgramRun run = check();
    EXPECT_EQ(run.code, 1);
    EXPECT_FALSE(run.err.isEmpty());
}

TEST_F(CheckVerb, FindsAFileThatIsCutOff)
{
    m_small.workspace.close();
    writeBytes(m_small.workspace.path(), bytesOf(m_small.workspace.path()).left(5000));
    const ProgramRun run = check();
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(m_small.workspace.path())) << qPrintable(run.err);
}

} // namespace
} // namespace payoff
