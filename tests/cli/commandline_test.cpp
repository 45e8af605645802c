// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <QFile>

namespace payoff {
namespace {

/// The verbs that --help lists.
QStringList listedVerbs()
{
    const QString help = payoffRun({QStringLiteral("--help")}).out;
    QStringList verbs;
    for (const QString &line : help.section(QStringLiteral("Verbs:\n"), 1).split(u'\n', Qt::SkipEmptyParts))
        verbs.push_back(line.trimmed().section(u' ', 0, 0));
    return verbs;
}

TEST(CommandLine, TellsItsVersion)
{
    const ProgramRun run = payoffRun({QStringLiteral("--version")});
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(run.out, QStringLiteral("payoff %1\n").arg(QStringLiteral(PAYOFF_VERSION)));
}

TEST(CommandLine, ListsItsVerbsAndExplainsEach)
{
    const QStringList verbs = listedVerbs();
    for (const char *verb : {"new", "query", "summary", "check"})
        EXPECT_TRUE(verbs.contains(QString::fromLatin1(verb))) << verb;
    for (const QString &verb : verbs) {
        const ProgramRun run = payoffRun({verb, QStringLiteral("--help")});
        EXPECT_EQ(run.code, 0) << qPrintable(verb);
        EXPECT_TRUE(run.out.startsWith(QStringLiteral("Usage: payoff %1").arg(verb))) << qPrintable(run.out);
        EXPECT_EQ(run.err, QString()) << qPrintable(verb);
    }
}

TEST(CommandLine, HasEveryOptionOfItsHelpInTheManPage)
{
    QFile page(QStringLiteral(PAYOFF_SOURCE_DIR "/docs/payoff.1"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll());
    for (const QString &verb : listedVerbs()) {
        const qsizetype at = manual.indexOf(QStringLiteral("\n.Ss %1\n").arg(verb));
        ASSERT_GE(at, 0) << qPrintable(verb);
        const QString section = manual.mid(at + 1).section(QStringLiteral("\n.Ss "), 0, 0);
        const QString help = payoffRun({verb, QStringLiteral("--help")}).out;
        for (const QString &line : help.split(u'\n')) {
            const QString option = line.trimmed().section(u' ', 0, 0);
            if (line.startsWith(QStringLiteral("  --"))) {
                EXPECT_TRUE(section.contains(QStringLiteral("Fl \\") + option.mid(1)))
                    << qPrintable(verb) << ' ' << qPrintable(option);
            }
        }
    }
}

TEST(CommandLine, NamesAVerbOrOptionThatItDoesNotKnow)
{
    for (const char *argument : {"frobnicate", "--frobnicate", "-x", "explain", ""}) {
        const ProgramRun run = payoffRun({QString::fromLatin1(argument)});
        EXPECT_EQ(run.code, 2) << argument;
        EXPECT_EQ(run.out, QString()) << argument;
        EXPECT_TRUE(run.err.contains(QString::fromLatin1(argument))) << argument;
        EXPECT_TRUE(run.err.contains(QStringLiteral("payoff --help"))) << argument;
    }
}

TEST(CommandLine, NeedsTheWorkspaceOfAVerb)
{
    for (const char *verb : {"new", "query", "summary", "check"}) {
        const ProgramRun run = payoffRun({QString::fromLatin1(verb)});
        EXPECT_EQ(run.code, 2) << verb;
        EXPECT_TRUE(run.err.contains(QStringLiteral("WORKSPACE"))) << qPrintable(run.err);
    }
}

} // namespace
} // namespace payoff
