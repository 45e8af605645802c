// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(ParseScaled, ReadsPlainDecimals)
{
    EXPECT_EQ(parseScaled("12.5", 2), 1250);
    EXPECT_EQ(parseScaled("-0.05", 2), -5);
    EXPECT_EQ(parseScaled("+7", 0), 7);
    EXPECT_EQ(parseScaled(".5", 1), 5);
    EXPECT_EQ(parseScaled("7.", 2), 700);
}

TEST(ParseScaled, RoundsExcessDigitsHalfToEven)
{
    EXPECT_EQ(parseScaled("1.005", 2), 100);
    EXPECT_EQ(parseScaled("1.015", 2), 102);
    EXPECT_EQ(parseScaled("1.0050001", 2), 101);
    EXPECT_EQ(parseScaled("8.165", 2), 816);
    EXPECT_EQ(parseScaled("1.429999948", 2), 143);
    EXPECT_EQ(parseScaled("-1.015", 2), -102);
}

TEST(ParseScaled, RefusesWhatIsNoPlainNumber)
{
    for (const char *text : {"", "-", ".", "1e5", "nan", "inf", "0x10", "1,5", "1.2.3", " 1", "12 "})
        EXPECT_FALSE(parseScaled(text, 2)) << text;
}

TEST(ParseScaled, RefusesWhatDoesNotFit)
{
    EXPECT_TRUE(parseScaled("92233720368547758.07", 2));
    EXPECT_FALSE(parseScaled("92233720368547758.08", 2));
    EXPECT_FALSE(parseScaled("99999999999999999999", 0));
}

TEST(FormatScaled, IsTheInverseOfParsing)
{
    EXPECT_EQ(formatScaled(-1250, 2), QStringLiteral("-12.50"));
    EXPECT_EQ(formatScaled(5, 2), QStringLiteral("0.05"));
    EXPECT_EQ(formatScaled(0, 3), QStringLiteral("0.000"));
    EXPECT_EQ(formatScaled(7, 0), QStringLiteral("7"));
    EXPECT_EQ(formatScaled(std::numeric_limits<qint64>::min(), 0), QStringLiteral("-9223372036854775808"));
    for (const qint64 value :
         {qint64(0), qint64(1), qint64(-1), qint64(99), qint64(-100), qint64(123456789)}) {
        for (const int digits : {0, 2, 3})
            EXPECT_EQ(parseScaled(formatScaled(value, digits).toStdString(), digits), value);
    }
}

} // namespace payoff
