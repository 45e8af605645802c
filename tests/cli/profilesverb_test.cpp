// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/content.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace payoff {

TEST(ProfilesVerb, ListsToolsByIdAndName)
{
    const ProgramRun run = payoffRun({QStringLiteral("profiles")});
    EXPECT_EQ(run.code, 0) << qPrintable(run.err);
    EXPECT_TRUE(run.out.contains(QStringLiteral("Meta Ads Manager"))) << qPrintable(run.out);
    EXPECT_TRUE(run.out.contains(QStringLiteral("plain"))) << qPrintable(run.out);
}

TEST(ProfilesVerb, ListsThemForMachines)
{
    const ProgramRun run = payoffRun({QStringLiteral("profiles"), QStringLiteral("--json")});
    const QJsonArray profiles = QJsonDocument::fromJson(run.out.toUtf8()).array();
    ASSERT_GT(profiles.size(), 10);
    EXPECT_EQ(profiles.size(), payoffRun({QStringLiteral("profiles")}).out.count(u'\n'));
    EXPECT_FALSE(profiles.first().toObject().value(QStringLiteral("name")).toString().isEmpty());
}

TEST(ProfilesVerb, SharesProfilesOfOnesOwn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.json"));
    writeBytes(path,
               "{\"id\":\"our-letter\",\"name\":\"Our letter\",\"extends\":\"plain\",\"channel\":\"Email\","
               "\"signatures\":[[\"sent on\",\"coins\"]],"
               "\"headers\":{\"date\":[\"sent on\"],\"ad_spend\":[\"coins\"]}}");
    const QString verb = QStringLiteral("profiles");
    const ProgramRun added = payoffRun({verb, QStringLiteral("--add"), path});
    EXPECT_EQ(added.code, 0) << qPrintable(added.err);
    EXPECT_TRUE(payoffRun({verb}).out.contains(QStringLiteral("our-letter")));
    EXPECT_EQ(payoffRun({verb, QStringLiteral("--show"), QStringLiteral("our-letter")}).out.toUtf8(),
              bytesOf(path));
    const QString workspace = folder.filePath(QStringLiteral("a.payoff"));
    payoffRun({QStringLiteral("new"), workspace, QStringLiteral("--currency"), QStringLiteral("EUR")});
    const QString report = folder.filePath(QStringLiteral("report.csv"));
    writeBytes(report, "sent on,coins\n2026-03-01,5\n");
    const ProgramRun imported =
        payoffRun({QStringLiteral("import"), workspace, report, QStringLiteral("--json")});
    EXPECT_TRUE(imported.out.contains(QStringLiteral("our-letter"))) << qPrintable(imported.err);
    EXPECT_EQ(payoffRun({verb, QStringLiteral("--remove"), QStringLiteral("our-letter")}).code, 0);
    EXPECT_FALSE(payoffRun({verb}).out.contains(QStringLiteral("our-letter")));
    EXPECT_EQ(payoffRun({verb, QStringLiteral("--remove"), QStringLiteral("our-letter")}).code, 1);
    EXPECT_EQ(payoffRun({verb, QStringLiteral("--show"), QStringLiteral("none")}).code, 1);
    EXPECT_EQ(payoffRun({verb, QStringLiteral("--add"), report}).code, 1) << "it is no profile";
}

TEST(ProfilesVerb, KnowsNoFiles)
{
    EXPECT_EQ(payoffRun({QStringLiteral("profiles"), QStringLiteral("file.csv")}).code, 2);
}

} // namespace payoff
