// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(Day, CountsFromTheUnixEpoch)
{
    EXPECT_EQ(day("1970-01-01").sinceEpoch, 0);
    EXPECT_EQ(day("2026-11-21").sinceEpoch, 20778);
    EXPECT_EQ(day("2026-11-21").toIso(), QStringLiteral("2026-11-21"));
}

TEST(Day, RefusesDaysThatTheCalendarDoesNotHave)
{
    EXPECT_FALSE(Day::fromYmd(2023, 2, 29));
    EXPECT_TRUE(Day::fromYmd(2024, 2, 29));
    for (const char *text :
         {"2023-02-29", "2026-04-31", "2026-13-01", "31.12.2026", "", "2026-1-1", "2026-01-01T00:00"})
        EXPECT_EQ(Day::fromIso(QString::fromLatin1(text)).error().code, ErrorCode::InvalidDay) << text;
}

TEST(DayRange, IncludesBothEnds)
{
    const DayRange range{day("2026-10-01"), day("2026-10-31")};
    EXPECT_EQ(range.days(), 31);
    EXPECT_TRUE(range.contains(day("2026-10-31")));
    EXPECT_FALSE(range.contains(day("2026-11-01")));
}

TEST(DayRange, IsEmptyWhenReversed)
{
    const DayRange reversed{day("2026-10-02"), day("2026-10-01")};
    EXPECT_TRUE(reversed.isEmpty());
    EXPECT_EQ(reversed.days(), 0);
    EXPECT_EQ(reversed.united({day("2026-01-01"), day("2026-01-01")}).days(), 1);
}

TEST(SpreadPart, IsAdditiveOverAnyCutAndExactOverTheWhole)
{
    const DayRange whole{day("2026-01-30"), day("2026-03-02")};
    for (const qint64 amount : {100, -99, 1, 12345}) {
        qint64 sum = 0;
        for (Day each = whole.first; each <= whole.last; each = each.next())
            sum += spreadPart(amount, whole, {each, each});
        EXPECT_EQ(sum, amount);
        const Day cut = day("2026-02-11");
        EXPECT_EQ(spreadPart(amount, whole, {whole.first, cut})
                      + spreadPart(amount, whole, {cut.next(), whole.last}),
                  amount);
    }
}

TEST(SpreadPart, IsNothingOutsideTheSpan)
{
    const DayRange whole{day("2026-01-01"), day("2026-01-31")};
    EXPECT_EQ(spreadPart(100, whole, {day("2026-02-01"), day("2026-02-28")}), 0);
}

} // namespace payoff
