// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What undoing an import did.
struct UndoReport {
    BatchId batch;
    qint64 removed = 0; ///< rows, sales and shares that are gone
    qint64 restored = 0; ///< rows, sales and shares that show again what an earlier import said
    QStringList kept; ///< names of what the import created and somebody has edited or used since
};

/// Takes an import back, whatever was imported since: what it added is gone, what it replaced is shown again
/// as the latest import that is still live has it. Channels, campaigns and the like that imports undone have
/// created go too, unless something refers to them or they were edited. Typed values stay. All or nothing.
///
/// Errors: UnknownBatch (also if it was undone before), MonthClosed, ReadOnly, Busy, DiskFull.
Result<UndoReport> undoImport(Workspace &workspace, BatchId batch);

} // namespace payoff
