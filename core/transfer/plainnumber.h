// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <bit>
#include <cstring>
#include <string_view>

namespace payoff {

namespace plainnumber {

inline constexpr quint64 ones = 0x0101010101010101ULL;

/// At most 8 bytes as a little-endian word, the first in the lowest byte. Loads nothing beyond them.
inline quint64 loadWord(const char *bytes, std::size_t count)
{
    if (count >= 4) {
        const quint64 low = qFromLittleEndian<quint32>(bytes);
        const quint64 high = qFromLittleEndian<quint32>(bytes + count - 4);
        return low | high << (8 * (count - 4));
    }
    const auto byteAt = [bytes](std::size_t at) { return quint64(quint8(bytes[at])) << (8 * at); };
    return byteAt(0) | byteAt(count / 2) | byteAt(count - 1);
}

inline bool isAllDigits(quint64 word)
{
    return ((word & (ones * 0xF0)) | (((word + ones * 0x06) & (ones * 0xF0)) >> 4)) == ones * 0x33;
}

/// The number of eight digits, the first in the lowest byte.
inline qint64 valueOfDigits(quint64 word)
{
    word = (word & (ones * 0x0F)) * 2561 >> 8;
    word = (word & 0x00FF00FF00FF00FFULL) * 6553601 >> 16;
    return qint64((word & 0x0000FFFF0000FFFFULL) * 42949672960001ULL >> 32);
}

} // namespace plainnumber

/// Reads what nearly all cells are, straight from the bytes: at most 8 characters, digits and, if `hasPoint`,
/// at most one point with no more decimals behind it than are stored. `digits` is 0 … 4. False: ask
/// parseNumber().
inline bool readPlainNumber(std::string_view text, int digits, bool hasPoint, qint64 &value)
{
    using plainnumber::isAllDigits;
    using plainnumber::loadWord;
    using plainnumber::ones;
    using plainnumber::valueOfDigits;
    static constexpr qint64 powers[] = {1, 10, 100, 1000, 10000};
    const std::size_t size = text.size();
    if (size == 0 || size > 8)
        return false;
    quint64 word = loadWord(text.data(), size);
    quint64 count = size;
    int missing = digits;
    const quint64 differs = word ^ (ones * quint8('.'));
    // The lowest byte that is zero is found exactly; those above it may not be.
    const quint64 points = (differs - ones) & ~differs & (ones * 0x80);
    if (points != 0) {
        const int at = std::countr_zero(points) / 8;
        missing -= int(size) - at - 1;
        if (!hasPoint || missing < 0 || at == 0)
            return false;
        const quint64 before = (quint64(1) << (8 * at)) - 1;
        word = (word & before) | ((word >> 8) & ~before);
        --count;
    }
    if (count == 0)
        return false;
    const auto shift = int(8 * (8 - count));
    word = shift == 0 ? word : (word << shift) | ((ones * 0x30) >> (64 - shift));
    if (!isAllDigits(word))
        return false;
    value = valueOfDigits(word) * powers[missing];
    return true;
}

/// The same for at most 15 characters and with an optional minus, digit by digit. What could be too large
/// once it is scaled is left to parseNumber().
inline bool readLongPlainNumber(std::string_view text, int digits, bool hasPoint, qint64 &value)
{
    if (text.empty() || text.size() > 15 || text.size() + std::size_t(digits) > 18)
        return false;
    const char *c = text.data();
    const char *const end = c + text.size();
    const bool isNegative = *c == '-';
    c += isNegative;
    const char *const first = c;
    qint64 number = 0;
    int missing = digits;
    for (; c != end && unsigned(*c - '0') < 10; ++c)
        number = number * 10 + (*c - '0');
    if (c == first || (c != end && (*c != '.' || !hasPoint || end - c - 1 > digits)))
        return false;
    for (c += c != end; c != end && unsigned(*c - '0') < 10; ++c, --missing)
        number = number * 10 + (*c - '0');
    for (; missing > 0; --missing)
        number *= 10;
    value = isNegative ? -number : number;
    return c == end;
}

} // namespace payoff
