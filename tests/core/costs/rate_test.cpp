// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/rate.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Rate dollars() { return {{}, currency("USD"), wholeMonth("2026-03"), 920'000}; }

} // namespace

TEST(Rate, NeedsACurrencyAndARateAboveZero)
{
    Rate rate = dollars();
    EXPECT_TRUE(validate(rate));
    rate.millionths = 0;
    EXPECT_EQ(validate(rate).error().code, ErrorCode::InvalidValue);
    rate = dollars();
    rate.currency = {};
    EXPECT_EQ(validate(rate).error().code, ErrorCode::InvalidCurrency);
}

TEST(Rate, RefusesAnEndBeforeTheStart)
{
    Rate rate = dollars();
    rate.span.last = day("2026-02-01");
    EXPECT_EQ(validate(rate).error().code, ErrorCode::EndBeforeStart);
}

} // namespace payoff
