// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/datelexer.h"

#include "core/transfer/celltext.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// The index of the name of which the word is the whole or at least the first three letters; -1 if none.
template <std::size_t N>
int indexOfName(const std::array<std::string_view, N> &names, std::string_view word)
{
    if (word.size() < 3)
        return -1;
    for (std::size_t i = 0; i < N; ++i) {
        const std::string_view name = names[i];
        if (word.size() <= name.size() && equalsFolded(word, name.substr(0, word.size())))
            return int(i);
    }
    return -1;
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
        if (isLetter(text.front()))
            return takeWord(text.substr(0, lengthOf(text, isLetter)));
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
        if (isFirst && indexOfName(weekdays, word) >= 0)
            return word.size();
        const std::string_view sept = "sept";
        const int month = equalsFolded(word, sept) ? 8 : indexOfName(months, word);
        if (month < 0 || m_date.month != 0)
            return 0;
        m_date.month = month + 1;
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
