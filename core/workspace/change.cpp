// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change.h"

#include <type_traits>

namespace payoff {

namespace {

template <class T, class... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

/// What it is merged into; nothing where there is no such thing.
template <class T>
auto mergedInto(const std::optional<T> &thing)
{
    return thing ? thing->mergedInto : std::nullopt;
}

template <class T>
TouchedThings touchOf(const Edit<T> &edit)
{
    if constexpr (isOneOf<T, Channel, Campaign>)
        return mergedInto(edit.before) == mergedInto(edit.after) ? Touched::Names
                                                                 : Touched::Names | Touched::Results;
    else if constexpr (isOneOf<T, TypedCell, OwnValue, SourceChoice>)
        return Touched::Results;
    else if constexpr (isOneOf<T, Cost, SharingRule, InvoicedMonth, Rate>)
        return Touched::Costs;
    else if constexpr (isOneOf<T, Sale>)
        return Touched::Value | Touched::Results; // where the sales ledger counts
    else if constexpr (isOneOf<T, ValueRule, Margin, Baseline>)
        return Touched::Value;
    else if constexpr (isOneOf<T, Goal>)
        return Touched::Goals;
    else if constexpr (isOneOf<T, Note, Benefit, Competitor>)
        return Touched::Notes;
    else if constexpr (isOneOf<T, Settings>)
        return Touched::Settings;
    else if constexpr (isOneOf<T, ReportTemplate>)
        return Touched::Templates;
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
