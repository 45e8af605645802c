// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/revenuesources.h"
#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

/// One row of the table: a channel and what one teller says of it.
struct RevenueRow {
    ChannelRevenue channel;
    std::optional<RevenueClaim> claim; ///< none: what was typed into the month sheet
};

QVector<RevenueRow> revenueRows(const QVector<ChannelRevenue> &channels);

QVector<RecordColumn> revenueColumns();
/// The rows as they stand in a table; the id of a record is its place in the list, from 1.
QVector<Record> revenueRecords(const QVector<RevenueRow> &rows, const Contents &contents, Currency currency,
                               const Format &format);

/// Who tells: "the sales ledger", or the tool and its account.
QString tellerText(const std::optional<SourceId> &source, const Contents &contents);

} // namespace payoff
