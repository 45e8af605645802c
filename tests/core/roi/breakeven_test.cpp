// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/breakeven.h"

#include "core/roi/valuemodel.h"
#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

class BreakEvenTest : public testing::Test {
protected:
    void setMargin(const char *from, qint64 share) { m_workspace.add(Margin{{}, day(from), share, {}}); }
    [[nodiscard]] BreakEven of(ValueBasis basis, const char *first, const char *last) const
    {
        return breakEven(valueOf(ValueModel::load(m_workspace.database())), basis, {day(first), day(last)});
    }

    TempWorkspace m_workspace;
};

TEST_F(BreakEvenTest, StandsAtNothingWhereTheWholeRevenueIsLeft)
{
    EXPECT_EQ(of(ValueBasis::Revenue, "2026-01-01", "2026-06-30"), BreakEven());
    EXPECT_EQ(of(ValueBasis::Contribution, "2026-01-01", "2026-06-30"), BreakEven());
}

TEST_F(BreakEvenTest, AsksRevenueToPayForTheGoodsAsWell)
{
    setMargin("2026-01-01", 400'000);
    EXPECT_DOUBLE_EQ(of(ValueBasis::Revenue, "2026-01-01", "2026-06-30").roi, 1.5);
    EXPECT_DOUBLE_EQ(of(ValueBasis::Value, "2026-01-01", "2026-06-30").roi, 1.5);
    EXPECT_DOUBLE_EQ(of(ValueBasis::Contribution, "2026-01-01", "2026-06-30").roi, 0)
        << "the goods are paid already";
    EXPECT_DOUBLE_EQ(of(ValueBasis::Incremental, "2026-01-01", "2026-06-30").roi, 0);
    EXPECT_FALSE(of(ValueBasis::Revenue, "2026-01-01", "2026-06-30").hasOtherMargins);
}

TEST_F(BreakEvenTest, GoesByTheMarginOfTheLastDayAndTellsThatItWasAnother)
{
    setMargin("2026-01-01", 500'000);
    setMargin("2026-03-15", 250'000);
    const BreakEven spring = of(ValueBasis::Revenue, "2026-01-01", "2026-06-30");
    EXPECT_DOUBLE_EQ(spring.roi, 3);
    EXPECT_EQ(spring.margin, 250'000);
    EXPECT_TRUE(spring.hasOtherMargins);
    EXPECT_FALSE(of(ValueBasis::Contribution, "2026-01-01", "2026-06-30").hasOtherMargins);
    EXPECT_FALSE(of(ValueBasis::Revenue, "2026-03-15", "2026-06-30").hasOtherMargins);
    EXPECT_TRUE(of(ValueBasis::Revenue, "2026-03-14", "2026-06-30").hasOtherMargins);
    EXPECT_DOUBLE_EQ(of(ValueBasis::Revenue, "2026-01-01", "2026-03-14").roi, 1);
}

} // namespace
} // namespace payoff
