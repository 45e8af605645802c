// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importlog.h"

namespace payoff {

/// The months of sales that taking the import back would change.
Result<MonthsOfChannels> monthsOfSales(const Database &database, BatchId batch);

/// What an import took back has done to sales.
struct SalesTakenBack {
    qint64 removed = 0;
    qint64 restored = 0;
};

/// Takes the sales of an import back: those that it added are gone, those that it replaced are again what the
/// latest import left says, but for what a person set by hand. The caller owns the transaction and refreshes
/// the sums.
Result<SalesTakenBack> takeBackSales(const Database &database, BatchId batch);

} // namespace payoff
