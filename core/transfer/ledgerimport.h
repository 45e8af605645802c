// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/currencies.h"
#include "core/transfer/importer.h"
#include "core/transfer/ledgerreader.h"
#include "core/transfer/salenames.h"

namespace payoff {

/// One file of the cost ledger on its way into a workspace, within a transaction of the caller. Entries have
/// no number: of those that say the same, as many are added as the file has more than the ledger, where a
/// cost that recurs counts as its occurrences. Entries of closed months are held: counted, and left out.
class LedgerImport {
public:
    LedgerImport(const Workspace &workspace, const Profile &profile, const ImportOptions &options);

    /// Opens the file and settles its columns. Writes nothing; to be called before the transaction begins.
    Result<void> open(const QString &path);
    Result<ImportReport> run(const QString &path);

private:
    Result<void> begin(const QString &path);
    Result<void> loadLedger();
    Result<void> take(const LedgerRow &row);
    Result<void> takeRejected();
    Result<void> store(Cost cost);
    Result<void> finish();
    [[nodiscard]] bool isClosed(const DayRange &days) const;

    const Workspace &m_workspace;
    const Database &m_database;
    Profile m_profile;
    ImportOptions m_options;
    CurrencyConverter m_converter;
    std::unique_ptr<LedgerReader> m_reader;
    std::unique_ptr<SaleNames> m_names;
    QHash<QByteArray, qint64> m_standing; ///< entries of the ledger, by what they say
    QHash<QByteArray, qint64> m_met; ///< of the file so far
    QSet<int> m_closed; ///< Month::index
    std::optional<DayRange> m_days;
    ImportReport m_report;
};

/// What an import took back has done to the ledger: entries that are gone. MonthClosed if any of them touches
/// a closed month. The caller owns the transaction.
Result<qint64> takeBackCosts(const Database &database, BatchId batch);

} // namespace payoff
