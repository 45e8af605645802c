// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/roi/query.h"

#include <optional>

namespace payoff {

/// How much time is looked at at once.
enum class Span { Week, Month, Quarter, Year, Custom };
template <>
struct EnumKeys<Span> {
    static constexpr EnumKeyList<Span, 5> keys{{{Span::Week, "week"},
                                                {Span::Month, "month"},
                                                {Span::Quarter, "quarter"},
                                                {Span::Year, "year"},
                                                {Span::Custom, "custom"}}};
};

/// What the period shown is compared with.
enum class Comparison { PreviousPeriod, SamePeriodLastYear, None };
template <>
struct EnumKeys<Comparison> {
    static constexpr EnumKeyList<Comparison, 3> keys{
        {{Comparison::PreviousPeriod, "previous_period"},
         {Comparison::SamePeriodLastYear, "same_period_last_year"},
         {Comparison::None, "none"}}};
};

/// What the measuring pages show: one period, what it is compared with, what belongs to it, on which bases.
struct View {
    Span span = Span::Month;
    std::optional<DayRange> days; ///< none: the period in which the as-of day falls
    Comparison comparison = Comparison::PreviousPeriod;
    Filters filters;
    Bases bases;

    friend bool operator==(const View &, const View &) = default;
};

/// The view of that month, everything else as by default.
View viewOf(Month month);

/// The same view of that period; of one day or a part of a week, month …: of its days.
View viewOf(const Period &period, const View &view, const CalendarSettings &calendar);

/// The period that the view shows. Other spans than Custom show the whole week, month … of the view's last
/// day, or of the as-of day where the view's days hold it. A custom period has the granularity Day and any
/// range; without days it is the as-of day's month.
Period periodShown(const View &view, Day asOf, const CalendarSettings &calendar);

/// The period compared with: the one before, a custom one as many days right before; or the same a year
/// before, of a week 52 weeks.
std::optional<Period> periodComparedWith(const View &view, Day asOf, const CalendarSettings &calendar);

/// The view that many periods on (below 0: back); a custom period moves by its own length. Back at the as-of
/// day's period it has no days again, so that it goes on with the data.
View stepped(const View &view, int steps, Day asOf, const CalendarSettings &calendar);

/// The time axis of charts, oldest first, ending with the period shown: 13 weeks, 12 months, 8 quarters,
/// 5 years or as few as are recorded. A custom range is cut into days (up to 31), weeks (up to 26) or months
/// within it, so that the first and last may be shorter than the others.
QVector<Period> chartPeriods(const View &view, Day asOf, const CalendarSettings &calendar,
                             const std::optional<DayRange> &recorded);

} // namespace payoff
