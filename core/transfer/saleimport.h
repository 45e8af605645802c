// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/customerhash.h"
#include "core/storage/tempstore.h"
#include "core/transfer/importer.h"
#include "core/transfer/salemerge.h"
#include "core/transfer/salenames.h"
#include "core/transfer/salereader.h"

#include <memory>

namespace payoff {

/// One file of orders or payments on its way into a workspace, within a transaction of the caller: its rows
/// are gathered into orders first, and these put against the sales that there are.
class SaleImport {
public:
    SaleImport(const Workspace &workspace, const Profile &profile, const ImportOptions &options);

    /// Opens the file and settles its columns. Writes nothing; to be called before the transaction begins.
    Result<void> open(const QString &path);
    Result<ImportReport> run(const QString &path);

private:
    Result<void> begin(const QString &path);
    Result<void> readAll(const QString &path);
    Result<void> take(const SaleRow &row);
    Result<StagedSale> stagedOf(const SaleRow &row);
    Result<void> takeRejected();
    Result<void> mergeAll();
    Result<void> finish();
    [[nodiscard]] bool isCancelled() const;

    const Workspace &m_workspace;
    const Database &m_database;
    Profile m_profile;
    ImportOptions m_options;
    std::unique_ptr<TempStoreOnDisk> m_onDisk; ///< goes after the transaction and whatever uses it
    std::unique_ptr<SaleReader> m_reader;
    CurrencyConverter m_converter;
    std::optional<CustomerHash> m_hash;
    std::unique_ptr<SaleNames> m_names;
    std::optional<SaleStaging> m_staging;
    std::optional<SaleMerge> m_merge;
    ImportReport m_report;
};

} // namespace payoff
