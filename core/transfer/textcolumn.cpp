// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/textcolumn.h"

#include "core/transfer/celltext.h"

namespace payoff {

const TextColumn::Verdict &TextColumn::judgeNew(quint32 id, std::string_view text, const Profile &profile)
{
    Verdict verdict;
    constexpr std::string_view northAmerica = "na"; // a name, where a number would be missing
    verdict.id = isMissingMarker(text) && !equalsFolded(text, northAmerica) ? 0 : id;
    verdict.isBroken = !isCleanUtf8(text);
    verdict.isTotalsLabel = !verdict.isBroken && profile.isTotalsLabel(text);
    m_verdicts.push_back(verdict);
    if (verdict.id != 0 && m_isOfChannels) {
        if (const QString *name = profile.channelName(text))
            m_verdicts[id].id = idOf(name->toStdString());
    }
    return m_verdicts[id];
}

/// The number of a text that stands for others; it is judged already.
quint32 TextColumn::idOf(std::string_view text)
{
    const quint32 id = m_interner.intern(text);
    if (id == m_verdicts.size())
        m_verdicts.push_back({id, false, false});
    return id;
}

} // namespace payoff
