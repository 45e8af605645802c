// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/transfer/createdthings.h"
#include "core/transfer/importer.h"

#include <map>
#include <set>

namespace payoff {

/// Months by channel; no channel: what belongs to none.
using MonthsOfChannels = std::map<ChannelId, std::set<Month>>;

/// What an import is before anything of it is written: its number, its file, its time.
Result<ImportBatch> newBatch(const Workspace &workspace, const Profile &profile, const QString &path);

/// Brings the currency of all amounts into its usual form: the options', else the profile's. InvalidCurrency.
Result<void> settleCurrency(const Profile &profile, ReadOptions &options);

/// A row that was left out, as the reason for taking in nothing.
Error rowRejected(const RejectedRow &row);

/// Notes a row that is left out, or RowRejected if the options say to stop at it.
Result<void> keepRejected(const ImportOptions &options, const RejectedRecord &record, ImportReport &report);

/// The names of the channels, in their order; nothing for what is none.
Result<QStringList> channelNames(const Database &database, const QVector<ChannelId> &channels);

/// What settled the file, and what the import made, for ImportBatch::options. `rates`: those that were given.
QString optionsAsJson(const ReadOptions &options, const QHash<QString, qint64> &rates,
                      const CreatedThings &created);

/// Recomputes the sums of these months, some at a time. Cancelled if that is asked for in between.
Result<void> refreshMonths(const Database &database, const MonthsOfChannels &months,
                           const std::function<bool()> &isCancelled = {});

} // namespace payoff
