// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/record.h"
#include "core/value/valuerule.h"

namespace payoff {

template <>
struct TableOf<ValueRule> {
    static constexpr const char *table = "value_rule";
    static constexpr const char *kind = "value rule";
    static constexpr auto columns = std::tuple{
        Column{"measure", &ValueRule::measure},
        Column{"channel", &ValueRule::channel},
        Column{"from_day", &ValueRule::from},
        Column{"until_day", &ValueRule::until},
        Column{"low", &ValueRule::low},
        Column{"likely", &ValueRule::likely},
        Column{"high", &ValueRule::high},
        Column{"is_counted_in_revenue", &ValueRule::isCountedInRevenue},
        Column{"origin", &ValueRule::origin},
        Column{"note", &ValueRule::note},
    };
};

template <>
struct TableOf<Margin> {
    static constexpr const char *table = "margin";
    static constexpr const char *kind = "margin";
    static constexpr auto columns = std::tuple{
        Column{"from_day", &Margin::from},
        Column{"share", &Margin::share},
        Column{"note", &Margin::note},
    };
};

template <>
struct TableOf<Baseline> {
    static constexpr const char *table = "baseline";
    static constexpr const char *kind = "baseline";
    static constexpr auto columns = std::tuple{
        Column{"campaign", &Baseline::campaign},
        Column{"month", &Baseline::month},
        Column{"amount", &Baseline::amount},
        Column{"note", &Baseline::note},
    };
};

} // namespace payoff
