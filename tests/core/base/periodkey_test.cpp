// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/periodkey.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

TEST(PeriodKey, IsReadAsItIsWrittenWhereverTheFiscalYearBegins)
{
    for (int start = 1; start <= 12; ++start) {
        const CalendarSettings calendar{start, Qt::Monday};
        for (Month each = month("2023-01"); each <= month("2026-12"); each = each.next()) {
            const Period quarter = Period::containing(each.first(), Granularity::Quarter, calendar);
            EXPECT_EQ(valueOf(quarterFromKey(quarter.key(calendar), calendar)), quarter) << start;
            const Period year = Period::containing(each.first(), Granularity::Year, calendar);
            EXPECT_EQ(valueOf(yearFromKey(year.key(calendar), calendar)), year) << start;
        }
    }
    EXPECT_EQ(valueOf(yearFromKey(QStringLiteral("2026"), {4, Qt::Monday})).range,
              (DayRange{day("2025-04-01"), day("2026-03-31")}));
}

TEST(PeriodKey, RefusesWhatIsNone)
{
    for (const char *key : {"", "2026-Q5", "2026-Q0", "Q3", "26-Q1", "2026-Q1x", "2026-01"})
        EXPECT_EQ(quarterFromKey(QString::fromLatin1(key)).error().code, ErrorCode::InvalidPeriod) << key;
    for (const char *key : {"", "26", "2026-01", "0026", "20266", "two"})
        EXPECT_EQ(yearFromKey(QString::fromLatin1(key)).error().code, ErrorCode::InvalidPeriod) << key;
}

TEST(PeriodKey, NamesFilesAfterWholePeriodsAndOtherDays)
{
    EXPECT_EQ(fileNameOf(wholeMonth("2026-10")), QStringLiteral("2026-10"));
    EXPECT_EQ(fileNameOf({day("2026-07-01"), day("2026-09-30")}), QStringLiteral("2026-Q3"));
    EXPECT_EQ(fileNameOf({day("2026-01-01"), day("2026-12-31")}), QStringLiteral("2026"));
    EXPECT_EQ(fileNameOf({day("2026-07-01"), day("2026-09-30")}, {2, Qt::Monday}),
              QStringLiteral("2026-07-01_2026-09-30"));
    EXPECT_EQ(fileNameOf(oneDay("2026-10-05")), QStringLiteral("2026-10-05_2026-10-05"));
}

} // namespace
} // namespace payoff
