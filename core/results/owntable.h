// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/ownfigures.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<OwnMeasure> {
    static constexpr const char *table = "user_measure";
    static constexpr const char *kind = "own measure";
    static constexpr auto columns = std::tuple{
        Column{"key", &OwnMeasure::key},       Column{"name", &OwnMeasure::name},
        Column{"digits", &OwnMeasure::digits}, Column{"additivity", &OwnMeasure::combining},
        Column{"note", &OwnMeasure::note},     Column{"archived", &OwnMeasure::isArchived},
    };
};

template <>
struct TableOf<OwnKpi> {
    static constexpr const char *table = "user_kpi";
    static constexpr const char *kind = "own KPI";
    static constexpr auto columns = std::tuple{
        Column{"key", &OwnKpi::key},
        Column{"name", &OwnKpi::name},
        Column{"formula", &OwnKpi::formula},
        Column{"unit", &OwnKpi::unit},
        Column{"better", &OwnKpi::better},
        Column{"note", &OwnKpi::note},
        Column{"archived", &OwnKpi::isArchived},
    };
};

} // namespace payoff
