// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultrow.h"

#include "core/results/grain.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(MeasureValues, AddWhatIsReportedOnEitherSide)
{
    MeasureValues a;
    a.set(Measure::Clicks, 5);
    MeasureValues b;
    b.set(Measure::Clicks, 2);
    b.set(Measure::Likes, 0);
    a.add(b);
    EXPECT_EQ(a.value(Measure::Clicks), 7);
    EXPECT_EQ(a.value(Measure::Likes), 0);
    EXPECT_EQ(a.value(Measure::Shares), std::nullopt);
}

TEST(MeasureValues, DropWithoutATrace)
{
    MeasureValues values;
    values.set(Measure::Detractors, 5);
    values.drop(bit(Measure::Detractors) | bit(Measure::Likes));
    EXPECT_EQ(values, MeasureValues());
    EXPECT_TRUE(values.isZero());
}

TEST(Grain, OrdersByBreakdownThenTimeThenEntity)
{
    const Grain plain{0, TimeGrain::Period, EntityGrain::Channel};
    const Grain byAge{1, TimeGrain::Day, EntityGrain::Ad};
    const Grain daily{0, TimeGrain::Day, EntityGrain::Channel};
    const Grain weeklyAds{0, TimeGrain::Week, EntityGrain::Ad};
    EXPECT_LT(plain.code(), byAge.code());
    EXPECT_LT(daily.code(), weeklyAds.code());
    EXPECT_LT(weeklyAds.code(), plain.code());
    for (const Grain &each : {plain, byAge, daily, weeklyAds})
        EXPECT_EQ(Grain::fromCode(each.code()), each);
}

} // namespace payoff
