// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/typedcell.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(TypedCell, BelongsToAChannel)
{
    TypedCell cell;
    EXPECT_EQ(validate(cell).error().code, ErrorCode::UnknownId);
    cell.key.channel = {1};
    EXPECT_TRUE(validate(cell));
}

TEST(TypedCell, IsNegativeOnlyWhereTheMeasureMayBe)
{
    TypedCell cell{{{1}, {}, month("2026-03"), Measure::Clicks}, -1};
    EXPECT_EQ(validate(cell).error().code, ErrorCode::NegativeAmount);
    cell.key.measure = Measure::NewFollowers;
    EXPECT_TRUE(validate(cell));
}

} // namespace payoff
