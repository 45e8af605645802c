// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <algorithm>

namespace payoff {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool appendDigit(qint64 &value, int digit)
{
    return !__builtin_mul_overflow(value, qint64(10), &value)
        && !__builtin_add_overflow(value, qint64(digit), &value);
}

/// False if one of them is no digit, or if the value does not fit.
bool appendDigits(qint64 &value, std::string_view digits)
{
    return std::all_of(digits.begin(), digits.end(),
                       [&](char c) { return isDigit(c) && appendDigit(value, c - '0'); });
}

/// Whether the digits cut off round a value up: half to even.
bool roundsUp(std::string_view cutOff, bool isOdd)
{
    if (cutOff.empty() || cutOff.front() != '5')
        return !cutOff.empty() && cutOff.front() > '5';
    return isOdd || cutOff.find_first_not_of('0', 1) != std::string_view::npos;
}

} // namespace

std::optional<qint64> parseScaled(std::string_view text, int digits)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (isNegative || (!text.empty() && text.front() == '+'))
        text.remove_prefix(1);

    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (whole.empty() && fraction.empty())
        return std::nullopt;

    const std::string_view kept = fraction.substr(0, std::size_t(digits));
    const std::string_view cutOff = fraction.substr(kept.size());
    qint64 value = 0;
    if (!appendDigits(value, whole) || !appendDigits(value, kept)
        || !std::all_of(cutOff.begin(), cutOff.end(), isDigit))
        return std::nullopt;
    for (std::size_t i = kept.size(); i < std::size_t(digits); ++i) {
        if (!appendDigit(value, 0))
            return std::nullopt;
    }
    if (roundsUp(cutOff, value % 2 != 0) && __builtin_add_overflow(value, qint64(1), &value))
        return std::nullopt;
    return isNegative ? -value : value;
}

QString formatScaled(qint64 value, int digits)
{
    const bool isNegative = value < 0;
    const quint64 magnitude = isNegative ? quint64(0) - quint64(value) : quint64(value);
    QString text = QString::number(magnitude);
    if (digits > 0) {
        text = text.rightJustified(digits + 1, u'0');
        text.insert(text.size() - digits, u'.');
    }
    return isNegative ? u'-' + text : text;
}

} // namespace payoff
