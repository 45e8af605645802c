// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace payoff {

template <class E, std::size_t N>
using EnumKeyList = std::array<std::pair<E, const char *>, N>;

/// The stable words by which an enumeration is stored and named on the command line. Specialise with
/// `static constexpr EnumKeyList<E, N> keys`.
template <class E>
struct EnumKeys;

template <class E>
concept KeyedEnum = requires
{
    EnumKeys<E>::keys;
};

template <KeyedEnum E>
QString toKey(E value)
{
    for (const auto &[each, key] : EnumKeys<E>::keys) {
        if (each == value)
            return QString::fromLatin1(key);
    }
    Q_UNREACHABLE();
}

template <KeyedEnum E>
std::optional<E> fromKey(const QString &text)
{
    for (const auto &[each, key] : EnumKeys<E>::keys) {
        if (text == QLatin1String(key))
            return each;
    }
    return std::nullopt;
}

} // namespace payoff
