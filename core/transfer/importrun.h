// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/currencies.h"
#include "core/transfer/importer.h"
#include "core/transfer/importgrain.h"
#include "core/transfer/resultmerge.h"
#include "core/transfer/rollupfeed.h"

#include <memory>

namespace payoff {

/// One file on its way into a workspace, within a transaction of the caller. A second thread reads the file
/// while this one names and sorts rows, and sums them while this one writes.
class ImportRun {
public:
    ImportRun(const Workspace &workspace, const Profile &profile, const ImportOptions &options);

    /// Opens the file and settles channel and currencies. Writes nothing.
    Result<void> open(const QString &path);
    Result<ImportReport> run(const QString &path);

private:
    /// Rows in order, and the sums of the channels before them.
    struct SortedBatch {
        RowBlock rows;
        std::vector<RollupRow> sums;
    };

    Result<std::unique_ptr<RowReader>> openReader(const QString &path, int digits);
    Result<void> begin(const QString &path);
    Result<void> readAll();
    Result<void> take(ParsedBlock block);
    Result<void> takeRejected(const std::vector<RejectedRecord> &rejected);
    Result<void> writeAll();
    Result<SortedBatch> sortNext();
    Result<void> write(const SortedBatch &batch);
    Result<void> prepareMerge();
    Result<void> sumUpRest();
    [[nodiscard]] Result<void> checkCurrencies() const;
    [[nodiscard]] std::optional<TotalsCheck> comparedTotals() const;
    Result<void> finish();
    [[nodiscard]] QVector<ChannelId> channels() const;
    [[nodiscard]] bool isCancelled() const;
    [[nodiscard]] std::size_t rowsPerBlock() const;

    const Workspace &m_workspace;
    const Database &m_database;
    Profile m_profile;
    ImportOptions m_options;
    std::vector<Measure> m_measures; ///< of the file
    std::unique_ptr<BlockReader> m_reader;
    FileCurrencies m_currencies;
    CurrencyConverter m_converter;
    std::unique_ptr<NameResolver> m_names;
    std::unique_ptr<ImportGrain> m_grain;
    std::unique_ptr<RowSorter> m_sorter;
    MergeContext m_context;
    std::unique_ptr<ResultMerge> m_merge;
    std::unique_ptr<RollupFeed> m_feed; ///< null if nothing can be summed on the way
    ImportReport m_report;
};

} // namespace payoff
