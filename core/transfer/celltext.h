// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace payoff {

/// Takes the first code point off valid or broken UTF-8; U+FFFD for a byte that is none. The text must not be
/// empty.
char32_t takeCodePoint(std::string_view &text);

/// Without blanks at either end: ASCII white space, U+00A0, U+202F, U+200B, U+FEFF and marks of direction.
std::string_view trimmed(std::string_view text);

/// U+200E, U+200F and their kin, and zero-width characters: they show nothing.
bool isInvisible(char32_t c);
/// U+0020, U+00A0, U+202F and the other blanks that group digits.
bool isBlank(char32_t c);

/// "", "--", "-", "N/A", "#N/A", "nan", "null", "undefined" in any case: not reported, which is not 0.
/// The text is trimmed.
bool isMissingMarker(std::string_view text);

/// Strict UTF-8 without NUL.
bool isCleanUtf8(std::string_view text);

/// ASCII letters only are folded. `lower` is in lower case.
bool equalsFolded(std::string_view text, std::string_view lower);

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
inline bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline char lowered(char c) { return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c; }

/// As trimmed(), but a call only for what may need it: most cells do not.
inline std::string_view quickTrimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7F; };
    return text.empty() || (isPlain(text.front()) && isPlain(text.back())) ? text : trimmed(text);
}

} // namespace payoff
