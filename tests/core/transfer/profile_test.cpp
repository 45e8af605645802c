// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/profile.h"

#include "tests/support/tempworkspace.h"

#include <QDir>
#include <QSet>

namespace payoff {

namespace {

Profile profileOf(const QByteArray &rest)
{
    return valueOf(readProfile("{\"id\": \"tool\", \"name\": \"Tool\", " + rest + "}"));
}

QStringList headersOf(const Profile &profile, Field field)
{
    for (const Profile::Synonyms &each : profile.fields) {
        if (each.field == field)
            return each.headers;
    }
    return {};
}

} // namespace

TEST(Profile, PutsItsOwnHeadersBeforeThoseOfTheOneItExtends)
{
    const Profile profile =
        profileOf("\"extends\": \"plain\", \"headers\": {\"clicks\": [\"Taps\", \"Link clicks\"]}");
    const QStringList clicks = headersOf(profile, Measure::Clicks);
    EXPECT_EQ(clicks.mid(0, 2), (QStringList{QStringLiteral("taps"), QStringLiteral("link clicks")}));
    EXPECT_TRUE(clicks.contains(QStringLiteral("clicks")));
    EXPECT_EQ(clicks.count(QStringLiteral("link clicks")), 1);
    EXPECT_TRUE(profile.isTotalsLabel("Grand total"));
}

TEST(Profile, KeepsFromTheOtherOneWhatItGivesAnotherMeaningOrIgnores)
{
    const Profile profile = profileOf("\"extends\": \"plain\", \"ignored\": [\"Views\"], "
                                      "\"headers\": {\"engagements\": [\"Clicks\"]}");
    EXPECT_FALSE(headersOf(profile, Measure::Clicks).contains(QStringLiteral("clicks")));
    EXPECT_FALSE(headersOf(profile, Measure::VideoViews).contains(QStringLiteral("views")));
}

TEST(Profile, KnowsWhatAResultCounts)
{
    const Profile profile =
        profileOf("\"results\": {\"headers\": [\"Results\"], \"indicators\": [\"Result type\"], "
                  "\"measures\": {\"Website purchases\": \"purchases\"}}");
    EXPECT_EQ(profile.resultMeasure("website  PURCHASES"), Measure::Purchases);
    EXPECT_EQ(profile.resultMeasure("reach"), std::nullopt);
}

TEST(Profile, CallsChannelsByTheirNames)
{
    const Profile profile = profileOf("\"channels\": {\"audience_network\": \"Audience Network\"}");
    ASSERT_NE(profile.channelName("Audience_Network"), nullptr);
    EXPECT_EQ(*profile.channelName("Audience_Network"), QStringLiteral("Audience Network"));
    EXPECT_EQ(profile.channelName("Facebook"), nullptr);
}

TEST(Profile, NamesWhatIsWrongWithIt)
{
    const auto problemOf = [](const QByteArray &rest) {
        const auto profile = readProfile("{\"id\": \"tool\", \"name\": \"Tool\", " + rest + "}");
        return profile ? QString() : profile.error().details.value(1);
    };
    EXPECT_EQ(problemOf("\"headers\": {\"klicks\": []}"), QStringLiteral("klicks"));
    EXPECT_EQ(problemOf("\"date_order\": \"ydm\""), QStringLiteral("ydm"));
    EXPECT_EQ(problemOf("\"paid\": \"perhaps\""), QStringLiteral("perhaps"));
    EXPECT_EQ(problemOf("\"results\": {\"measures\": {\"x\": \"roi\"}}"), QStringLiteral("roi"));
    EXPECT_EQ(problemOf("\"extends\": \"other\""), QStringLiteral("other"));
    EXPECT_FALSE(readProfile("{\"id\": \"tool\"}"));
    EXPECT_FALSE(readProfile("no JSON"));
}

TEST(BuiltInProfiles, AreEachReadAndHaveIdsAndNamesOfTheirOwn)
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Profile &each : builtInProfiles()) {
        ids.insert(each.id);
        names.insert(each.name);
        EXPECT_TRUE(each.id == QStringLiteral("plain") || each.isWide || each.audience
                    || !each.signatures.isEmpty())
            << each.id.toStdString();
    }
    EXPECT_EQ(ids.size(), builtInProfiles().size());
    EXPECT_EQ(names.size(), builtInProfiles().size());
    const QDir folder(QStringLiteral(PAYOFF_SOURCE_DIR "/resources/importers"));
    EXPECT_EQ(builtInProfiles().size(), folder.entryList({QStringLiteral("*.json")}).size());
}

TEST(BuiltInProfiles, GiveNoHeaderTwoMeanings)
{
    for (const Profile &profile : builtInProfiles()) {
        QSet<QString> seen;
        for (const Profile::Synonyms &each : profile.fields) {
            for (const QString &header : each.headers) {
                // "source" is a channel to some tools and an account to others: the first that is free gets
                // it.
                EXPECT_TRUE(!seen.contains(header) || header == QStringLiteral("source"))
                    << profile.id.toStdString() << ": " << header.toStdString();
                seen.insert(header);
            }
        }
    }
}

} // namespace payoff
