// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Sale> {
    static constexpr const char *table = "sale";
    static constexpr const char *kind = "sale";
    static constexpr auto columns = std::tuple{
        Column{"source", &Sale::source},
        Column{"external_id", &Sale::externalId},
        Column{"outcome_day", &Sale::outcomeDay},
        Column{"touch_day", &Sale::touchDay},
        Column{"channel", &Sale::channel},
        Column{"campaign", &Sale::campaign},
        Column{"customer", &Sale::customer},
        Column{"customer_hash", &Sale::customerHash},
        Column{"product", &Sale::product},
        MoneyColumns{"amount", "currency", &Sale::amount},
        Column{"rate", &Sale::rate},
        Column{"converted", &Sale::converted},
        Column{"note", &Sale::note},
        Column{"batch", &Sale::batch},
        Column{"by_hand", &Sale::byHand},
        Column{"imported_as", &Sale::importedAs},
    };
};

} // namespace payoff
