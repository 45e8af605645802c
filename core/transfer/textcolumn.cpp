// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/textcolumn.h"

#include "core/transfer/celltext.h"

namespace payoff {

const TextColumn::Verdict &TextColumn::judgeNew(quint32 id, std::string_view text, const Profile &profile)
{
    Verdict verdict;
    verdict.id = isMissingMarker(text) ? 0 : id;
    verdict.isBroken = !isCleanUtf8(text);
    verdict.isTotalsLabel = !verdict.isBroken && profile.isTotalsLabel(text);
    m_verdicts.push_back(verdict);
    return m_verdicts.back();
}

} // namespace payoff
