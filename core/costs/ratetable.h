// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/rate.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Rate> {
    static constexpr const char *table = "rate";
    static constexpr const char *kind = "rate";
    static constexpr auto columns = std::tuple{
        Column{"currency", &Rate::currency},
        SpanColumns{"first_day", "last_day", &Rate::span},
        Column{"rate", &Rate::millionths},
    };
};

} // namespace payoff
