// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/value/clv.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace payoff {
namespace {

double worth(double margin, double retention, double discount, ClvConvention convention,
             std::optional<int> periods = std::nullopt)
{
    return clv({margin, retention, discount, periods}, convention).value.value_or(-1);
}

NoClv refused(const ClvInput &input, ClvConvention convention = ClvConvention::FirstMarginNow)
{
    const ClvFigure figure = clv(input, convention);
    EXPECT_FALSE(figure.isAvailable());
    return figure.missing;
}

TEST(Clv, CountsTheFirstMarginByTheConvention)
{
    EXPECT_NEAR(worth(100, 0.8, 0.1, ClvConvention::Simple), 500, 1e-9);
    EXPECT_NEAR(worth(100, 0.8, 0.1, ClvConvention::FirstMarginNow), 110 / 0.3, 1e-9);
    EXPECT_NEAR(worth(100, 0.8, 0.1, ClvConvention::FirstMarginNext), 80 / 0.3, 1e-9);
    EXPECT_NEAR(*clv(ClvInput{100, 0.8, 0.1, {}}).value, 366.6666666667, 1e-9) << "unless said otherwise";
}

TEST(Clv, AgreesWithThePublishedMultiples)
{
    // Gupta and Lehmann: 80 % retained and discounted by 12 % makes two and a half margins.
    EXPECT_NEAR(worth(1, 0.8, 0.12, ClvConvention::FirstMarginNext), 2.5, 1e-9);
    EXPECT_NEAR(worth(1, 0.9, 0.1, ClvConvention::FirstMarginNext), 4.5, 1e-9);
    EXPECT_NEAR(worth(1, 0.6, 0.16, ClvConvention::FirstMarginNext), 0.6 / 0.56, 1e-9);
}

TEST(Clv, AddsUpNoMoreThanTheCapAllows)
{
    // 20 + 19.2/1.01 + … over 36 months
    double sum = 0;
    for (int month = 0; month < 36; ++month)
        sum += 20 * std::pow(0.96 / 1.01, month);
    EXPECT_NEAR(worth(20, 0.96, 0.01, ClvConvention::FirstMarginNow, 36), sum, 1e-9);
    EXPECT_NEAR(sum, 339.05042727857955, 1e-9);
    EXPECT_NEAR(worth(20, 0.96, 0.01, ClvConvention::FirstMarginNext, 36), sum * 0.96 / 1.01, 1e-9);
    EXPECT_NEAR(worth(100, 0.5, 0.1, ClvConvention::Simple, 3), 175, 1e-9);
    EXPECT_NEAR(worth(100, 1, 0, ClvConvention::Simple, 12), 1200, 1e-9) << "a cap needs no churn";
    EXPECT_NEAR(worth(100, 0, 0.1, ClvConvention::FirstMarginNow, 5), 100, 1e-9) << "nobody stays";
    EXPECT_NEAR(worth(100, 0, 0.1, ClvConvention::FirstMarginNext), 0, 1e-9);
}

TEST(Clv, SaysWhyThereIsNone)
{
    EXPECT_EQ(refused({100, 1, 0.1, {}}), NoClv::NoChurn);
    EXPECT_EQ(refused({100, 1, 0.1, {}}, ClvConvention::Simple), NoClv::NoChurn);
    EXPECT_EQ(refused({100, 0.9, -0.2, {}}), NoClv::NoChurn) << "r is not below 1 + d";
    EXPECT_EQ(refused({100, 1.1, 0.2, {}}), NoClv::BadRetention);
    EXPECT_EQ(refused({100, -0.1, 0.2, {}}), NoClv::BadRetention);
    EXPECT_EQ(refused({100, std::nan(""), 0.2, {}}), NoClv::BadRetention);
    EXPECT_EQ(refused({100, 0.5, -1, {}}), NoClv::BadDiscount);
    EXPECT_EQ(refused({100, 0.5, 0.1, 0}), NoClv::NoPeriods);
    EXPECT_EQ(worth(100, 0.8, -5, ClvConvention::Simple), worth(100, 0.8, 0, ClvConvention::Simple))
        << "where nothing is discounted, the discount does not matter";
}

TEST(CustomerPayback, CountsThePeriodsUntilTheMarginsCoverTheCost)
{
    // 20 margin a month, 4 % leave: 120 is covered after 6.72 months.
    const double months = customerPayback(120, 20, 0.96).value.value_or(-1);
    EXPECT_NEAR(months, 6.722769157337217, 1e-9);
    EXPECT_NEAR(20 * (1 - std::pow(0.96, months)) / 0.04, 120, 1e-9);
    EXPECT_NEAR(*customerPayback(120, 20, 1).value, 6, 1e-12) << "nobody leaves";
    EXPECT_NEAR(*customerPayback(15, 20, 0).value, 1, 1e-12) << "nobody stays";
    EXPECT_EQ(customerPayback(0, 20, 0.5).value, 0.0);
    EXPECT_EQ(customerPayback(-3, 0, 0.5).value, 0.0);
}

TEST(CustomerPayback, SaysNeverWhereItNeverComes)
{
    EXPECT_EQ(customerPayback(500, 20, 0.96).missing, NoClv::Never) << "just what all margins come to";
    EXPECT_EQ(customerPayback(501, 20, 0.96).missing, NoClv::Never);
    EXPECT_EQ(customerPayback(20, 20, 0).missing, NoClv::Never);
    EXPECT_EQ(customerPayback(1, 0, 0.9).missing, NoClv::Never);
    EXPECT_EQ(customerPayback(1, -5, 1).missing, NoClv::Never);
    EXPECT_EQ(customerPayback(1, 5, 1.5).missing, NoClv::BadRetention);
}

TEST(BreakEven, AsksForMoreWhereLessOfTheRevenueIsLeft)
{
    EXPECT_NEAR(*breakEvenRevenue(1000, 0.4).value, 2500, 1e-9);
    EXPECT_NEAR(*breakEvenRevenue(1000, 1).value, 1000, 1e-9);
    EXPECT_EQ(breakEvenRevenue(1000, 0).missing, NoClv::NoMargin);
    EXPECT_NEAR(*breakEvenRoi(0.4).value, 1.5, 1e-9);
    EXPECT_NEAR(*breakEvenRoi(1).value, 0, 1e-12);
    EXPECT_EQ(breakEvenRoi(-0.1).missing, NoClv::NoMargin);
}

} // namespace
} // namespace payoff
