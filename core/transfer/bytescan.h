// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace payoff {

inline constexpr int scanBlock = 64;

#ifdef __SSE2__

/// Bit i is set where bytes[i] is the delimiter, LF or CR. Reads scanBlock bytes.
inline quint64 structuralMask(const char *bytes, char delimiter)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    quint64 mask = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + part * 16));
        const __m128i hits =
            _mm_or_si128(_mm_cmpeq_epi8(block, delimiters),
                         _mm_or_si128(_mm_cmpeq_epi8(block, feeds), _mm_cmpeq_epi8(block, returns)));
        mask |= quint64(quint32(_mm_movemask_epi8(hits))) << (part * 16);
    }
    return mask;
}

#else

/// Bit i is set where bytes[i] is the delimiter, LF or CR. Reads scanBlock bytes.
inline quint64 structuralMask(const char *bytes, char delimiter)
{
    quint64 mask = 0;
    for (int i = 0; i < scanBlock; ++i)
        mask |= quint64(bytes[i] == delimiter || bytes[i] == '\n' || bytes[i] == '\r') << i;
    return mask;
}

#endif

} // namespace payoff
