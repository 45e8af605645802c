// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settings.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(Settings, RefuseAMonthThatTheYearDoesNotHave)
{
    Settings settings;
    settings.calendar.fiscalYearStart = 13;
    EXPECT_EQ(validate(settings).error().code, ErrorCode::InvalidValue);
    settings.calendar.fiscalYearStart = 0;
    EXPECT_EQ(validate(settings).error().code, ErrorCode::InvalidValue);
}

TEST(Settings, RefuseAWeekThatStartsOnNoDay)
{
    Settings settings;
    settings.calendar.weekStart = Qt::DayOfWeek(0);
    EXPECT_EQ(validate(settings).error().code, ErrorCode::InvalidValue);
}

TEST(Settings, RefuseASalesCycleBelowZeroOrAboveTenYears)
{
    Settings settings;
    for (const int days : {-1, 3651}) {
        settings.salesCycleDays = days;
        EXPECT_EQ(validate(settings).error().code, ErrorCode::InvalidValue) << days;
    }
}

TEST(Settings, FallBackToTheUsualWhereTheFileHoldsNonsense)
{
    const TempWorkspace workspace;
    ASSERT_TRUE(workspace.database().execute(QStringLiteral(
        "INSERT OR REPLACE INTO setting VALUES ('week_start', '99'), ('as_of', '2026-02-30')")));
    EXPECT_EQ(valueOf(loadSettings(workspace.database())), Settings());
}

} // namespace payoff
