// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledgerwords.h"

#include "core/transfer/profile.h"

namespace payoff {

namespace {

constexpr std::pair<const char *, CostCategory> otherWords[] = {
    {"tools and platforms", CostCategory::Tools},
    {"content creation", CostCategory::Content},
    {"creators and influencers", CostCategory::Creators},
    {"agency and consulting", CostCategory::Agency},
};

QString keyOf(std::string_view word)
{
    return QString::fromStdString(foldedWord(word)).replace(u' ', u'_').replace(u'-', u'_');
}

template <class T>
std::optional<T> ofKey(std::string_view word)
{
    const QString wanted = keyOf(word);
    for (const auto &[value, key] : EnumKeys<T>::keys) {
        if (wanted == QLatin1String(key))
            return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<CostCategory> categoryOfWord(std::string_view word)
{
    const std::string folded = foldedWord(word);
    for (const auto &[name, category] : otherWords) {
        if (folded == name)
            return category;
    }
    return ofKey<CostCategory>(word);
}

std::optional<Sharing> sharingOfWord(std::string_view word) { return ofKey<Sharing>(word); }

QString withoutGuard(const QString &text)
{
    constexpr int guarded = 2;
    const bool isGuarded =
        text.size() >= guarded && text[0] == u'\'' && QStringLiteral("=+-@\t\r").contains(text[1]);
    return isGuarded ? text.mid(1) : text;
}

} // namespace payoff
