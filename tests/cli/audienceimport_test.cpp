// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace payoff {

TEST(AudienceImportVerb, TakesAllTablesOnceAndTakesThemBack)
{
    const QTemporaryDir folder;
    const QString workspace = folder.filePath(QStringLiteral("w.payoff"));
    ASSERT_EQ(
        payoffRun({QStringLiteral("new"), workspace, QStringLiteral("--currency"), QStringLiteral("EUR")})
            .code,
        0);
    const QString file = QStringLiteral(PAYOFF_SOURCE_DIR "/tests/data/importers/meta-audience-pt.csv");
    const QStringList command{
        QStringLiteral("import"), workspace, file, QStringLiteral("--json"), QStringLiteral("--period"),
        QStringLiteral("2026-03")};
    const char *outcomes[] = {"imported", "unchanged"};
    for (const char *outcome : outcomes) {
        const ProgramRun run = payoffRun(command);
        EXPECT_EQ(run.code, 0) << qPrintable(run.err);
        const QJsonObject report = QJsonDocument::fromJson(run.out.toUtf8()).object();
        EXPECT_EQ(report.value(QLatin1String("profile")).toString(), QStringLiteral("meta-audience"));
        EXPECT_EQ(report.value(QLatin1String("rows_read")).toInt(), 7);
        EXPECT_EQ(report.value(QLatin1String(outcome)).toInt(), 7);
        EXPECT_EQ(report.value(QLatin1String("last_day")).toString(), QStringLiteral("2026-03-31"));
    }
    EXPECT_EQ(payoffRun({QStringLiteral("check"), workspace}).code, 0);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("2")}).code, 0);
    EXPECT_EQ(payoffRun({QStringLiteral("undo-import"), workspace, QStringLiteral("1")}).code, 0);
    EXPECT_EQ(payoffRun({QStringLiteral("check"), workspace}).code, 0);
}

} // namespace payoff
