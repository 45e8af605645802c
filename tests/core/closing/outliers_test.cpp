// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/outliers.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(Outliers, AreBeyondThreeAndAHalfRobustDeviations)
{
    // Median 30, distances 10 10 6 6 2 2 10 10: their median is 8. 3.5 stands at 30 ± 41.51.
    const QVector<qint64> history{20, 40, 24, 36, 28, 32, 20, 40};
    EXPECT_FALSE(unusual(71, history));
    EXPECT_FALSE(unusual(-11, history));
    const auto high = unusual(72, history);
    ASSERT_TRUE(high);
    EXPECT_NEAR(high->score, 0.6745 * 42 / 8, 1e-9);
    EXPECT_EQ(high->median, 30);
    const auto low = unusual(-12, history);
    ASSERT_TRUE(low);
    EXPECT_LT(low->score, 0);
}

TEST(Outliers, AreHalfAsMuchAgainAtLeast)
{
    // Median 105, distances of 4 in the middle: 158 is far beyond 3.5, and so is 126, which may just be
    // growth.
    const QVector<qint64> history{100, 110, 102, 108, 104, 106, 100, 110};
    EXPECT_FALSE(unusual(126, history));
    EXPECT_FALSE(unusual(157, history));
    EXPECT_TRUE(unusual(158, history));
    EXPECT_TRUE(unusual(52, history));
}

TEST(Outliers, NeedEightPointsAndAHistoryThatMoves)
{
    EXPECT_FALSE(unusual(1'000'000, {1, 2, 3, 4, 5, 6, 7}));
    EXPECT_FALSE(unusual(1'000'000, {5, 5, 5, 5, 5, 5, 5, 5}));
}

TEST(Outliers, AreJudgedByTheMeanDistanceWhereMostOfTheHistoryIsOneValue)
{
    const QVector<qint64> history{10, 10, 10, 10, 10, 10, 10, 18}; // mean distance 1
    EXPECT_FALSE(unusual(14, history));
    EXPECT_TRUE(unusual(15, history));
}

} // namespace payoff
