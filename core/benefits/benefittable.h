// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/benefits/benefit.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Benefit> {
    static constexpr const char *table = "benefit";
    static constexpr const char *kind = "benefit";
    static constexpr auto columns = std::tuple{
        Column{"day", &Benefit::day},
        Column{"category", &Benefit::category},
        Column{"description", &Benefit::description},
        Column{"evidence", &Benefit::evidence},
        Column{"strength", &Benefit::strength},
        Column{"is_for_client", &Benefit::isForClient},
        Column{"channel", &Benefit::channel},
        Column{"campaign", &Benefit::campaign},
    };
};

template <>
struct TableOf<Competitor> {
    static constexpr const char *table = "competitor";
    static constexpr const char *kind = "competitor";
    static constexpr auto columns = std::tuple{
        Column{"name", &Competitor::name},
        DerivedColumn<Competitor>{"name_key",
                                  [](const Competitor &each) { return toSql(nameKey(each.name)); }},
        Column{"archived", &Competitor::isArchived},
    };
    static constexpr auto lists = std::tuple{
        RowList{"competitor_mentions", "competitor", &Competitor::mentions,
                std::tuple{Column{"month", &CompetitorMentions::month},
                           Column{"positive", &CompetitorMentions::positive},
                           Column{"neutral", &CompetitorMentions::neutral},
                           Column{"negative", &CompetitorMentions::negative},
                           Column{"unclassified", &CompetitorMentions::unclassified}}},
    };
};

} // namespace payoff
