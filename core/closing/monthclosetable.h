// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing/monthclose.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<MonthClose> {
    static constexpr const char *table = "month_close";
    static constexpr const char *kind = "closed month";
    static constexpr auto columns = std::tuple{
        Column{"month", &MonthClose::month},       Column{"closed_at", &MonthClose::closedAt},
        Column{"comment", &MonthClose::comment},   Column{"formulas_version", &MonthClose::formulasVersion},
        Column{"snapshot", &MonthClose::snapshot},
    };
};

} // namespace payoff
