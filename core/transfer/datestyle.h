// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/transfer/cellproblem.h"

#include <QString>

#include <optional>
#include <string_view>

namespace payoff {

/// The order in which a date's parts are written.
enum class DateOrder { Ymd, Dmy, Mdy };

/// What a day in a column stands for.
enum class DateSpan { Day, Week, Month };

/// How one column writes its dates. Decided for the column, never for a single value.
struct DateStyle {
    std::optional<DateOrder> order; ///< none: no value has shown it; needed for "3/4/2026" only
    DateSpan span = DateSpan::Day;
    std::optional<Day> origin = {}; ///< where days are counted: the one that is 0

    friend bool operator==(const DateStyle &, const DateStyle &) = default;
};

/// One cell read as a date.
struct ParsedDate {
    enum class Outcome {
        Value,
        Missing,
        Rejected, ///< see problem
        Undecided, ///< needs the order, and the column has not shown it
        Yearless, ///< `month` and `dayOfMonth` are known, the year is not
    };
    Outcome outcome = Outcome::Missing;
    CellProblem problem = CellProblem::None;
    Day day; ///< the first, where the text names several
    Day last;
    int month = 0; ///< 1 … 12
    int dayOfMonth = 0; ///< 1 … 31
};

/// Reads a date as the column writes them: 2026-10-31, 20261031, 2026/10/31, 31.10.2026, 10/31/26,
/// 31-Oct-2026, "Sat, Oct 31, 2026", each with or without a time of day; or several days: "2026-03",
/// "March 2026", "2026-W05", "Week of Jun 1, 2026", "2026-03-01 - 2026-03-11". The day is taken as written,
/// whatever zone the time names. Names of months are English, French, German, Spanish, Portuguese, Italian or
/// Hebrew, those of weekdays English, in every language of the program. Years have 4 digits (1900 … 2199) or
/// 2 (70 … 99 are of the 20th century).
ParsedDate parseDate(std::string_view text, const DateStyle &style);

/// The day of that date; nothing if the calendar has none such. Proleptic Gregorian.
std::optional<Day> dayOf(int year, int month, int day);

/// What the values of a column, seen one after the other, say about its style.
class DateEvidence {
public:
    explicit DateEvidence(DateSpan span = DateSpan::Day)
        : m_span(span)
    {
    }

    void add(std::string_view text);
    /// Some values read as two different days, and none tells which order is meant.
    [[nodiscard]] bool isAmbiguous() const { return m_either > 0 && !style().order; }
    [[nodiscard]] bool hasYearless() const { return m_hasYearless; }
    [[nodiscard]] QString sample() const
    {
        return m_sample;
    } ///< the first value that is ambiguous or lacks its year
    /// The style of the majority; no order if no value has shown it.
    [[nodiscard]] DateStyle style() const;

private:
    void addDay(std::string_view text);

    DateSpan m_span;
    qint64 m_dmy = 0; ///< can only be day, month, year
    qint64 m_mdy = 0;
    qint64 m_ymd = 0; ///< with a year of 2 digits, and neither of the others
    qint64 m_either = 0;
    qint64 m_same = 0; ///< the same day in either order: 5/5/26
    bool m_hasYearless = false;
    QString m_sample;
};

/// Walks the years of a file whose dates have none: forward or, newest first, back at each turn of the year.
class YearWalker {
public:
    explicit YearWalker(int firstYear)
        : m_year(firstYear)
    {
    }

    /// The year of the next row, whose date falls into that month.
    int yearOf(int month);

private:
    int m_year;
    int m_month = 0;
};

} // namespace payoff
