// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultrow.h"
#include "core/sales/sale.h"
#include "core/transfer/importlog.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What one import brought for one channel of a closed month, after it was closed.
struct HeldRows {
    BatchId batch;
    QString fileName;
    QString importedAt; ///< ISO 8601, UTC
    ChannelId channel; ///< null: belongs to no channel
    QString channelName; ///< "(unattributed)" where it belongs to none
    qint64 rows = 0; ///< of results
    qint64 sales = 0;
    MeasureValues sums; ///< what the rows tell, of measures that add up; the sales as Measure::Revenue

    friend bool operator==(const HeldRows &, const HeldRows &) = default;
};

/// What is held for the month, by import, then by channel's name. Sums are of the rows as they came: what
/// they would change is heldDifferences().
Result<QVector<HeldRows>> heldRows(const Workspace &workspace, Month month);

/// By how much the sums of a channel would differ if what is held were counted.
struct HeldDifference {
    ChannelId channel; ///< null: belongs to no channel
    MeasureValues change; ///< of measures that add up; those that would not change are absent

    friend bool operator==(const HeldDifference &, const HeldDifference &) = default;
};

/// What reopening the month would change in its sums, by channel; nothing is written. It counts the rows,
/// looks, and takes all of that back: ReadOnly, Busy.
Result<QVector<HeldDifference>> heldDifferences(const Workspace &workspace, Month month);

/// What countHeld() did, so that holdAgain() can take it back.
struct CountedHeld {
    qint64 rows = 0; ///< of results
    QVector<BatchId> batches; ///< whose result rows were counted, ascending
    QVector<Sale> heldSales; ///< as they were held; `id` is that of the held row
    QVector<SaleId> addedSales;
    QVector<Sale> replacedSales; ///< as they were before, in the order in which they were replaced
    QVector<std::pair<SaleId, BatchId>> keptSales; ///< held ones that a later import's stand before
    MonthsOfChannels months; ///< whose sums were made anew

    [[nodiscard]] bool isNothing() const { return rows == 0 && heldSales.isEmpty(); }
};

/// Makes results and sales of what is held for an open month, but for what reaches into a closed one: the
/// latest import's version is shown, the others are kept as versions. The caller owns the transaction.
Result<CountedHeld> countHeld(const Database &database, Month month);
/// Takes countHeld() back. The caller owns the transaction.
Result<void> holdAgain(const Database &database, Month month, const CountedHeld &counted);

} // namespace payoff
