// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/valuemodel.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

ValueRule leadRule(qint64 likely, const char *from)
{
    ValueRule rule;
    rule.measure = Measure::Leads;
    rule.from = day(from);
    rule.low = likely / 2;
    rule.likely = likely;
    rule.high = likely * 2;
    return rule;
}

MeasureValues leads(qint64 thousandths)
{
    MeasureValues values;
    values.set(Measure::Leads, thousandths);
    return values;
}

class ValueModelTest : public testing::Test {
protected:
    [[nodiscard]] ValueModel model() const { return valueOf(ValueModel::load(m_workspace.database())); }
    [[nodiscard]] qint64 likely(ChannelId channel, const char *iso) const
    {
        return model().assumed(channel, day(iso), leads(1'500)).likely;
    }

    TempWorkspace m_workspace;
};

TEST_F(ValueModelTest, AssumesNothingWithoutARule) { EXPECT_EQ(likely({1}, "2026-05-01"), 0); }

TEST_F(ValueModelTest, PricesALeadLowLikelyAndHigh)
{
    m_workspace.add(leadRule(4'000, "2026-01-01"));
    const AssumedValue value = model().assumed({1}, day("2026-05-01"), leads(1'500));
    EXPECT_EQ(value.low, 3'000'000); // 1.5 leads at 20.00, in thousandths of a cent
    EXPECT_EQ(value.likely, 6'000'000);
    EXPECT_EQ(value.high, 12'000'000);
}

TEST_F(ValueModelTest, TakesTheLatestRuleOfTheDay)
{
    m_workspace.add(leadRule(4'000, "2026-01-01"));
    m_workspace.add(leadRule(6'000, "2026-05-01"));
    EXPECT_EQ(likely({1}, "2025-12-31"), 0);
    EXPECT_EQ(likely({1}, "2026-04-30"), 6'000'000);
    EXPECT_EQ(likely({1}, "2026-05-01"), 9'000'000);
}

TEST_F(ValueModelTest, PutsAChannelsOwnRuleFirst)
{
    const ChannelId own = m_workspace.addChannel("LinkedIn");
    ValueRule rule = leadRule(10'000, "2026-01-01");
    rule.channel = own;
    m_workspace.add(rule);
    m_workspace.add(leadRule(4'000, "2026-05-01"));
    EXPECT_EQ(likely(own, "2026-05-15"), 15'000'000);
    EXPECT_EQ(likely({own.value + 1}, "2026-05-15"), 6'000'000);
}

TEST_F(ValueModelTest, AddsNothingForWhatIsInRevenueAlready)
{
    ValueRule rule = leadRule(4'000, "2026-01-01");
    rule.isCountedInRevenue = true;
    m_workspace.add(rule);
    EXPECT_EQ(likely({1}, "2026-05-01"), 0);
}

TEST_F(ValueModelTest, KeepsAMarginFromItsDayOn)
{
    Margin margin;
    margin.from = day("2026-05-10");
    margin.share = 400'000;
    m_workspace.add(margin);
    EXPECT_EQ(model().marginShare(day("2026-05-09")), 1'000'000);
    EXPECT_EQ(model().marginShare(day("2026-05-10")), 400'000);
    EXPECT_TRUE(model().changesWithinAMonth(wholeMonth("2026-05")));
    EXPECT_FALSE(model().changesWithinAMonth(wholeMonth("2026-06")));
}

TEST_F(ValueModelTest, SpreadsAMonthsBaselineByDay)
{
    Baseline baseline;
    baseline.month = month("2026-06");
    baseline.amount = 30'000;
    m_workspace.add(baseline);
    EXPECT_EQ(model().monthBaseline(wholeMonth("2026-06")), 30'000);
    EXPECT_EQ(model().monthBaseline({day("2026-06-01"), day("2026-06-10")}), 10'000);
    EXPECT_EQ(model().monthBaseline(wholeMonth("2026-05")), std::nullopt);
}

} // namespace
} // namespace payoff
