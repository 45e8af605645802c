// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/campaigns/campaign.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Campaign> {
    static constexpr const char *table = "campaign";
    static constexpr const char *kind = "campaign";
    static constexpr auto columns = std::tuple{
        Column{"name", &Campaign::name},
        DerivedColumn<Campaign>{"name_key", [](const Campaign &each) { return toSql(nameKey(each.name)); }},
        Column{"first_day", &Campaign::firstDay},
        Column{"last_day", &Campaign::lastDay},
        Column{"sales_cycle_days", &Campaign::salesCycleDays},
        Column{"utm", &Campaign::utm},
        Column{"learnings", &Campaign::learnings},
        Column{"note", &Campaign::note},
        Column{"archived", &Campaign::isArchived},
        Column{"batch", &Campaign::batch},
        Column{"merged_into", &Campaign::mergedInto},
        Column{"outcome", &Campaign::outcome},
    };
    static constexpr auto lists = std::tuple{
        RowList{"campaign_channel", "campaign", &Campaign::channels,
                std::tuple{Column{"channel", &CampaignChannel::channel},
                           Column{"planned_budget", &CampaignChannel::plannedBudget}}},
        IdList<Campaign, PersonaId>{"campaign_persona", "campaign", "persona", &Campaign::personas},
        IdList<Campaign, GoalId>{"campaign_goal", "campaign", "goal", &Campaign::goals},
    };
};

template <>
struct TableOf<Variant> {
    static constexpr const char *table = "variant";
    static constexpr const char *kind = "variant";
    static constexpr auto columns = std::tuple{
        Column{"campaign", &Variant::campaign},
        Column{"name", &Variant::name},
        DerivedColumn<Variant>{"name_key", [](const Variant &each) { return toSql(nameKey(each.name)); }},
        Column{"note", &Variant::note},
        Column{"batch", &Variant::batch},
    };
};

} // namespace payoff
