// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

class NewVerb : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name = "shop.payoff") const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    ProgramRun make(QStringList options = {})
    {
        return payoffRun(QStringList{QStringLiteral("new"), path()} + options);
    }
    WorkspaceInfo info() { return valueOf(Workspace::open(path()))->info(); }

    QTemporaryDir m_folder;
};

TEST_F(NewVerb, NamesTheWorkspaceAfterItsFile)
{
    const ProgramRun run = make();
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_EQ(run.err, QString());
    EXPECT_EQ(info().name, QStringLiteral("shop"));
    EXPECT_EQ(info().currency.code(), QStringLiteral("EUR")); // a locale without a currency
}

TEST_F(NewVerb, TakesNameAndCurrency)
{
    EXPECT_EQ(
        make({QStringLiteral("--name"), QStringLiteral("Café Łódź"), QStringLiteral("--currency=jpy")}).code,
        0);
    EXPECT_EQ(info().name, QStringLiteral("Café Łódź"));
    EXPECT_EQ(info().currency.code(), QStringLiteral("JPY"));
}

TEST_F(NewVerb, LeavesAFileThatExistsAlone)
{
    writeBytes(path(), "precious");
    const ProgramRun run = make();
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(path()));
    EXPECT_EQ(bytesOf(path()), "precious");
}

TEST_F(NewVerb, RefusesWhatItCannotRead)
{
    const struct {
        QStringList options;
        QString culprit;
    } cases[]{
        {{QStringLiteral("--currency"), QStringLiteral("EURO")}, QStringLiteral("EURO")},
        {{QStringLiteral("--as-of"), QStringLiteral("2026-02-30")}, QStringLiteral("2026-02-30")},
        {{QStringLiteral("--colour"), QStringLiteral("red")}, QStringLiteral("--colour")},
        {{QStringLiteral("--name")}, QStringLiteral("--name")},
        {{QStringLiteral("another.payoff")}, QStringLiteral("another.payoff")},
        {{QStringLiteral("--name=a"), QStringLiteral("--name=b")}, QStringLiteral("--name")},
    };
    for (const auto &[options, culprit] : cases) {
        const ProgramRun run = make(options);
        EXPECT_EQ(run.code, 2) << qPrintable(culprit);
        EXPECT_TRUE(run.err.contains(culprit)) << qPrintable(run.err);
        EXPECT_TRUE(run.err.contains(QStringLiteral("payoff new --help"))) << qPrintable(run.err);
        EXPECT_FALSE(QFile::exists(path())) << qPrintable(culprit);
    }
}

TEST_F(NewVerb, SaysWhenThePlaceDoesNotExist)
{
    const ProgramRun run = payoffRun({QStringLiteral("new"), path("no/such/place.payoff")});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(QStringLiteral("place.payoff")));
}

} // namespace
} // namespace payoff
