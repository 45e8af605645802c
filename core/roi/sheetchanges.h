// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthsheet.h"
#include "core/workspace/change.h"

namespace payoff {

/// A value for one cell of a sheet.
struct SheetEdit {
    TypedCellKey key;
    std::optional<qint64> value; ///< in stored digits; none: what was typed goes, what was reported is back

    friend bool operator==(const SheetEdit &, const SheetEdit &) = default;
};

/// What the edits change. A value that stands there already changes nothing; of two edits of one cell the
/// last counts; cells that the sheet does not let anybody edit are left alone.
ChangeSet sheetChanges(const MonthSheet &sheet, const QVector<SheetEdit> &edits);

/// What was taken over from the month before.
struct CopiedCosts {
    ChangeSet changes;
    int adSpendCells = 0;
    int costs = 0;
};

/// Takes over what was spent in the month before: ad spend typed there, where this month reports none; and
/// the costs of that month that are not repeated by themselves (no recurrence, within the month, not
/// imported, no credit), on the same days of this month. A cost that stands in this month just so already is
/// not copied again.
Result<CopiedCosts> copyLastMonthsCosts(const Workspace &workspace, Month month);

} // namespace payoff
