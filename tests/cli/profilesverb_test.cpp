// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

TEST(ProfilesVerb, KnowsNoFiles)
{
    EXPECT_EQ(payoffRun({QStringLiteral("profiles"), QStringLiteral("file.csv")}).code, 2);
}

} // namespace payoff
