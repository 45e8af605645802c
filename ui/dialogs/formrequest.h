// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"

#include <QMetaType>

#include <optional>

namespace payoff {

/// What there is a form for.
enum class Thing {
    Channel,
    Campaign,
    Goal,
    Persona,
    Segment,
    Cost,
    Result,
    Note,
    OwnMeasure,
    OwnKpi,
    CustomerValue,
    ValueRule,
    Margin,
    Baseline,
    Review, ///< of a campaign
    Sale,
    Benefit,
    Competitor,
    Template ///< of reports
};

template <>
struct EnumKeys<Thing> {
    static constexpr EnumKeyList<Thing, 19> keys{{{Thing::Channel, "channel"},
                                                  {Thing::Campaign, "campaign"},
                                                  {Thing::Goal, "goal"},
                                                  {Thing::Persona, "persona"},
                                                  {Thing::Segment, "segment"},
                                                  {Thing::Cost, "cost"},
                                                  {Thing::Result, "result"},
                                                  {Thing::Note, "note"},
                                                  {Thing::OwnMeasure, "own-measure"},
                                                  {Thing::OwnKpi, "own-kpi"},
                                                  {Thing::CustomerValue, "customer-value"},
                                                  {Thing::ValueRule, "value-rule"},
                                                  {Thing::Margin, "margin"},
                                                  {Thing::Baseline, "baseline"},
                                                  {Thing::Review, "review"},
                                                  {Thing::Sale, "sale"},
                                                  {Thing::Benefit, "benefit"},
                                                  {Thing::Competitor, "competitor"},
                                                  {Thing::Template, "template"}}};
};

/// Asks for a form: of the thing of that id, or of a new one that begins with what is known of it.
struct FormRequest {
    Thing thing = Thing::Channel;
    qint64 id = 0; ///< 0: a new one
    std::optional<ChannelId> channel;
    std::optional<CampaignId> campaign;
    std::optional<Day> day;

    friend bool operator==(const FormRequest &, const FormRequest &) = default;
};

} // namespace payoff

Q_DECLARE_METATYPE(payoff::FormRequest)
