// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/datelexer.h"

#include "core/transfer/celltext.h"
#include "core/transfer/monthnames.h"

#include <QChar>

#include <algorithm>

namespace payoff {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// The whole name of a day of the week, or at least three letters of it.
bool isWeekday(std::string_view word)
{
    return word.size() >= 3 && std::any_of(weekdays.begin(), weekdays.end(), [word](std::string_view name) {
               return word.size() <= name.size() && equalsFolded(word, name.substr(0, word.size()));
           });
}

/// A letter of any script; blanks and dashes beyond ASCII are none.
bool beginsLetter(std::string_view text)
{
    if (isLetter(text.front()))
        return true;
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return false;
    const char32_t c = takeCodePoint(text);
    return QChar::isLetter(c) || QChar::isMark(c);
}

/// The Hebrew mark of a shortened word.
bool isShortening(std::string_view text)
{
    constexpr std::string_view geresh = "\u05f3";
    return text.substr(0, geresh.size()) == geresh;
}

/// How many bytes of letters there are, with the marks that shorten a word between and behind them.
std::size_t lengthOfWord(std::string_view text)
{
    const std::size_t all = text.size();
    while (!text.empty() && (beginsLetter(text) || isShortening(text)))
        takeCodePoint(text);
    return all - text.size();
}

/// What may follow a date: a time of day with its zone.
bool isTimeOfDay(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == 'T' || text.front() == ','))
        text.remove_prefix(1);
    const std::size_t hours = std::min(text.find_first_not_of("0123456789"), text.size());
    if (hours < 1 || hours > 2 || hours == text.size() || text[hours] != ':')
        return false;
    return text.find_first_not_of("0123456789:.+-ZAPMapmUTCG \u00a0\u202f") == std::string_view::npos;
}

std::size_t lengthOf(std::string_view text, bool (*belongs)(char))
{
    const auto end = std::find_if_not(text.begin(), text.end(), belongs);
    return std::size_t(end - text.begin());
}

bool isSeparator(char c) { return c == '-' || c == '/' || c == '.' || c == ',' || c == ' '; }

class DateLexer {
public:
    std::optional<DateText> read(std::string_view text)
    {
        while (!text.empty()) {
            if (m_date.count > 0 && isTimeOfDay(text))
                break;
            const std::size_t taken = take(text);
            if (taken == 0)
                return std::nullopt;
            text.remove_prefix(taken);
        }
        return finish();
    }

private:
    std::size_t take(std::string_view text)
    {
        if (isDigit(text.front()))
            return takeNumber(text.substr(0, lengthOf(text, isDigit)));
        if (beginsLetter(text))
            return takeWord(text.substr(0, lengthOfWord(text)));
        return takeSeparator(text);
    }

    std::size_t takeNumber(std::string_view digits)
    {
        if (digits.size() > 8 || m_date.count == 3 || m_isTight)
            return 0;
        int value = 0;
        for (const char c : digits)
            value = value * 10 + (c - '0');
        m_date.numbers[std::size_t(m_date.count++)] = {value, int(digits.size())};
        m_isTight = true;
        return digits.size();
    }

    std::size_t takeWord(std::string_view word)
    {
        const bool isFirst = m_date.count == 0 && m_date.month == 0;
        if (m_isTight)
            return 0;
        m_isTight = true;
        if ((isFirst && isWeekday(word)) || (!isFirst && joinsDateParts(word)))
            return word.size();
        const int month = monthOfName(word);
        if (month == 0 || m_date.month != 0)
            return 0;
        m_date.month = month;
        return word.size();
    }

    std::size_t takeSeparator(std::string_view text)
    {
        const std::size_t length = lengthOf(text, isSeparator);
        const std::string_view run = text.substr(0, length);
        if (length == 0 || !m_isTight || (length == text.size() && run != "."))
            return 0;
        m_isTight = false;
        const auto sign = std::find_if(run.begin(), run.end(), [](char c) { return c != ' '; });
        const char separator = sign == run.end() ? ' ' : *sign;
        if (m_date.month == 0 && m_date.count == 2 && separator != m_separator)
            return 0;
        if (std::count_if(run.begin(), run.end(), [](char c) { return c != ' '; }) > 1 && run != "., ")
            return 0;
        m_separator = separator;
        return length;
    }

    std::optional<DateText> finish()
    {
        const bool isCompact = m_date.count == 1 && m_date.numbers[0].width == 8 && m_date.month == 0;
        const int parts = m_date.count + (m_date.month != 0);
        const bool isYearless = m_date.count == 1 && m_date.month != 0;
        if (!isCompact && !isYearless && parts != 3)
            return std::nullopt;
        return m_date;
    }

    DateText m_date;
    char m_separator = '\0';
    bool m_isTight = false; ///< a separator must come next
};

} // namespace

std::optional<DateText> readDateText(std::string_view text) { return DateLexer().read(text); }

} // namespace payoff
