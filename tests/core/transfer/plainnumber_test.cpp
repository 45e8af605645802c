// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/plainnumber.h"

#include "core/base/decimal.h"

#include <gtest/gtest.h>

#include <random>

namespace payoff {

TEST(ReadPlainNumber, AgreesWithTheSlowWay)
{
    std::mt19937_64 random(6);
    for (int i = 0; i < 20000; ++i) {
        const int digits = int(random() % 4);
        const qint64 value = qint64(random() >> (random() % 40 + 24)) * (random() % 8 ? 1 : -1);
        const std::string text = formatScaled(value, digits).toStdString();
        qint64 read = 0;
        if (readPlainNumber(text, digits, true, read))
            EXPECT_EQ(read, parseScaled(text, digits)) << text;
        else
            EXPECT_TRUE(value < 0 || text.size() > 8) << text;
    }
    qint64 read = 0;
    for (const char *text :
         {"",  "-",        ".5",       "1.",    "1.234", "1,2",   "1e5",  " 1",   "+1",       "99999999",
          "0", "00000000", "1234567.", "12:45", "12/45", "1.2.3", "1..2", "./12", "\x80\x31", "1-2"}) {
        const bool isRead = readPlainNumber(text, 2, true, read);
        EXPECT_TRUE(!isRead || read == parseScaled(text, 2)) << text;
    }
    EXPECT_FALSE(readPlainNumber("1.5", 2, false, read));
}

TEST(ReadLongPlainNumber, AgreesWithTheSlowWay)
{
    std::mt19937_64 random(8);
    for (int i = 0; i < 20000; ++i) {
        const int digits = int(random() % 4);
        const qint64 value = qint64(random() >> (random() % 40 + 24)) * (random() % 2 ? 1 : -1);
        const std::string text = formatScaled(value, digits).toStdString();
        qint64 read = 0;
        if (readLongPlainNumber(text, digits, true, read))
            EXPECT_EQ(read, parseScaled(text, digits)) << text;
        else
            EXPECT_GT(text.size(), 15u) << text;
    }
    qint64 read = 0;
    for (const char *text : {"", "-", ".5", "1.234", "1,2", "1e5", " 1", "+1", "1.2.3", "--1", "12-"})
        EXPECT_FALSE(readLongPlainNumber(text, 2, true, read)) << text;
    EXPECT_FALSE(readLongPlainNumber("1.5", 2, false, read));
}

TEST(ReadLongPlainNumber, LeavesWhatMayNotFitToTheSlowWay)
{
    qint64 read = 0;
    EXPECT_FALSE(readLongPlainNumber("999999999999999", 4, true, read));
    EXPECT_FALSE(readLongPlainNumber("-99999999999999", 4, true, read));
    EXPECT_TRUE(readLongPlainNumber("99999999999999", 4, true, read));
    EXPECT_EQ(read, 999'999'999'999'990'000);
}

} // namespace payoff
