// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/goals/goal.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Goal> {
    static constexpr const char *table = "goal";
    static constexpr const char *kind = "goal";
    static constexpr auto columns = std::tuple{
        Column{"name", &Goal::name},
        DerivedColumn<Goal>{"name_key", [](const Goal &each) { return toSql(nameKey(each.name)); }},
        Column{"kind", &Goal::kind},
        Column{"measure", &Goal::measure},
        Column{"objective", &Goal::objective},
        Column{"response_family", &Goal::responseFamily},
        Column{"channel", &Goal::channel},
        Column{"baseline", &Goal::baseline},
        Column{"target", &Goal::target},
        SpanColumns{"first_day", "last_day", &Goal::span},
        Column{"note", &Goal::note},
        Column{"archived", &Goal::isArchived},
    };
    static constexpr auto lists = std::tuple{
        RowList{"goal_target", "goal", &Goal::monthTargets,
                std::tuple{Column{"month", &MonthTarget::month}, Column{"target", &MonthTarget::target}}},
    };
};

} // namespace payoff
