// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

#include "core/base/id.h"

#include <gtest/gtest.h>

namespace payoff {
namespace {

struct Named {
    ChannelId id;
    QString name;
};

TEST(Names, AreOneWhereOnlyCaseBlanksAndWidthDiffer)
{
    EXPECT_EQ(nameKey(QStringLiteral(" facebOOK \u00a0 tier2")), nameKey(QStringLiteral("Facebook tier2")));
    EXPECT_EQ(nameKey(QStringLiteral("Face\u200bbook")), nameKey(QStringLiteral("Facebook")));
    EXPECT_EQ(nameKey(QStringLiteral("\uff26acebook")), nameKey(QStringLiteral("Facebook")));
    EXPECT_NE(nameKey(QStringLiteral("Facebook 2")), nameKey(QStringLiteral("Facebook2")));
}

TEST(Names, MustSaySomethingAndEndSomewhere)
{
    const QString kind = QStringLiteral("channel");
    EXPECT_TRUE(validateName(kind, QString(longestName, u'x')));
    EXPECT_EQ(validateName(kind, QString(longestName + 1, u'x')).error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(validateName(kind, QStringLiteral(" \u200b ")).error().code, ErrorCode::EmptyName);
    EXPECT_TRUE(validateText(kind, QString()));
    EXPECT_EQ(validateText(kind, QString(longestText + 1, u'x')).error().code, ErrorCode::TextTooLong);
}

TEST(Names, AreFoundByWordsInWhateverCase)
{
    const QVector<Named> channels{{{1}, QStringLiteral("Facebook")},
                                  {{2}, QStringLiteral("TikTok")},
                                  {{3}, QStringLiteral("Book club")}};
    EXPECT_EQ(idsNamed(channels, QStringLiteral("BOOK")), (QVector<ChannelId>{{1}, {3}}));
    EXPECT_TRUE(idsNamed(channels, QStringLiteral("mail")).isEmpty());
}

} // namespace
} // namespace payoff
