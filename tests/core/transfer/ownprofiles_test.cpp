// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ownprofiles.h"

#include "core/transfer/filepreview.h"
#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"

#include <QDir>

namespace payoff {

namespace {

class OwnProfiles : public Importing {
protected:
    ~OwnProfiles() override { QDir(ownProfilesFolder()).removeRecursively(); }

    static QByteArray json(const char *id)
    {
        return QByteArrayLiteral("{\"id\":\"") + id
            + "\",\"name\":\"Shop report\",\"extends\":\"plain\",\"channel\":\"Shop\","
              "\"signatures\":[[\"taps\",\"coins\"]],\"headers\":{\"clicks\":[\"taps\"],\"ad_spend\":["
              "\"coins\"],"
              "\"date\":[\"when\"]}}";
    }
    Result<ImportReport> take(const QString &path)
    {
        const auto profile = profileFor(path, QLatin1String(recogniseProfile));
        return profile ? importFile(*workspace, path, *profile) : Result<ImportReport>(profile.error());
    }
};

QStringList ids(const QVector<Profile> &profiles)
{
    QStringList found;
    for (const Profile &each : profiles)
        found.append(each.id);
    return found;
}

} // namespace

TEST_F(OwnProfiles, AreKeptAndRecognisedBeforeThoseBuiltIn)
{
    ASSERT_TRUE(addOwnProfile(json("shop-report")));
    EXPECT_EQ(ids(ownProfiles()), QStringList({QStringLiteral("shop-report")}));
    EXPECT_EQ(ids(allProfiles()).first(), QStringLiteral("shop-report"));
    const QString path = file({QStringLiteral("when,taps,coins"), QStringLiteral("2026-03-01,5,2.50")});
    const auto report = take(path);
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(report->batch.profile, QStringLiteral("shop-report"));
    EXPECT_EQ(report->channels, QStringList({QStringLiteral("Shop")}));
    EXPECT_EQ(number("SELECT ad_spend FROM result"), 250);
}

TEST_F(OwnProfiles, AreReplacedByTheNextOfTheirIdAndRemoved)
{
    ASSERT_TRUE(addOwnProfile(json("shop-report")));
    ASSERT_TRUE(addOwnProfile(json("shop-report")));
    EXPECT_EQ(ownProfiles().size(), 1);
    EXPECT_EQ(*profileJson(QStringLiteral("shop-report")), json("shop-report"));
    EXPECT_TRUE(removeOwnProfile(QStringLiteral("shop-report")));
    EXPECT_TRUE(ownProfiles().isEmpty());
    EXPECT_EQ(removeOwnProfile(QStringLiteral("shop-report")).error().code, ErrorCode::UnknownName);
}

TEST_F(OwnProfiles, TakeNeitherTheIdOfOneBuiltInNorAPath)
{
    EXPECT_EQ(addOwnProfile(json("meta-ads")).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(addOwnProfile(json("../shop")).error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(addOwnProfile("no json").error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(removeOwnProfile(QStringLiteral("../shop")).error().code, ErrorCode::UnknownName);
    EXPECT_TRUE(ownProfiles().isEmpty());
}

TEST_F(OwnProfiles, MayBeNamedByTheirFile)
{
    const QString path = workspace.pathOf(QStringLiteral("shared.json"));
    writeBytes(path, json("shop-report"));
    EXPECT_EQ(profileOfId(path)->id, QStringLiteral("shop-report"));
    EXPECT_EQ(profileOfId(QStringLiteral("none.json")).error().code, ErrorCode::FileNotReadable);
    EXPECT_EQ(profileOfId(QStringLiteral("none")).error().code, ErrorCode::UnknownName);
    EXPECT_EQ(profileOfId(QStringLiteral("meta-ads"))->id, QStringLiteral("meta-ads"));
}

TEST_F(OwnProfiles, ReadTheNextFileAsTheOneThatTheyWereMadeOf)
{
    const QStringList lines{QStringLiteral("jour bizarre;argent;tapes;bruit"),
                            QStringLiteral("03/04/2026;1.250;7;x")};
    const QString path = file(lines);
    ReadOptions options;
    options.choices = {{QStringLiteral("date"), QStringLiteral("jour bizarre")},
                       {QStringLiteral("ad_spend"), QStringLiteral("argent")},
                       {QStringLiteral("clicks"), QStringLiteral("tapes")}};
    options.channel = QStringLiteral("Affiches");
    options.dateOrder = DateOrder::Dmy;
    options.decimal = DecimalSign::Comma;
    const Profile plain = valueOf(builtInProfile(QStringLiteral("plain")));
    const auto preview = previewFile(path, plain, options);
    ASSERT_TRUE(preview);
    const auto made = profileFromMapping(QStringLiteral("Nos affiches !"), plain, preview->mapping, options);
    ASSERT_TRUE(made);
    ASSERT_TRUE(addOwnProfile(*made)) << made->toStdString();
    const auto report = take(path);
    ASSERT_TRUE(report) << int(report.error().code);
    EXPECT_EQ(report->batch.profile, QStringLiteral("nos-affiches"));
    EXPECT_EQ(report->batch.days.first, day("2026-04-03"));
    EXPECT_EQ(number("SELECT ad_spend FROM result"), 125000);
    EXPECT_EQ(report->channels, QStringList({QStringLiteral("Affiches")}));
    EXPECT_TRUE(report->unmapped.isEmpty()) << "left out knowingly";
}

TEST_F(OwnProfiles, KeepWhatTheToolTheyWereMadeFromKnows)
{
    const Profile meta = valueOf(builtInProfile(QStringLiteral("meta-ads")));
    Mapping mapping;
    mapping.columns = {{0, Measure::Revenue, QStringLiteral("Our value"), {}}};
    const auto made = profileFromMapping(QStringLiteral("Meta with value"), meta, mapping, {});
    ASSERT_TRUE(made);
    const Profile profile = valueOf(readProfile(*made));
    EXPECT_EQ(profile.resultMeasure("actions:purchase"), Measure::Purchases);
    EXPECT_EQ(profile.defaultChannel, QStringLiteral("Meta"));
    EXPECT_EQ(profile.paid, PaidFlag::Paid);
    EXPECT_TRUE(profile.isNamelessTotals);
    EXPECT_EQ(profileFromMapping(QStringLiteral("!!"), meta, mapping, {}).error().code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(profileFromMapping(QStringLiteral("Meta ads"), meta, mapping, {}).error().code,
              ErrorCode::InvalidValue);
}

TEST(ProfileId, IsMadeOfTheLettersOfItsName)
{
    EXPECT_EQ(profileIdOf(QStringLiteral("  My export! (2026) ")), QStringLiteral("my-export-2026"));
    EXPECT_EQ(profileIdOf(QStringLiteral("דוח חודשי")), QStringLiteral("דוח-חודשי"));
    EXPECT_EQ(profileIdOf(QStringLiteral("../..")), QString());
}

} // namespace payoff
