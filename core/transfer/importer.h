// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/importbatch.h"
#include "core/transfer/rejectsfile.h"
#include "core/transfer/rowreader.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace payoff {

enum class OnError { Skip, Stop };

/// How far the reading of a file is.
struct ImportProgress {
    qint64 bytesRead = 0;
    qint64 bytes = 0; ///< of the file
    qint64 rows = 0; ///< read so far
};

/// How a file is taken in.
struct ImportOptions {
    ReadOptions read; ///< its isCancelled is asked throughout, from more than one thread
    OnError onError = OnError::Skip; ///< of rows that cannot be read
    bool isDryRun = false; ///< says what would happen, and leaves everything as it is
    QHash<QString, qint64> rates; ///< by ISO code or rateKey(): millionths of the workspace's currency
    RejectsFile *rejects = nullptr; ///< takes every row left out; the caller commits it
    /// On the caller's thread; may be empty.
    std::function<void(const ImportProgress &progress)> progressed;
};

/// What became of a file.
struct ImportReport {
    ImportBatch batch; ///< no id after a dry run
    QStringList channels; ///< names, in the order of first sight
    QStringList newCampaigns; ///< names
    QVector<RejectedRow> rejects; ///< the first mostRejectsKept
    qint64 summed = 0; ///< rows that were added to another one of their key
    QStringList unmapped; ///< headers that nothing was made of
    std::optional<TotalsCheck> totals; ///< the file's own, compared with its rows

    static constexpr qsizetype mostRejectsKept = 10'000;
};

/// Takes a file of results or, if the profile is of such, of sales or of shares of an audience into the
/// workspace: all of it or, on any error, nothing. Blocks; announces the change once, after it was committed.
/// Memory does not grow with the file, but for its distinct names. The channel of the options is, for sales,
/// that of those of which the file tells none.
///
/// Errors: those of RowReader, SaleReader or AudienceReader; AmbiguousChannel if neither file, options nor
/// profile name a channel of results; MissingRate, InvalidCurrency; RowRejected with OnError::Stop;
/// FileChanged if the file did while it was read; ReadOnly, Busy, DiskFull, Overflow, Cancelled.
Result<ImportReport> importFile(Workspace &workspace, const QString &path, const Profile &profile,
                                const ImportOptions &options = {});

} // namespace payoff
