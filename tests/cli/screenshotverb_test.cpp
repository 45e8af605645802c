// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

namespace payoff {

namespace {

class ScreenshotVerb : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(
            payoffRun({QStringLiteral("new"), workspace, QStringLiteral("--currency"), QStringLiteral("EUR")})
                .code,
            0);
    }

    ProgramRun shoot(const QStringList &more) const
    {
        return payoffRun(QStringList{QStringLiteral("screenshot"), workspace} + more);
    }

    QTemporaryDir folder;
    QString workspace = folder.filePath(QStringLiteral("w.payoff"));
    QString picture = folder.filePath(QStringLiteral("p.png"));
};

} // namespace

TEST_F(ScreenshotVerb, WritesAPictureOfTheSizeAskedFor)
{
    const ProgramRun run =
        shoot({QStringLiteral("--page"), QStringLiteral("dashboard"), QStringLiteral("--size"),
               QStringLiteral("1024x600"), QStringLiteral("--output"), picture});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(QImage(picture).size(), QSize(1024, 600));
    EXPECT_EQ(run.err, QString());
}

TEST_F(ScreenshotVerb, DrawsLightAndDarkApart)
{
    const QString dark = folder.filePath(QStringLiteral("d.png"));
    const QStringList page{QStringLiteral("--page"), QStringLiteral("dashboard"), QStringLiteral("--output")};
    ASSERT_EQ(shoot(page + QStringList{picture}).code, 0);
    ASSERT_EQ(shoot(page + QStringList{dark, QStringLiteral("--theme"), QStringLiteral("dark")}).code, 0);
    EXPECT_GT(QImage(picture).pixelColor(2, 2).lightness(), 200);
    EXPECT_LT(QImage(dark).pixelColor(2, 2).lightness(), 80);
}

TEST_F(ScreenshotVerb, DrawsAFormBeforeTheWindow)
{
    for (const char *form : {"channel", "campaign", "goal", "persona", "segment", "cost", "result", "note",
                             "sale", "benefit", "competitor"}) {
        const ProgramRun run = shoot({QStringLiteral("--page"), QStringLiteral("form-") + QLatin1String(form),
                                      QStringLiteral("--output"), picture});
        EXPECT_EQ(run.code, 0) << form << ": " << run.err.toStdString();
        EXPECT_EQ(run.err, QString()) << form;
        EXPECT_EQ(QImage(picture).size(), QSize(1440, 900)) << form;
    }
}

TEST_F(ScreenshotVerb, DrawsTheWindowWithoutAWorkspaceToo)
{
    const QString welcome = folder.filePath(QStringLiteral("w.png"));
    const QStringList output{QStringLiteral("--output"), picture};
    ASSERT_EQ(shoot(output + QStringList{QStringLiteral("--page"), QStringLiteral("dashboard")}).code, 0);
    const ProgramRun run =
        shoot({QStringLiteral("--page"), QStringLiteral("welcome"), QStringLiteral("--month"),
               QStringLiteral("2026-03"), QStringLiteral("--output"), welcome});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_NE(QImage(welcome), QImage(picture));
}

TEST_F(ScreenshotVerb, NamesWhatItDoesNotKnow)
{
    const auto refuses = [&](const QString &option, const QString &value) {
        QStringList arguments{QStringLiteral("--output"), picture, option, value};
        if (option != QLatin1String("--page"))
            arguments += {QStringLiteral("--page"), QStringLiteral("dashboard")};
        const ProgramRun run = shoot(arguments);
        return run.code == 2 && run.err.contains(value) && !QFile::exists(picture);
    };
    EXPECT_TRUE(refuses(QStringLiteral("--page"), QStringLiteral("planets")));
    EXPECT_TRUE(refuses(QStringLiteral("--size"), QStringLiteral("9x9")));
    EXPECT_TRUE(refuses(QStringLiteral("--size"), QStringLiteral("wide")));
    EXPECT_TRUE(refuses(QStringLiteral("--theme"), QStringLiteral("pink")));
    EXPECT_TRUE(refuses(QStringLiteral("--language"), QStringLiteral("tlh")));
    EXPECT_TRUE(refuses(QStringLiteral("--month"), QStringLiteral("2026-13")));
}

TEST_F(ScreenshotVerb, SaysWhereItCannotWriteAndWhatIsNoWorkspace)
{
    const QString nowhere = folder.filePath(QStringLiteral("no/such/folder/p.png"));
    const ProgramRun run =
        shoot({QStringLiteral("--page"), QStringLiteral("dashboard"), QStringLiteral("--output"), nowhere});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(nowhere)) << run.err.toStdString();
    const ProgramRun other =
        payoffRun({QStringLiteral("screenshot"), QStringLiteral("/etc/hostname"), QStringLiteral("--page"),
                   QStringLiteral("dashboard"), QStringLiteral("--output"), picture});
    EXPECT_EQ(other.code, 1);
    EXPECT_TRUE(other.err.contains(QStringLiteral("/etc/hostname")));
}

} // namespace payoff
