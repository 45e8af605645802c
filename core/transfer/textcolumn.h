// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/interner.h"
#include "core/transfer/profile.h"

#include <vector>

namespace payoff {

/// The names seen in one field. Each is judged once, when first seen.
class TextColumn {
public:
    struct Verdict {
        quint32 id = 0; ///< what the row gets: 0 for a marker of what is missing
        bool isTotalsLabel = false;
        bool isBroken = false; ///< no UTF-8, or NUL bytes
    };

    /// The text is trimmed. The reference lives until the next call.
    const Verdict &judge(std::string_view text, const Profile &profile)
    {
        const quint32 id = m_interner.intern(text);
        return id < m_verdicts.size() ? m_verdicts[id] : judgeNew(id, text, profile);
    }

    /// The names are those of channels: the profile may call them otherwise.
    void setOfChannels() { m_isOfChannels = true; }

    [[nodiscard]] const Interner &interner() const { return m_interner; }

private:
    const Verdict &judgeNew(quint32 id, std::string_view text, const Profile &profile);
    quint32 idOf(std::string_view text);

    bool m_isOfChannels = false;
    Interner m_interner;
    std::vector<Verdict> m_verdicts{Verdict{}}; ///< by id in the interner
};

} // namespace payoff
