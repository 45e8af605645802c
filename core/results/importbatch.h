// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace payoff {

/// One file that was taken in: what it was, and what became of its rows.
struct ImportBatch {
    BatchId id; ///< null until stored
    SourceId source;
    QString profile;
    QString fileName; ///< without its folder
    QString importedAt; ///< ISO 8601, UTC
    QString options; ///< the options that settled what the file left open
    QString currency;
    QString attributionWindow; ///< as the platform states it
    qint64 grain = 0; ///< Grain::code()
    qint64 rowsRead =
        0; ///< in rows of the file: imported + updated + unchanged + held + rejected + notCounted
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 held = 0;
    qint64 rejected = 0;
    qint64 notCounted = 0; ///< of orders that are left out knowingly: failed, open, tests
    qint64 totalsRows = 0;
    DayRange days; ///< first and last day of its rows
    std::optional<QString> undoneAt; ///< ISO 8601, UTC

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

} // namespace payoff
