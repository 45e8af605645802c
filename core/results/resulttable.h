// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/importbatch.h"
#include "core/results/source.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Source> {
    static constexpr const char *table = "source";
    static constexpr const char *kind = "source";
    static constexpr auto columns = std::tuple{
        Column{"tool", &Source::tool},
        Column{"account", &Source::account},
    };
};

template <>
struct TableOf<ImportBatch> {
    static constexpr const char *table = "import_batch";
    static constexpr const char *kind = "import";
    static constexpr auto columns = std::tuple{
        Column{"source", &ImportBatch::source},
        Column{"profile", &ImportBatch::profile},
        Column{"file_name", &ImportBatch::fileName},
        Column{"imported_at", &ImportBatch::importedAt},
        Column{"options", &ImportBatch::options},
        Column{"currency", &ImportBatch::currency},
        Column{"attribution_window", &ImportBatch::attributionWindow},
        Column{"grain", &ImportBatch::grain},
        Column{"rows_read", &ImportBatch::rowsRead},
        Column{"imported", &ImportBatch::imported},
        Column{"updated", &ImportBatch::updated},
        Column{"unchanged", &ImportBatch::unchanged},
        Column{"held", &ImportBatch::held},
        Column{"rejected", &ImportBatch::rejected},
        Column{"not_counted", &ImportBatch::notCounted},
        Column{"totals_rows", &ImportBatch::totalsRows},
        SpanColumns{"first_day", "last_day", &ImportBatch::days},
        Column{"undone_at", &ImportBatch::undoneAt},
    };
};

} // namespace payoff
