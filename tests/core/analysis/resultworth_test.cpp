// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/resultworth.h"

#include <limits>

namespace payoff {
namespace {

TEST(ResultWorth, MultipliesTheRateByTheSaleAndItsMargin)
{
    EXPECT_EQ(worthBySale(100'000, 30'000), 3'000) << "one in ten leads buys for 300.00";
    EXPECT_EQ(worthBySale(100'000, 30'000, 400'000), 1'200);
    EXPECT_EQ(worthBySale(0, 30'000), 0);
    EXPECT_EQ(worthBySale(500'000, 5), 2) << "2.5 is rounded to even";
    EXPECT_EQ(worthBySale(500'000, 7), 4);
    EXPECT_EQ(worthBySale(1'000'000, std::numeric_limits<qint64>::max()), std::numeric_limits<qint64>::max());
}

TEST(ResultWorth, RefusesWhatIsNoShareOrNoSale)
{
    EXPECT_EQ(worthBySale(1'000'001, 100), std::nullopt);
    EXPECT_EQ(worthBySale(-1, 100), std::nullopt);
    EXPECT_EQ(worthBySale(1, -100), std::nullopt);
    EXPECT_EQ(worthBySale(1, 100, 1'000'001), std::nullopt);
    EXPECT_EQ(worthByCustomer(1'000'001, {100, 0.5, 0.1, {}}, ClvConvention::Simple), std::nullopt);
}

TEST(ResultWorth, MultipliesTheRateByWhatACustomerIsWorth)
{
    // 100.00 a period, 80 % stay, discounted by 10 %: 366.67; of four leads one becomes a customer.
    EXPECT_EQ(worthByCustomer(250'000, {10'000, 0.8, 0.1, {}}, ClvConvention::FirstMarginNow), 9'167);
    EXPECT_EQ(worthByCustomer(250'000, {10'000, 0.8, 0.1, {}}, ClvConvention::Simple), 12'500);
    EXPECT_EQ(worthByCustomer(250'000, {10'000, 1, 0.1, {}}, ClvConvention::Simple), std::nullopt)
        << "no customer ever leaves";
    EXPECT_EQ(worthByCustomer(1'000'000, {1e15, 0.999, 0, {}}, ClvConvention::Simple), std::nullopt);
}

} // namespace
} // namespace payoff
