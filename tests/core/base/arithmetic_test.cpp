// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/arithmetic.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>
#include <random>

namespace payoff {

TEST(DivideHalfEven, RoundsTiesToTheEvenNeighbour)
{
    EXPECT_EQ(qint64(divideHalfEven(5, 2)), 2);
    EXPECT_EQ(qint64(divideHalfEven(7, 2)), 4);
    EXPECT_EQ(qint64(divideHalfEven(-5, 2)), -2);
    EXPECT_EQ(qint64(divideHalfEven(-7, 2)), -4);
    EXPECT_EQ(qint64(divideHalfEven(5, -2)), -2);
}

TEST(DivideHalfEven, RoundsOthersToTheNearest)
{
    EXPECT_EQ(qint64(divideHalfEven(10, 3)), 3);
    EXPECT_EQ(qint64(divideHalfEven(11, 3)), 4);
    EXPECT_EQ(qint64(divideHalfEven(-11, 3)), -4);
}

TEST(CheckedAdd, ReportsWhatDoesNotFit)
{
    EXPECT_EQ(checkedAdd(2, 3), 5);
    EXPECT_FALSE(checkedAdd(std::numeric_limits<qint64>::max(), 1));
}

TEST(Accrued, IsExactAtBothEndsAndRoundsBetween)
{
    EXPECT_EQ(accrued(100, 0, 3), 0);
    EXPECT_EQ(accrued(100, 1, 3), 33);
    EXPECT_EQ(accrued(100, 2, 3), 67);
    EXPECT_EQ(accrued(100, 3, 3), 100);
}

TEST(Allocate, GivesTheRestToTheLargestRemaindersThenToTheLowerIndex)
{
    EXPECT_EQ(allocate(100, {1, 1, 1}), (QVector<qint64>{34, 33, 33}));
    EXPECT_EQ(allocate(10, {1, 2, 4}), (QVector<qint64>{1, 3, 6}));
}

TEST(Allocate, TakesTheSignLast) { EXPECT_EQ(allocate(-100, {1, 1, 1}), (QVector<qint64>{-34, -33, -33})); }

TEST(Allocate, LeavesADecisionToTheCallerWhenNothingWeighs)
{
    EXPECT_TRUE(allocate(100, {0, 0}).isEmpty());
    EXPECT_TRUE(allocate(100, {}).isEmpty());
}

TEST(Allocate, AlwaysSumsToTheTotal)
{
    std::mt19937_64 random(20261121);
    for (int round = 0; round < 2000; ++round) {
        const auto total = qint64(random()) / 1024;
        QVector<qint64> weights(1 + qsizetype(random() % 40));
        for (qint64 &weight : weights)
            weight = qint64(random() % 1'000'000'007);
        weights[0] += 1;
        const QVector<qint64> parts = allocate(total, weights);
        EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), qint64(0)), total);
    }
}

} // namespace payoff
