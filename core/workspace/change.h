// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience/persona.h"
#include "core/audience/segment.h"
#include "core/benefits/benefit.h"
#include "core/campaigns/campaign.h"
#include "core/channels/channel.h"
#include "core/costs/cost.h"
#include "core/costs/rate.h"
#include "core/goals/goal.h"
#include "core/measures/ownfigures.h"
#include "core/notes/note.h"
#include "core/results/typedcell.h"
#include "core/sales/sale.h"
#include "core/templates/reporttemplate.h"
#include "core/value/valuerule.h"
#include "core/workspace/settings.h"

#include <QFlags>
#include <QVector>

#include <optional>
#include <variant>

namespace payoff {

/// One thing before and after: added where there is no before, removed where there is no after.
template <class T>
struct Edit {
    std::optional<T> before;
    std::optional<T> after;

    [[nodiscard]] Edit inverse() const { return {after, before}; }
    friend bool operator==(const Edit &, const Edit &) = default;
};

using Change = std::variant<Edit<Channel>, Edit<SourceChoice>, Edit<Segment>, Edit<Persona>, Edit<Goal>,
                            Edit<Campaign>, Edit<Variant>, Edit<Cost>, Edit<SharingRule>, Edit<InvoicedMonth>,
                            Edit<Rate>, Edit<TypedCell>, Edit<Sale>, Edit<ValueRule>, Edit<Margin>,
                            Edit<Baseline>, Edit<Benefit>, Edit<Competitor>, Edit<Note>, Edit<OwnMeasure>,
                            Edit<OwnKpi>, Edit<OwnValue>, Edit<ReportTemplate>, Edit<Settings>>;

/// Changes that are made together or not at all, in this order. As a value it can be kept and reversed.
using ChangeSet = QVector<Change>;

/// What takes the changes back: each reversed, in the opposite order.
ChangeSet inverse(const ChangeSet &changes);

template <class T>
Change added(T value)
{
    return Edit<T>{std::nullopt, std::move(value)};
}
template <class T>
Change changed(T before, T after)
{
    return Edit<T>{std::move(before), std::move(after)};
}
template <class T>
Change removed(T value)
{
    return Edit<T>{std::move(value), std::nullopt};
}

/// What a change touched, for those who show it.
enum class Touched : quint8 {
    Names = 1, ///< channels, campaigns, segments, personas, variants, own measures and KPIs
    Results = 2, ///< results, typed values, values of own measures, whose source counts
    Costs = 4, ///< costs, rules, rates
    Value = 8, ///< sales, value rules, margins, baselines
    Goals = 16,
    Notes = 32, ///< notes, benefits, competitors
    Settings = 64,
    Templates = 128, ///< of reports
};
Q_DECLARE_FLAGS(TouchedThings, Touched)
Q_DECLARE_OPERATORS_FOR_FLAGS(TouchedThings)

TouchedThings touchedBy(const ChangeSet &changes);

} // namespace payoff
