// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/datespan.h"

#include "core/base/month.h"
#include "core/transfer/celltext.h"
#include "core/transfer/datelexer.h"
#include "core/transfer/datestyle.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr std::array<std::string_view, 9> betweenDays{" - ",  " \u2013 ", " \u2014 ", " to ",  " bis ",
                                                      " au ", " al ",     " a ",      "\u2013"};
constexpr std::array<std::string_view, 6> beforeWeeks{"week of ",    "woche vom ", "semaine du ",
                                                      "semana del ", "semana de ", "settimana del "};
constexpr int compactMonthWidth = 6;

int numberOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool areDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); }

std::optional<DayRange> monthOf(int year, int month)
{
    if (!dayOf(year, month, 1))
        return std::nullopt;
    return Month::fromYearMonth(year, month).range();
}

/// "2026-03", "3.2026".
std::optional<DayRange> readNumericMonth(std::string_view text)
{
    const std::size_t sign = text.find_first_of("-/. ");
    if (sign == std::string_view::npos)
        return std::nullopt;
    std::string_view year = text.substr(0, sign);
    std::string_view month = text.substr(sign + 1);
    if (month.size() == 4)
        std::swap(year, month);
    const bool hasShape =
        year.size() == 4 && !month.empty() && month.size() <= 2 && areDigits(year) && areDigits(month);
    return hasShape ? monthOf(numberOf(year), numberOf(month)) : std::nullopt;
}

} // namespace

SpanText readSpanText(std::string_view text)
{
    text = trimmed(text);
    for (const std::string_view each : beforeWeeks) {
        if (text.size() > each.size() && equalsFolded(text.substr(0, each.size()), each))
            return {trimmed(text.substr(each.size())), {}, true};
    }
    for (const std::string_view each : betweenDays) {
        const std::size_t at = text.find(each);
        if (at != std::string_view::npos && at > 0)
            return {trimmed(text.substr(0, at)), trimmed(text.substr(at + each.size())), false};
    }
    return {text, {}, false};
}

std::optional<DayRange> readWeekNumber(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 7 || !areDigits(text.substr(0, 4)))
        return std::nullopt;
    std::string_view week = text.substr(4);
    if (week.front() == '-' || week.front() == ' ')
        week.remove_prefix(1);
    const bool hasShape = week.size() == 3 && (week.front() == 'W' || week.front() == 'w') && isDigit(week[1])
        && isDigit(week[2]);
    if (!hasShape)
        return std::nullopt;
    const int year = numberOf(text.substr(0, 4));
    const int number = numberOf(week.substr(1));
    // Week 1 is the one with January 4 in it; weeks begin on Monday.
    const std::optional<Day> fourth = dayOf(year, 1, 4);
    if (!fourth || number < 1)
        return std::nullopt;
    constexpr int thursday = 3; // 1970-01-01 was one
    const int weekday = (fourth->sinceEpoch % daysOfWeek + daysOfWeek + thursday) % daysOfWeek;
    const Day monday{fourth->sinceEpoch - weekday + (number - 1) * daysOfWeek};
    const auto nextFourth = dayOf(year + 1, 1, 4);
    if (number > 52 && (!nextFourth || monday.sinceEpoch + daysOfWeek > nextFourth->sinceEpoch))
        return std::nullopt;
    return number <= 53 ? std::optional(DayRange{monday, Day{monday.sinceEpoch + daysOfWeek - 1}})
                        : std::nullopt;
}

std::optional<DayRange> readMonthText(std::string_view text, bool isOfMonths)
{
    text = trimmed(text);
    if (const auto numeric = readNumericMonth(text))
        return numeric;
    if (isOfMonths && text.size() == compactMonthWidth && areDigits(text))
        return monthOf(numberOf(text.substr(0, 4)), numberOf(text.substr(4)));
    const std::optional<DateText> parts = readDateText(text);
    if (!parts || parts->month == 0 || parts->count != 1)
        return std::nullopt;
    const DateText::Number year = parts->numbers[0];
    if (year.width == 4)
        return monthOf(year.value, parts->month);
    return isOfMonths && year.width == 2 ? monthOf(2000 + year.value, parts->month) : std::nullopt;
}

} // namespace payoff
