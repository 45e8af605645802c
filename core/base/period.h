// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"

namespace payoff {

/// How finely time is cut.
enum class Granularity { Day, Week, Month, Quarter, Year };

/// The workspace's habits about time.
struct CalendarSettings {
    int fiscalYearStart = 1; ///< month 1 … 12 in which the fiscal year begins
    Qt::DayOfWeek weekStart = Qt::Monday;

    friend bool operator==(const CalendarSettings &, const CalendarSettings &) = default;
};

/// One day, week, month, quarter or year.
struct Period {
    Granularity granularity = Granularity::Month;
    DayRange range;

    /// The period of that granularity in which the day falls.
    static Period containing(Day day, Granularity granularity, const CalendarSettings &calendar = {});

    [[nodiscard]] Period next(const CalendarSettings &calendar = {}) const;
    [[nodiscard]] Period previous(const CalendarSettings &calendar = {}) const;
    /// The machine name: "2026-10-31", "2026-W44", "2026-10", "2026-Q4", "2026". Weeks are named by ISO 8601
    /// after the Thursday that they hold; quarters and years by the fiscal year, which has the number of the
    /// year it ends in.
    [[nodiscard]] QString key(const CalendarSettings &calendar = {}) const;

    friend bool operator==(const Period &, const Period &) = default;
};

/// The periods that touch the range, in order; the first and last may reach beyond it.
QVector<Period> periodsIn(const DayRange &range, Granularity granularity,
                          const CalendarSettings &calendar = {});

/// Reads "YYYY", "YYYY-MM", or "DAY..DAY"; InvalidPeriod or EndBeforeStart otherwise.
Result<DayRange> parsePeriod(const QString &text);

} // namespace payoff
