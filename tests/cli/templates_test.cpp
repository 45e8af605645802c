// SPDX-License-Identifier: GPL-3.0-or-later
// Reports by a template of the workspace.
#include "tests/cli/program.h"
#include "tests/support/content.h"
#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class TemplateReports : public testing::Test {
protected:
    TemplateReports()
    {
        ReportTemplate design;
        design.name = QStringLiteral("Le conseil");
        design.title = QStringLiteral("Pour le conseil");
        design.parts = {ReportPart::Channels, ReportPart::Remarks};
        design.audience = Audience::Stakeholder;
        design.language = QStringLiteral("fr");
        design.paper = Paper::Letter;
        small.workspace.add(design);
        small.workspace.close();
    }
    [[nodiscard]] ProgramRun summary(const QStringList &more) const
    {
        return payoffRun(
            QStringList{QStringLiteral("summary"), small.workspace.path(), QStringLiteral("--month=2026-05")}
            + more);
    }

    SmallWorkspace small;
};

TEST_F(TemplateReports, HaveItsPartsTitleLanguageAndPaper)
{
    const ProgramRun page = summary(
        {QStringLiteral("--format=html"), QStringLiteral("--template"), QStringLiteral("LE  conseil")});
    ASSERT_EQ(page.code, 0) << qPrintable(page.err);
    EXPECT_TRUE(page.out.contains(QStringLiteral("<html lang=\"fr\"")));
    EXPECT_TRUE(page.out.contains(QStringLiteral("<h1><bdi>Pour le conseil</bdi></h1>")));
    EXPECT_TRUE(page.out.contains(QStringLiteral("<h2>Canaux</h2>")));
    EXPECT_EQ(page.out.count(QStringLiteral("<h2>")), 2);
    const QString pdf = small.workspace.pathOf(QStringLiteral("a.pdf"));
    const ProgramRun written =
        summary({QStringLiteral("--format=pdf"), QStringLiteral("--template=Le conseil"),
                 QStringLiteral("--output"), pdf});
    ASSERT_EQ(written.code, 0) << qPrintable(written.err);
    EXPECT_TRUE(bytesOf(pdf).contains("/MediaBox [0 0 612"));
}

TEST_F(TemplateReports, CanBeInAnotherLanguageAndOnOtherPaper)
{
    const ProgramRun page = summary({QStringLiteral("--format=html"), QStringLiteral("--template=Le conseil"),
                                     QStringLiteral("--language=en")});
    EXPECT_TRUE(page.out.contains(QStringLiteral("<html lang=\"en\"")));
    const QString pdf = small.workspace.pathOf(QStringLiteral("a.pdf"));
    EXPECT_EQ(summary({QStringLiteral("--format=pdf"), QStringLiteral("--template=Le conseil"),
                       QStringLiteral("--paper=a4"), QStringLiteral("--output"), pdf})
                  .code,
              0);
    EXPECT_TRUE(bytesOf(pdf).contains("/MediaBox [0 0 595"));
}

TEST_F(TemplateReports, SayWhichThereAreWhereTheNameIsUnknown)
{
    const ProgramRun run = summary({QStringLiteral("--format=html"), QStringLiteral("--template=Bord")});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.out, QString());
    EXPECT_TRUE(run.err.contains(QStringLiteral("Bord")));
    EXPECT_TRUE(run.err.contains(QStringLiteral("There are: Le conseil"))) << qPrintable(run.err);
}

TEST_F(TemplateReports, RefuseWhatDoesNotGoWithATemplate)
{
    const ProgramRun figures = summary({QStringLiteral("--template=Le conseil")});
    EXPECT_EQ(figures.code, 2);
    EXPECT_TRUE(figures.err.contains(QStringLiteral("--template goes with")));
    const ProgramRun audience =
        summary({QStringLiteral("--format=html"), QStringLiteral("--template=Le conseil"),
                 QStringLiteral("--audience=manager")});
    EXPECT_EQ(audience.code, 2);
    EXPECT_TRUE(audience.err.contains(QStringLiteral("--template goes without --audience")));
}

} // namespace
} // namespace payoff
