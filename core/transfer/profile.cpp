// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/profile.h"

#include "core/transfer/celltext.h"

#include <algorithm>

namespace payoff {

std::string foldedWord(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().simplified().toStdString();
}

bool Profile::knowsHeader(const QString &key) const
{
    const auto isPart = [&](const QStringList &part) { return part.contains(key); };
    return results.headers.contains(key) || results.indicators.contains(key) || ignored.contains(key)
        || std::any_of(segmentParts.begin(), segmentParts.end(), isPart)
        || std::any_of(fields.begin(), fields.end(),
                       [&](const Synonyms &each) { return each.headers.contains(key); });
}

bool Profile::isTotalsLabel(std::string_view text) const
{
    const std::string label = foldedWord(text);
    return std::find(totalsLabels.begin(), totalsLabels.end(), label) != totalsLabels.end()
        || std::any_of(totalsBeginnings.begin(), totalsBeginnings.end(), [&](const std::string &beginning) {
               return label.compare(0, beginning.size(), beginning) == 0;
           });
}

std::optional<PaidFlag> Profile::paidFlag(std::string_view text) const
{
    text = trimmed(text);
    if (isMissingMarker(text))
        return PaidFlag::Unknown;
    for (const auto &[word, flag] : paidWords) {
        if (equalsFolded(text, word))
            return flag;
    }
    return std::nullopt;
}

std::optional<Measure> Profile::resultMeasure(std::string_view indicator) const
{
    const std::string word = foldedWord(indicator);
    for (const auto &[known, measure] : results.measures) {
        if (known == word)
            return measure;
    }
    return std::nullopt;
}

const QString *Profile::channelName(std::string_view text) const
{
    if (channelNames.empty())
        return nullptr;
    const auto found = channelNames.find(foldedWord(text));
    return found == channelNames.end() ? nullptr : &found->second;
}

} // namespace payoff
