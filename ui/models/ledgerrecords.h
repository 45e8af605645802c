// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthledger.h"
#include "core/workspace/contents.h"
#include "ui/models/kpitext.h"
#include "ui/models/recordmodel.h"
#include "ui/models/serieschartdata.h"
#include "ui/text/format.h"

namespace payoff {

/// What of a month's entries is shown; none: all.
struct LedgerFilter {
    std::optional<CostCategory> category;
    std::optional<ChannelId> channel; ///< whatever reached it, shared cost included

    [[nodiscard]] bool isOn() const { return category || channel; }
};

QVector<RecordColumn> ledgerColumns();
/// The month's entries as they stand in a table: what they bring to the month, and the bill.
QVector<Record> ledgerRecords(const MonthLedger &ledger, const Contents &contents, const LedgerFilter &filter,
                              const Currency &currency, const Format &format);

QVector<RecordColumn> splitColumns();
/// Whom the entry was charged to in the month: a row for each channel, one more for what no channel got.
QVector<Record> splitRecords(const MonthLedger &ledger, CostId cost, const Contents &contents,
                             const Currency &currency, const Format &format);
/// How much of the entry fell into the month and how it was split, in sentences.
QString splitHeadline(const MonthLedger &ledger, const Cost &cost, const Currency &currency,
                      const Format &format);

/// Total of the ledger with its change, charged directly, shared, and ad spend in results beside them.
QVector<KpiText> ledgerTexts(const MonthLedger &ledger, const Currency &currency, const Format &format);

/// The ledger by month and category.
SeriesChartData ledgerChart(const MonthLedger &ledger, const Currency &currency);

} // namespace payoff
