// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

namespace payoff {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The digits cut off after the last one kept, as far as rounding needs them.
struct Rest {
    int first = 0; ///< the first digit cut off
    bool hasMore = false; ///< any non-zero digit behind it

    [[nodiscard]] bool roundsUp(bool isOdd) const
    {
        return first > 5 || (first == 5 && (hasMore || isOdd));
    }
};

bool appendDigit(qint64 &value, int digit)
{
    return !__builtin_mul_overflow(value, qint64(10), &value)
        && !__builtin_add_overflow(value, qint64(digit), &value);
}

} // namespace

std::optional<qint64> parseScaled(std::string_view text, int digits)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);

    qint64 value = 0;
    Rest rest;
    int decimals = -1; // before the point
    bool hasDigit = false;
    for (const char c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        hasDigit = true;
        const int digit = c - '0';
        if (decimals < digits) {
            if (!appendDigit(value, digit))
                return std::nullopt;
        } else if (decimals == digits) {
            rest.first = digit;
        } else {
            rest.hasMore = rest.hasMore || digit != 0;
        }
        if (decimals >= 0)
            ++decimals;
    }
    if (!hasDigit)
        return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < digits; ++i) {
        if (!appendDigit(value, 0))
            return std::nullopt;
    }
    if (rest.roundsUp(value % 2 != 0) && __builtin_add_overflow(value, qint64(1), &value))
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
