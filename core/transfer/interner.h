// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace payoff {

/// Gives each distinct text a small number, in the order of first sight; 0 is the empty text. Compares bytes.
class Interner {
public:
    Interner();

    quint32 intern(std::string_view text);
    [[nodiscard]] std::string_view bytes(quint32 id) const { return m_texts[id]; }
    [[nodiscard]] QString text(quint32 id) const;
    /// How many texts there are, the empty one included.
    [[nodiscard]] quint32 size() const { return quint32(m_texts.size()); }

private:
    struct Slot {
        const char *bytes = nullptr; ///< of the text in m_texts
        std::size_t size = 0;
        quint32 hash = 0;
        quint32 id = 0; ///< 0: free
    };

    quint32 add(std::string_view text, quint32 hash, std::size_t slot);
    void grow();

    std::deque<std::string> m_texts; ///< never moves what it holds
    std::vector<Slot> m_slots; ///< a power of two, at most half full
};

} // namespace payoff
