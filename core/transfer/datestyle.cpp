// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/datestyle.h"

#include "core/base/month.h"
#include "core/transfer/celltext.h"
#include "core/transfer/datelexer.h"
#include "core/transfer/datespan.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

using Outcome = ParsedDate::Outcome;
using Number = DateText::Number;

/// Days since 1970-01-01, by counting years from March on, so that the leap day comes last.
qint32 daysFromCivil(int year, int month, int day)
{
    year -= month <= 2;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

int daysInMonth(int year, int month)
{
    constexpr std::array<int, monthsOfYear> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && isLeap ? 29 : days[std::size_t(month - 1)];
}

int fullYear(Number year)
{
    if (year.width != 2)
        return year.value;
    return year.value + (year.value < 70 ? 2000 : 1900);
}

bool isYear(Number number) { return number.width == 4 || number.width == 2; }
bool isDayOrMonth(Number number) { return number.width <= 2; }

ParsedDate rejected(CellProblem problem)
{
    ParsedDate date;
    date.outcome = Outcome::Rejected;
    date.problem = problem;
    return date;
}

ParsedDate from(std::optional<Day> day)
{
    if (!day)
        return rejected(CellProblem::ImpossibleDay);
    ParsedDate date;
    date.outcome = Outcome::Value;
    date.day = *day;
    date.last = *day;
    return date;
}

ParsedDate from(const DayRange &days)
{
    ParsedDate date = from(std::optional(days.first));
    date.last = days.last;
    return date;
}

/// "2026-10-31", maybe with a time behind: what nearly all cells are.
bool isIso(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && isDigit(text[0]) && isDigit(text[1])
        && isDigit(text[2]) && isDigit(text[3]) && isDigit(text[5]) && isDigit(text[6]) && isDigit(text[8])
        && isDigit(text[9]);
}

int twoDigits(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

/// The three readings of three numbers of which the first is no year of 4 digits.
struct Readings {
    std::optional<Day> dmy;
    std::optional<Day> mdy;
    std::optional<Day> ymd; ///< with a year of 2 digits

    explicit Readings(const std::array<Number, 3> &n)
    {
        if (isYear(n[2]) && isDayOrMonth(n[0]) && isDayOrMonth(n[1])) {
            dmy = dayOf(fullYear(n[2]), n[1].value, n[0].value);
            mdy = dayOf(fullYear(n[2]), n[0].value, n[1].value);
        }
        if (n[0].width == 2 && isDayOrMonth(n[1]) && isDayOrMonth(n[2]))
            ymd = dayOf(fullYear(n[0]), n[1].value, n[2].value);
    }

    [[nodiscard]] std::optional<Day> in(DateOrder order) const
    {
        switch (order) {
        case DateOrder::Ymd:
            return ymd;
        case DateOrder::Dmy:
            return dmy;
        case DateOrder::Mdy:
            return mdy;
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] bool hasAny() const { return dmy || mdy || ymd; }
};

ParsedDate readNumbers(const std::array<Number, 3> &numbers, const DateStyle &style)
{
    if (numbers[0].width == 4) {
        if (!isDayOrMonth(numbers[1]) || !isDayOrMonth(numbers[2]))
            return rejected(CellProblem::NotADate);
        return from(dayOf(numbers[0].value, numbers[1].value, numbers[2].value));
    }
    const bool hasShape = numbers[0].width <= 2 && numbers[1].width <= 2 && numbers[2].width != 1
        && numbers[2].width <= 4 && numbers[2].width != 3;
    const bool isShortYmd = numbers[0].width == 2 && numbers[1].width <= 2 && numbers[2].width <= 2;
    if (!hasShape && !isShortYmd)
        return rejected(CellProblem::NotADate);
    const Readings readings(numbers);
    if (!readings.hasAny())
        return rejected(CellProblem::ImpossibleDay);
    if (style.order) {
        const std::optional<Day> day = readings.in(*style.order);
        return day ? from(day) : rejected(CellProblem::OtherDateOrder);
    }
    if (readings.dmy && readings.dmy == readings.mdy)
        return from(readings.dmy);
    ParsedDate date;
    date.outcome = Outcome::Undecided;
    return date;
}

/// A month in words and two numbers: one of 4 digits is the year, else the last.
ParsedDate readNamedMonth(const DateText &text)
{
    Number day = text.numbers[0];
    Number year = text.numbers[1];
    if (day.width == 4)
        std::swap(day, year);
    if (!isDayOrMonth(day) || !isYear(year))
        return rejected(CellProblem::NotADate);
    return from(dayOf(fullYear(year), text.month, day.value));
}

ParsedDate readYearless(const DateText &text)
{
    ParsedDate date;
    date.month = text.month;
    date.dayOfMonth = text.numbers[0].value;
    if (!isDayOrMonth(text.numbers[0]))
        return rejected(CellProblem::NotADate);
    if (!dayOf(2000, date.month, date.dayOfMonth))
        return rejected(CellProblem::ImpossibleDay);
    date.outcome = Outcome::Yearless;
    return date;
}

/// A single day, as the column means it.
ParsedDate widened(ParsedDate date, DateSpan span)
{
    if (date.outcome != Outcome::Value || date.day != date.last)
        return date;
    if (span == DateSpan::Week)
        date.last = Day{date.day.sinceEpoch + daysOfWeek - 1};
    if (span == DateSpan::Month)
        date = from(Month::of(date.day).range());
    return date;
}

bool isYearlessDay(const DateText &text)
{
    return text.count == 1 && text.month != 0 && text.numbers[0].width <= 2;
}

/// "0012": the thirteenth day of a report.
ParsedDate countedDay(std::string_view text, Day origin)
{
    constexpr std::size_t longest = 5;
    if (text.size() > longest || !std::all_of(text.begin(), text.end(), isDigit))
        return rejected(CellProblem::NotADate);
    int days = 0;
    for (const char c : text)
        days = days * 10 + (c - '0');
    return from(std::optional(origin.plus(days)));
}

ParsedDate parseDay(std::string_view text, const DateStyle &style)
{
    if (isIso(text))
        return from(
            dayOf(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8)));
    text = trimmed(text);
    if (isMissingMarker(text))
        return {};
    if (style.origin)
        return countedDay(text, *style.origin);
    const std::optional<DateText> parts = readDateText(text);
    if (!parts)
        return rejected(CellProblem::NotADate);
    if (parts->count == 3)
        return readNumbers(parts->numbers, style);
    if (parts->count == 2)
        return readNamedMonth(*parts);
    if (parts->month != 0)
        return readYearless(*parts);
    const int compact = parts->numbers[0].value;
    return from(dayOf(compact / 10000, compact / 100 % 100, compact % 100));
}

/// What is no single day.
ParsedDate parseDays(std::string_view text, const DateStyle &style)
{
    const SpanText span = readSpanText(text);
    if (span.isWeek || !span.last.empty()) {
        const ParsedDate first = parseDay(span.first, style);
        if (first.outcome != Outcome::Value)
            return first;
        if (span.isWeek)
            return widened(first, DateSpan::Week);
        const ParsedDate last = parseDay(span.last, style);
        if (last.outcome != Outcome::Value)
            return last;
        return last.day < first.day ? rejected(CellProblem::EndBeforeStart)
                                    : from(DayRange{first.day, last.day});
    }
    if (const auto week = readWeekNumber(text))
        return from(*week);
    if (const auto month = readMonthText(text, style.span == DateSpan::Month))
        return from(*month);
    return rejected(CellProblem::NotADate);
}

} // namespace

std::optional<Day> dayOf(int year, int month, int day)
{
    if (year < 1900 || year > 2199 || month < 1 || month > monthsOfYear || day < 1
        || day > daysInMonth(year, month))
        return std::nullopt;
    return Day{daysFromCivil(year, month, day)};
}

ParsedDate parseDate(std::string_view text, const DateStyle &style)
{
    const ParsedDate day = parseDay(text, style);
    const bool mayBeMore = day.problem == CellProblem::NotADate
        || (day.outcome == Outcome::Yearless && style.span == DateSpan::Month);
    return widened(mayBeMore ? parseDays(text, style) : day, style.span);
}

void DateEvidence::add(std::string_view text)
{
    if (isIso(text))
        return;
    text = trimmed(text);
    // As parseDate() reads it: "3 - 4 - 2026" is one day, and no range.
    if (parseDay(text, {}).problem != CellProblem::NotADate)
        return addDay(text);
    const SpanText days = readSpanText(text);
    addDay(days.first);
    if (!days.last.empty())
        addDay(days.last);
}

void DateEvidence::addDay(std::string_view text)
{
    const std::optional<DateText> parts = isIso(text) ? std::nullopt : readDateText(text);
    if (!parts)
        return;
    const bool isYearless = isYearlessDay(*parts) && m_span != DateSpan::Month;
    m_hasYearless = m_hasYearless || isYearless;
    bool isTelling = isYearless;
    if (parts->count == 3 && parts->numbers[0].width != 4) {
        const Readings readings(parts->numbers);
        const bool isBoth = readings.dmy && readings.mdy;
        const bool isSame = isBoth && readings.dmy == readings.mdy;
        m_same += isSame;
        m_either += isBoth && !isSame;
        m_dmy += readings.dmy && !readings.mdy;
        m_mdy += readings.mdy && !readings.dmy;
        m_ymd += readings.ymd && !readings.dmy && !readings.mdy;
        isTelling = isBoth && !isSame;
    }
    if (isTelling && m_sample.isEmpty())
        m_sample = QString::fromUtf8(text);
}

DateStyle DateEvidence::style() const
{
    const qint64 most = std::max({m_dmy, m_mdy, m_ymd});
    if (most == 0)
        return {};
    if (most == m_ymd)
        return {DateOrder::Ymd};
    return {most == m_mdy ? DateOrder::Mdy : DateOrder::Dmy};
}

int YearWalker::yearOf(int month)
{
    const int step = m_month == 0 ? 0 : month - m_month;
    if (step < -monthsOfYear / 2)
        ++m_year;
    else if (step > monthsOfYear / 2)
        --m_year;
    m_month = month;
    return m_year;
}

} // namespace payoff
