// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Cost> {
    static constexpr const char *table = "cost";
    static constexpr const char *kind = "cost";
    static constexpr auto columns = std::tuple{
        Column{"category", &Cost::category},
        MoneyColumns{"amount", "currency", &Cost::amount},
        Column{"rate", &Cost::rate},
        Column{"converted", &Cost::converted},
        SpanColumns{"first_day", "last_day", &Cost::span},
        Column{"recurrence", &Cost::recurrence},
        Column{"until_day", &Cost::until},
        Column{"hours", &Cost::hours},
        Column{"hourly_rate", &Cost::hourlyRate},
        Column{"is_credit", &Cost::isCredit},
        Column{"channel", &Cost::channel},
        Column{"campaign", &Cost::campaign},
        Column{"rule", &Cost::rule},
        Column{"note", &Cost::note},
        Column{"batch", &Cost::batch},
    };
};

template <>
struct TableOf<SharingRule> {
    static constexpr const char *table = "sharing_rule";
    static constexpr const char *kind = "sharing rule";
    static constexpr auto columns = std::tuple{
        Column{"category", &SharingRule::category},
        Column{"from_month", &SharingRule::from},
        Column{"rule", &SharingRule::sharing},
        Column{"measure", &SharingRule::measure},
    };
    static constexpr auto lists = std::tuple{
        RowList{"sharing_percentage", "rule", &SharingRule::percentages,
                std::tuple{Column{"channel", &SharingPercentage::channel},
                           Column{"share", &SharingPercentage::share}}},
    };
};

} // namespace payoff
