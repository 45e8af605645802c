// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/month.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(Month, KnowsItsDays)
{
    const Month february = Month::fromYearMonth(2024, 2);
    EXPECT_EQ(february.days(), 29);
    EXPECT_EQ(february.toIso(), QStringLiteral("2024-02"));
    EXPECT_EQ(february.first().toIso(), QStringLiteral("2024-02-01"));
    EXPECT_EQ(february.last().toIso(), QStringLiteral("2024-02-29"));
}

TEST(Month, StepsOverTheYear)
{
    EXPECT_EQ(Month::fromYearMonth(2026, 12).next(), Month::fromYearMonth(2027, 1));
    EXPECT_EQ(Month::fromYearMonth(2026, 1).previous(), Month::fromYearMonth(2025, 12));
    EXPECT_EQ(Month::fromYearMonth(2026, 10) - Month::fromYearMonth(2025, 10), 12);
}

TEST(Month, TakesItsLastDayForTheThirtyFirst)
{
    EXPECT_EQ(Month::fromYearMonth(2026, 2).dayOrLast(31).toIso(), QStringLiteral("2026-02-28"));
    EXPECT_EQ(Month::fromYearMonth(2026, 3).dayOrLast(31).toIso(), QStringLiteral("2026-03-31"));
}

TEST(Month, RefusesWhatIsNoMonth)
{
    EXPECT_EQ(*Month::fromIso(QStringLiteral("2026-10")), Month::fromYearMonth(2026, 10));
    for (const char *text : {"2026-13", "2026", "10-2026", "2026-1", "2026-10-01", ""})
        EXPECT_EQ(Month::fromIso(QString::fromLatin1(text)).error().code, ErrorCode::InvalidMonth) << text;
}

TEST(Month, IsThatOfTheCalendarOnEveryDay)
{
    const Day last = Day::fromYmd(2500, 12, 31).value();
    for (Day day = Day::fromYmd(1890, 1, 1).value(); day <= last; day = day.next()) {
        const QDate date = day.toDate();
        ASSERT_EQ(Month::of(day), Month::fromYearMonth(date.year(), date.month())) << day.sinceEpoch;
    }
}

TEST(Month, BeginsWhereTheCalendarSaysAndEvenTheNullMonthHasAFirstDay)
{
    for (Month each = Month::fromYearMonth(1890, 1); each.year() < 2500; each = each.next()) {
        ASSERT_EQ(each.first().toDate(), QDate(each.year(), each.number(), 1));
        ASSERT_EQ(Month::of(each.first()), each);
    }
    EXPECT_EQ(Month::of(Month{}.first()), Month{});
    EXPECT_EQ(Month{}.next().first() - Month{}.first(), 31);
}

} // namespace payoff
