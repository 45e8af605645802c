// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/celltext.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr char32_t broken = 0xFFFD;

/// Bytes of the sequence that the lead byte begins; 0 if it begins none.
int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool isTrimmable(char32_t c) { return c == '\t' || c == '\r' || c == '\n' || isBlank(c) || isInvisible(c); }

/// The last code point's bytes.
std::string_view lastSequence(std::string_view text)
{
    std::size_t at = text.size() - 1;
    while (at > 0 && text.size() - at < 4 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
        --at;
    return text.substr(at);
}

} // namespace

char32_t takeCodePoint(std::string_view &text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const int length = sequenceLength(lead);
    if (length == 0 || std::size_t(length) > text.size()) {
        text.remove_prefix(1);
        return broken;
    }
    char32_t c = length == 1 ? lead : lead & (0xFFU >> unsigned(length + 1));
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[std::size_t(i)]);
        if ((next & 0xC0) != 0x80) {
            text.remove_prefix(1);
            return broken;
        }
        c = (c << 6) | (next & 0x3F);
    }
    constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool isValid = c >= least[std::size_t(length)] && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
    text.remove_prefix(isValid ? std::size_t(length) : 1);
    return isValid ? c : broken;
}

bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF || c == 0x061C || c == 0x00AD;
}

bool isBlank(char32_t c)
{
    return c == ' ' || c == 0x00A0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x3000;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const auto first = static_cast<unsigned char>(text.front());
        if (first > ' ' && first < 0x80)
            break;
        std::string_view rest = text;
        if (!isTrimmable(takeCodePoint(rest)))
            break;
        text = rest;
    }
    while (!text.empty()) {
        const auto last = static_cast<unsigned char>(text.back());
        if (last > ' ' && last < 0x80)
            break;
        std::string_view sequence = lastSequence(text);
        const std::size_t length = sequence.size();
        const char32_t c = takeCodePoint(sequence);
        if (!sequence.empty() || !isTrimmable(c))
            break;
        text.remove_suffix(length);
    }
    return text;
}

bool isMissingMarker(std::string_view text)
{
    if (text.size() > 9)
        return false;
    constexpr std::array<std::string_view, 11> markers{"",    "-",    "--",        "n/a",    "#n/a",  "na",
                                                       "nan", "null", "undefined", "\u2013", "\u2014"};
    return std::any_of(markers.begin(), markers.end(),
                       [text](std::string_view marker) { return equalsFolded(text, marker); });
}

bool isCleanUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t before = text.size();
        const char32_t c = takeCodePoint(text);
        if (c == 0 || (c == broken && before - text.size() == 1))
            return false;
    }
    return true;
}

bool equalsFolded(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size()
        && std::equal(text.begin(), text.end(), lower.begin(),
                      [](char a, char b) { return lowered(a) == b; });
}

} // namespace payoff
