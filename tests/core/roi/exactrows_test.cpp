// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/exactrows.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class ExactRows : public testing::Test {
protected:
    [[nodiscard]] LookedUp found(const DayRange &days, const Filters &filters = {}) const
    {
        return valueOf(lookUp(m_small.workspace.database(), {days, filters}));
    }
    [[nodiscard]] std::optional<qint64> reach(const DayRange &days, const Filters &filters = {}) const
    {
        const LookedUp looked = found(days, filters);
        return looked.exactRow ? looked.exactRow->value(Measure::Reach) : std::nullopt;
    }

    static Filters of(ChannelId channel)
    {
        Filters filters;
        filters.channels = {channel};
        return filters;
    }

    SmallWorkspace m_small;
};

TEST_F(ExactRows, FindsReachWhereOneRowIsOfJustTheseDays)
{
    EXPECT_EQ(reach(oneDay("2026-05-01")), 900);
    EXPECT_EQ(reach(oneDay("2026-05-10")), 400);
    EXPECT_EQ(reach(wholeMonth("2026-05")), std::nullopt);
    EXPECT_EQ(reach(oneDay("2026-05-01"), of(m_small.linkedIn)), std::nullopt);
}

TEST_F(ExactRows, FindsNoneWhereTwoRowsFit)
{
    m_small.workspace.insertRows(
        {resultRow(m_small.source, m_small.linkedIn, {}, oneDay("2026-05-01"), {{Measure::Reach, 300}})});
    EXPECT_EQ(reach(oneDay("2026-05-01")), std::nullopt);
    EXPECT_EQ(reach(oneDay("2026-05-01"), of(m_small.linkedIn)), 300);
}

TEST_F(ExactRows, PutsATypedValueOfTheMonthFirst)
{
    m_small.workspace.add(TypedCell{{m_small.facebook, {}, month("2026-05"), Measure::Reach}, 12'345});
    EXPECT_EQ(reach(wholeMonth("2026-05"), of(m_small.facebook)), 12'345);
}

TEST_F(ExactRows, TakesTheLastFollowersOfEachChannel)
{
    const auto followers = [&](ChannelId channel, const char *iso, qint64 count) {
        return resultRow(m_small.source, channel, {}, oneDay(iso), {{Measure::Followers, count}});
    };
    m_small.workspace.insertRows({followers(m_small.facebook, "2026-05-02", 1'000),
                                  followers(m_small.facebook, "2026-05-30", 1'200),
                                  followers(m_small.linkedIn, "2026-05-03", 500)});
    EXPECT_EQ(found(wholeMonth("2026-05")).followers, 1'700);
    EXPECT_EQ(found({day("2026-05-01"), day("2026-05-15")}).followers, 1'500);
    EXPECT_EQ(found(wholeMonth("2026-04")).followers, std::nullopt);
}

} // namespace
} // namespace payoff
