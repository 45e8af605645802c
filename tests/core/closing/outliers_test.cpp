// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/outliers.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(Outliers, AreBeyondThreeAndAHalfRobustDeviations)
{
    // Median 105, distances 5 5 3 3 1 1 5 5: their median is 4. 3.5 stands at 105 ± 20.76.
    const QVector<qint64> history{100, 110, 102, 108, 104, 106, 100, 110};
    EXPECT_FALSE(unusual(125, history));
    EXPECT_FALSE(unusual(85, history));
    const auto high = unusual(126, history);
    ASSERT_TRUE(high);
    EXPECT_NEAR(high->score, 0.6745 * 21 / 4, 1e-9);
    EXPECT_EQ(high->median, 105);
    const auto low = unusual(84, history);
    ASSERT_TRUE(low);
    EXPECT_LT(low->score, 0);
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
