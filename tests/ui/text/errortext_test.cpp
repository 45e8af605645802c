// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include <QSet>

namespace payoff {

namespace {

constexpr int errorCodeCount = int(ErrorCode::Cancelled) + 1;

QStringList numberedDetails()
{
    return {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
            QStringLiteral("fourth")};
}

} // namespace

TEST(ErrorSentences, SayForEveryCodeWhatHappened)
{
    QSet<QString> seen;
    for (int code = 0; code < errorCodeCount; ++code) {
        const QString text = sentence({ErrorCode(code), numberedDetails()});
        EXPECT_GT(text.size(), 20) << code;
        EXPECT_FALSE(text.contains(u'%')) << qPrintable(text);
        seen.insert(text);
    }
    EXPECT_EQ(seen.size(), errorCodeCount) << "two codes share a sentence";
}

TEST(ErrorSentences, HoldTheDetails)
{
    for (int code = 0; code < errorCodeCount; ++code) {
        if (ErrorCode(code) == ErrorCode::Cancelled)
            continue;
        EXPECT_TRUE(sentence({ErrorCode(code), numberedDetails()}).contains(QLatin1String("first"))) << code;
    }
    const QString row = sentence({ErrorCode::RowRejected, numberedDetails()});
    for (const QString &detail : numberedDetails())
        EXPECT_TRUE(row.contains(detail)) << qPrintable(row);
}

TEST(ErrorSentences, KeepDetailsThatLookLikePlaceholders)
{
    const QString text =
        sentence({ErrorCode::FileNotReadable, {QStringLiteral("/a%2b"), QStringLiteral("no right")}});
    EXPECT_TRUE(text.contains(QLatin1String("/a%2b"))) << qPrintable(text);
}

TEST(ErrorSentences, SayWhatElseHelpsWithAClosedMonth)
{
    const QString month = QStringLiteral("2026-05");
    const QString plain = sentence({ErrorCode::MonthClosed, {month}});
    const QString recurring = sentence({ErrorCode::MonthClosed, {month, QStringLiteral("recurring")}});
    EXPECT_FALSE(plain.contains(QLatin1String("add a new one")));
    EXPECT_TRUE(recurring.contains(QLatin1String("add a new one"))) << qPrintable(recurring);
    EXPECT_TRUE(recurring.contains(month));
    const QString early = sentence({ErrorCode::InvalidMonth, {month, QStringLiteral("empty")}});
    EXPECT_TRUE(early.contains(QLatin1String("nothing is recorded"))) << qPrintable(early);
}

TEST(ErrorSentences, MarkMissingDetails)
{
    EXPECT_TRUE(sentence({ErrorCode::FileMissing, {}}).contains(u'?'));
}

} // namespace payoff
