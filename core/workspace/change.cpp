// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change.h"

#include <type_traits>

namespace payoff {

namespace {

template <class T>
constexpr Touched touchOf(const Edit<T> &)
{
    if constexpr (std::is_same_v<T, TypedCell> || std::is_same_v<T, SourceChoice>)
        return Touched::Results;
    else if constexpr (
        std::is_same_v<
            T,
            Cost> || std::is_same_v<T, SharingRule> || std::is_same_v<T, InvoicedMonth> || std::is_same_v<T, Rate>)
        return Touched::Costs;
    else if constexpr (
        std::is_same_v<
            T,
            Sale> || std::is_same_v<T, ValueRule> || std::is_same_v<T, Margin> || std::is_same_v<T, Baseline>)
        return Touched::Value;
    else if constexpr (std::is_same_v<T, Goal>)
        return Touched::Goals;
    else if constexpr (std::is_same_v<T, Note> || std::is_same_v<T, Benefit> || std::is_same_v<T, Competitor>)
        return Touched::Notes;
    else if constexpr (std::is_same_v<T, Settings>)
        return Touched::Settings;
    else
        return Touched::Names;
}

} // namespace

ChangeSet inverse(const ChangeSet &changes)
{
    ChangeSet inverted;
    for (auto each = changes.crbegin(); each != changes.crend(); ++each)
        inverted.push_back(std::visit([](const auto &edit) -> Change { return edit.inverse(); }, *each));
    return inverted;
}

TouchedThings touchedBy(const ChangeSet &changes)
{
    TouchedThings things;
    for (const Change &change : changes)
        things |= std::visit([](const auto &edit) { return touchOf(edit); }, change);
    return things;
}

} // namespace payoff
