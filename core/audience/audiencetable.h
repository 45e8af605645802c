// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience/persona.h"
#include "core/audience/segment.h"
#include "core/base/names.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Segment> {
    static constexpr const char *table = "segment";
    static constexpr const char *kind = "segment";
    static constexpr auto columns = std::tuple{
        Column{"kind", &Segment::kind},
        Column{"name", &Segment::name},
        DerivedColumn<Segment>{"name_key", [](const Segment &each) { return toSql(nameKey(each.name)); }},
        Column{"note", &Segment::note},
        Column{"archived", &Segment::isArchived},
        Column{"batch", &Segment::batch},
    };
};

template <>
struct TableOf<Persona> {
    static constexpr const char *table = "persona";
    static constexpr const char *kind = "persona";
    static constexpr auto columns = std::tuple{
        Column{"name", &Persona::name},
        DerivedColumn<Persona>{"name_key", [](const Persona &each) { return toSql(nameKey(each.name)); }},
        Column{"age", &Persona::age},
        Column{"gender", &Persona::gender},
        Column{"income", &Persona::income},
        Column{"occupation", &Persona::occupation},
        Column{"location", &Persona::location},
        Column{"interests", &Persona::interests},
        Column{"content_consumed", &Persona::contentConsumed},
        Column{"online_behaviour", &Persona::onlineBehaviour},
        Column{"products_followed", &Persona::productsFollowed},
        Column{"influencers_followed", &Persona::influencersFollowed},
        Column{"past_purchases", &Persona::pastPurchases},
        Column{"spending", &Persona::spending},
        Column{"note", &Persona::note},
        Column{"archived", &Persona::isArchived},
    };
    static constexpr auto lists = std::tuple{
        IdList<Persona, SegmentId>{"persona_segment", "persona", "segment", &Persona::segments},
    };
};

} // namespace payoff
