// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/doubledutf8.h"

#include "core/transfer/celltext.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr qsizetype longestRun = 4096; ///< bytes of m_undone; longer ones are settled in parts

/// The characters of Windows-1252 from 0x80 to 0x9F; 0 where there is none.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte that stands for the character in Windows-1252, or in ISO-8859-1; 0 if none does.
char byteOf(char32_t c)
{
    if (c < 0x100)
        return char(c);
    const auto *const found = std::find(upperControls.begin(), upperControls.end(), c);
    return found == upperControls.end() ? '\0' : char(0x80 + (found - upperControls.begin()));
}

/// How many bytes at the end are the beginning of a character.
std::size_t unfinished(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0)
            return back < (byte >= 0xF0 ? 4U : byte >= 0xE0 ? 3U : 2U) ? back : 0;
    }
    return 0;
}

} // namespace

void DoubledUtf8::add(std::string_view text, QByteArray &out)
{
    const QByteArray joined = m_partial.append(text.data(), qsizetype(text.size()));
    m_partial.clear();
    std::string_view rest(joined.constData(), std::size_t(joined.size()));
    const std::size_t left = unfinished(rest);
    m_partial.append(rest.data() + rest.size() - left, qsizetype(left));
    rest.remove_suffix(left);
    while (!rest.empty()) {
        const std::string_view before = rest;
        const char32_t c = takeCodePoint(rest);
        const std::string_view bytes = before.substr(0, before.size() - rest.size());
        const char byte = c < 0x80 ? '\0' : byteOf(c);
        if (byte == '\0' || m_undone.size() >= longestRun)
            flush(out);
        if (byte == '\0') {
            out.append(bytes.data(), qsizetype(bytes.size()));
            continue;
        }
        m_run.append(bytes.data(), qsizetype(bytes.size()));
        m_undone.append(byte);
    }
}

void DoubledUtf8::finish(QByteArray &out)
{
    flush(out);
    out.append(m_partial);
    m_partial.clear();
}

void DoubledUtf8::flush(QByteArray &out)
{
    const bool isUtf8 = isCleanUtf8({m_undone.constData(), std::size_t(m_undone.size())});
    out.append(isUtf8 ? m_undone : m_run);
    m_run.clear();
    m_undone.clear();
}

} // namespace payoff
