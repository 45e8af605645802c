// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audienceprofile.h"

#include "core/transfer/profile.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Result<Profile> profileOf(const QByteArray &audience, const QByteArray &more = {})
{
    return readProfile(R"({"id": "page", "name": "Page", )" + more + R"("audience": )" + audience + '}');
}

} // namespace

TEST(AudienceProfile, KnowsTitlesWhateverTheirCase)
{
    const Profile profile = valueOf(profileOf(
        R"({"titles": {"Top Lands": "country", "Fans by age": ["Fanbook", "age"]}, "values": ["Share"]})"));
    const auto *lands = profile.audience->breakdown(QStringLiteral(" TOP  lands "));
    ASSERT_NE(lands, nullptr);
    EXPECT_EQ(lands->kind, QStringLiteral("country"));
    EXPECT_TRUE(lands->channel.isEmpty());
    const auto *fans = profile.audience->breakdown(QStringLiteral("fans by age"));
    ASSERT_NE(fans, nullptr);
    EXPECT_EQ(fans->kind, QStringLiteral("age"));
    EXPECT_EQ(fans->channel, QStringLiteral("Fanbook"));
    EXPECT_EQ(profile.audience->breakdown(QStringLiteral("top")), nullptr);
    EXPECT_EQ(profile.audience->values, QStringList{QStringLiteral("share")});
}

TEST(AudienceProfile, RefusesATitleWithoutAKind)
{
    for (const char *titles : {R"({"titles": {"Top lands": ""}})",
                               R"({"titles": {"Top lands": ["Fanbook"]}})", R"({"titles": {"": "country"}})"})
        EXPECT_EQ(profileOf(titles).error().code, ErrorCode::InvalidValue) << titles;
}

TEST(AudienceProfile, TakesOverWhatItExtends)
{
    const Profile profile =
        valueOf(profileOf(R"({"titles": {"Top lands": "country"}})", R"("extends": "meta-audience", )"));
    EXPECT_NE(profile.audience->breakdown(QStringLiteral("Top lands")), nullptr);
    EXPECT_NE(profile.audience->breakdown(QStringLiteral("Top cities")), nullptr);
    EXPECT_EQ(profile.defaultChannel, QStringLiteral("Meta"));
}

} // namespace payoff
