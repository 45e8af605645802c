// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/occurrences.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

Cost recurring(Recurrence recurrence, DayRange span)
{
    Cost cost;
    cost.recurrence = recurrence;
    cost.span = span;
    return cost;
}

QStringList starts(const QVector<DayRange> &intervals)
{
    QStringList days;
    for (const DayRange &each : intervals)
        days.push_back(each.first.toIso());
    return days;
}

TEST(Occurrences, HasOneOfACostThatDoesNotRecur)
{
    const Cost cost = recurring(Recurrence::None, wholeMonth("2026-05"));
    EXPECT_EQ(occurrences(cost, day("2026-12-31")), QVector<DayRange>{wholeMonth("2026-05")});
}

TEST(Occurrences, TakesTheLastDayOfShorterMonthsForThe31st)
{
    const auto found = occurrences(recurring(Recurrence::Monthly, oneDay("2026-01-31")), day("2026-04-30"));
    ASSERT_EQ(found.size(), 4);
    EXPECT_EQ(starts(found),
              QStringList({QStringLiteral("2026-01-31"), QStringLiteral("2026-02-28"),
                           QStringLiteral("2026-03-31"), QStringLiteral("2026-04-30")}));
}

TEST(Occurrences, CoversWholeMonthsWithoutGapOrOverlap)
{
    const auto found = occurrences(recurring(Recurrence::Monthly, wholeMonth("2026-01")), day("2026-03-31"));
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[1], wholeMonth("2026-02"));
    EXPECT_EQ(found[2], wholeMonth("2026-03"));
}

TEST(Occurrences, ComesWeeklyQuarterlyAndYearly)
{
    EXPECT_EQ(occurrences(recurring(Recurrence::Weekly, oneDay("2026-05-01")), day("2026-05-31")).size(), 5);
    EXPECT_EQ(occurrences(recurring(Recurrence::Quarterly, oneDay("2026-01-15")), day("2026-12-31")).size(),
              4);
    EXPECT_EQ(starts(occurrences(recurring(Recurrence::Yearly, oneDay("2024-02-29")), day("2026-12-31"))),
              QStringList({QStringLiteral("2024-02-29"), QStringLiteral("2025-02-28"),
                           QStringLiteral("2026-02-28")}));
}

TEST(Occurrences, EndsWithItsLastDayOrWhatIsKnown)
{
    Cost cost = recurring(Recurrence::Monthly, oneDay("2026-01-10"));
    EXPECT_EQ(occurrences(cost, day("2026-03-31")).size(), 3);
    cost.until = day("2026-02-10");
    EXPECT_EQ(occurrences(cost, day("2026-12-31")).size(), 2);
}

} // namespace
} // namespace payoff
