// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/measure.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(Measures, StandInTheOrderOfTheirBits)
{
    for (int i = 0; i < measureCount; ++i) {
        EXPECT_EQ(int(measures()[std::size_t(i)].measure), i);
        EXPECT_EQ(bit(Measure(i)), MeasureMask(1) << i);
    }
}

TEST(Measures, AreFoundByTheirKey)
{
    for (const MeasureInfo &each : measures())
        EXPECT_EQ(measureFromKey(QString::fromLatin1(each.key)), each.measure) << each.key;
    EXPECT_FALSE(measureFromKey(QStringLiteral("Ad spend")));
}

TEST(Measures, StoreFractionsOnlyWherePlatformsReportThem)
{
    EXPECT_EQ(storedDigits(Measure::Conversions, 2), 3);
    EXPECT_EQ(storedDigits(Measure::Impressions, 2), 0);
    EXPECT_EQ(storedDigits(Measure::Revenue, 0), 0);
    EXPECT_EQ(storedDigits(Measure::Revenue, 2), 2);
}

TEST(Measures, NeverSumReachAndKeepFollowersAsAStock)
{
    EXPECT_EQ(info(Measure::Reach).additivity, Additivity::Never);
    EXPECT_EQ(info(Measure::Followers).additivity, Additivity::Stock);
    EXPECT_TRUE(info(Measure::NewFollowers).mayBeNegative);
}

} // namespace payoff
