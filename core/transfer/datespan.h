// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <optional>
#include <string_view>

namespace payoff {

/// A text that names days from one to another, taken apart.
struct SpanText {
    std::string_view first; ///< the text of the only day, or of the first one
    std::string_view last; ///< empty: there is no other
    bool isWeek = false; ///< the day begins a week: "Week of Jun 1, 2026"
};

/// "2026-03-01 - 2026-03-11", "1 March 2026 to 11 March 2026", "Week of Jun 1, 2026"; anything else is one
/// day. Says nothing of whether the parts are dates.
SpanText readSpanText(std::string_view text);

/// The days of "2026-W05", a week of ISO 8601.
std::optional<DayRange> readWeekNumber(std::string_view text);

/// The days of "2026-03", "03/2026", "March 2026" and "202603"; of "Mar-26" where the column is one of
/// months.
std::optional<DayRange> readMonthText(std::string_view text, bool isOfMonths);

} // namespace payoff
