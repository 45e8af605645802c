// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/interner.h"

#include <cstring>

namespace payoff {

namespace {

constexpr quint64 factor = 0x9E3779B97F4A7C15ULL;

template <class Word>
quint64 load(const char *bytes)
{
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// At most 8 bytes, not more than one branch: the loads overlap.
quint64 loadFew(const char *bytes, std::size_t count)
{
    if (count >= 4)
        return load<quint32>(bytes) | load<quint32>(bytes + count - 4) << 32;
    return load<quint8>(bytes) | load<quint8>(bytes + count / 2) << 8 | load<quint8>(bytes + count - 1) << 16;
}

quint64 mixed(quint64 hash, quint64 word) { return (hash ^ word) * factor ^ (hash >> 29); }

/// The text is not empty.
quint32 hashOf(std::string_view text)
{
    quint64 hash = text.size() * factor;
    const char *bytes = text.data();
    std::size_t left = text.size();
    for (; left > 8; left -= 8, bytes += 8)
        hash = mixed(hash, load<quint64>(bytes));
    hash = mixed(hash, loadFew(bytes, left));
    hash ^= hash >> 32;
    return quint32(hash * factor >> 32);
}

} // namespace

Interner::Interner()
    : m_texts(1),
      m_slots(256)
{
}

quint32 Interner::intern(std::string_view text)
{
    if (text.empty())
        return 0;
    const quint32 hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Slot &slot = m_slots[at];
        if (slot.id == 0)
            return add(text, hash, at);
        if (slot.hash == hash && std::string_view(slot.bytes, slot.size) == text)
            return slot.id;
    }
}

quint32 Interner::add(std::string_view text, quint32 hash, std::size_t slot)
{
    const quint32 id = size();
    m_texts.emplace_back(text);
    m_slots[slot] = {m_texts.back().data(), text.size(), hash, id};
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return id;
}

void Interner::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &each : old) {
        if (each.id == 0)
            continue;
        std::size_t at = each.hash & mask;
        while (m_slots[at].id != 0)
            at = (at + 1) & mask;
        m_slots[at] = each;
    }
}

QString Interner::text(quint32 id) const
{
    const std::string_view text = bytes(id);
    return QString::fromUtf8(text);
}

} // namespace payoff
