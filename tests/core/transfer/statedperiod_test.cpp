// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/statedperiod.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

std::optional<DayRange> stated(const QStringList &preamble, const char *name = "export.csv")
{
    return statedPeriod(preamble, QString::fromUtf8(name));
}

DayRange days(const char *first, const char *last) { return {day(first), day(last)}; }

} // namespace

TEST(StatedPeriod, IsReadFromTheLineAboveTheTable)
{
    EXPECT_EQ(stated({QStringLiteral("Campaign report"), QStringLiteral("\"July 8, 2025 - July 31, 2025\"")}),
              days("2025-07-08", "2025-07-31"));
    EXPECT_EQ(stated({QStringLiteral("27 January 2026 - 23 February 2026")}),
              days("2026-01-27", "2026-02-23"));
    EXPECT_EQ(stated({QStringLiteral("2026-01-01 \u2013 2026-01-31")}), days("2026-01-01", "2026-01-31"));
}

TEST(StatedPeriod, IsReadFromLabelledLines)
{
    EXPECT_EQ(stated({QStringLiteral("# Account: Shop"), QStringLiteral("# Start date: 20230708"),
                      QStringLiteral("# End date: 20230801")}),
              days("2023-07-08", "2023-08-01"));
}

TEST(StatedPeriod, IsReadFromTheNameWhereNothingStandsAbove)
{
    EXPECT_EQ(stated({}, "Devices(2026.02.05-2026.02.10).csv"), days("2026-02-05", "2026-02-10"));
    EXPECT_EQ(stated({}, "Shop-Campaigns-2026-01-01-2026-01-31.csv"), days("2026-01-01", "2026-01-31"));
    EXPECT_EQ(stated({}, "Report 20240827 to 20240927.xlsx"), days("2024-08-27", "2024-09-27"));
}

TEST(StatedPeriod, IsNoneWhereTheDaysCouldBeOthers)
{
    EXPECT_EQ(stated({QStringLiteral("3/4/2026 - 5/4/2026")}), std::nullopt);
    EXPECT_EQ(stated({QStringLiteral("All time")}), std::nullopt);
    EXPECT_EQ(stated({QStringLiteral("July 31, 2025 - July 8, 2025")}), std::nullopt);
    EXPECT_EQ(stated({QStringLiteral("Campaign report")}, "campaigns.csv"), std::nullopt);
}

} // namespace payoff
