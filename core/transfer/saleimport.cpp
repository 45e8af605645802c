// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/saleimport.h"

#include "core/base/names.h"
#include "core/results/closedmonths.h"
#include "core/results/resulttable.h"
#include "core/storage/repository.h"
#include "core/transfer/rowbyrow.h"

namespace payoff {

namespace {

constexpr qint64 rowsBetweenQuestions = 1024;

} // namespace

SaleImport::SaleImport(const Workspace &workspace, const Profile &profile, const ImportOptions &options)
    : m_workspace(workspace),
      m_database(workspace.database()),
      m_profile(profile),
      m_options(options),
      m_converter(workspace.database(), workspace.info().currency, options.rates)
{
}

bool SaleImport::isCancelled() const { return m_options.read.isCancelled && m_options.read.isCancelled(); }

Result<void> SaleImport::open(const QString &path)
{
    if (const auto settled = settleCurrency(m_profile, m_options.read); !settled)
        return settled;
    auto reader = SaleReader::open(path, m_profile, m_options.read, m_workspace.info().currency);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.unmapped = m_reader->mapping().unmapped;
    auto onDisk = TempStoreOnDisk::open(m_database);
    if (!onDisk)
        return onDisk.error();
    m_onDisk = std::move(*onDisk);
    return {};
}

Result<ImportReport> SaleImport::run(const QString &path)
{
    Result<void> done;
    const bool isDone =
        (done = begin(path)) && (done = readAll(path)) && (done = mergeAll()) && (done = finish());
    if (!isDone)
        return done.error();
    return std::move(m_report);
}

Result<void> SaleImport::begin(const QString &path)
{
    auto batch = newBatch(m_workspace, m_profile, path);
    if (!batch)
        return batch.error();
    m_report.batch = std::move(*batch);
    auto hash = CustomerHash::open(m_database);
    if (!hash)
        return hash.error();
    m_hash = std::move(*hash);
    auto staging = SaleStaging::open(m_database);
    if (!staging)
        return staging.error();
    m_staging.emplace(std::move(*staging));
    m_names = std::make_unique<SaleNames>(m_database, m_profile, m_report.batch.id);
    if (m_options.rejects)
        m_options.rejects->begin(m_reader->table().headers);
    return m_names->begin(m_options.read.source, m_options.read.channel);
}

Result<void> SaleImport::readAll(const QString &path)
{
    return readRowByRow(
        *m_reader, path, m_options, [this](const SaleRow &row) { return take(row); },
        [this] { return takeRejected(); });
}

Result<void> SaleImport::take(const SaleRow &row)
{
    const auto staged = stagedOf(row);
    if (!staged)
        return staged.error();
    const auto taken = m_staging->take(*staged, row.amount.has_value());
    if (!taken)
        return taken.error();
    if (*taken == SaleStaging::Taken::Unknown) {
        m_reader->reject(SaleField::Amount, CellProblem::NoAmount);
        return takeRejected();
    }
    if (*taken == SaleStaging::Taken::OtherCurrency) {
        m_reader->reject(KeyField::Currency, CellProblem::OtherCurrency);
        return takeRejected();
    }
    m_report.summed += *taken == SaleStaging::Taken::AsSum;
    return {};
}

/// Names are made for what counts only, and not for further lines of an order.
Result<StagedSale> SaleImport::stagedOf(const SaleRow &row)
{
    StagedSale staged;
    staged.externalId = QString::fromUtf8(row.orderId);
    staged.counts = row.counts;
    staged.product = QString::fromUtf8(row.product).simplified().left(longestName);
    if (!row.counts || !row.amount)
        return staged;
    const auto place = m_names->placeOf(row);
    if (!place)
        return place.error();
    staged.channel = place->channel;
    staged.campaign = place->campaign;
    staged.day = *row.day;
    staged.refundDay = row.refundDay;
    staged.customer = row.customerKind;
    staged.customerHash = m_hash->of(row.customer);
    staged.amount = {*row.amount, row.currency};
    staged.refunded = row.refunded;
    return staged;
}

Result<void> SaleImport::takeRejected()
{
    const QByteArray cells = m_options.rejects ? toCsvRecord(m_reader->cells()) : QByteArray();
    return keepRejected(m_options, {m_reader->rejected(), cells}, m_report);
}

Result<void> SaleImport::mergeAll()
{
    auto closed = closedMonthIndexes(m_database);
    if (!closed)
        return closed.error();
    auto merge = SaleMerge::open(
        m_database, {m_report.batch.id, m_names->source(), m_workspace.info().currency, std::move(*closed)},
        m_converter);
    if (!merge)
        return merge.error();
    m_merge.emplace(std::move(*merge));
    StagedSale staged;
    for (qint64 orders = 1;; ++orders) {
        const auto hasNext = m_staging->next(staged);
        if (!hasNext)
            return hasNext.error();
        if (!*hasNext)
            break;
        if (const auto merged = m_merge->merge(staged); !merged)
            return merged;
        if (orders % rowsBetweenQuestions == 0 && isCancelled())
            return Error{ErrorCode::Cancelled, {}};
    }
    if (const auto closedTable = m_staging->close(); !closedTable)
        return closedTable;
    if (m_options.isDryRun)
        return {};
    return refreshMonths(m_database, m_merge->changedMonths(), m_options.read.isCancelled);
}

Result<void> SaleImport::finish()
{
    ImportBatch &batch = m_report.batch;
    const SaleCounts &counts = m_merge->counts();
    batch.source = m_names->source();
    batch.options = optionsAsJson(m_options.read, m_converter.rates(), m_names->created());
    batch.currency = m_converter.firstForeign().code();
    batch.imported = counts.imported;
    batch.updated = counts.updated;
    batch.unchanged = counts.unchanged;
    batch.held = counts.held;
    batch.notCounted = counts.notCounted;
    batch.rejected = m_reader->rowsRejected();
    batch.rowsRead = m_reader->rowsRead();
    batch.totalsRows = m_reader->totalsRows();
    if (m_merge->days())
        batch.days = *m_merge->days();
    m_report.newCampaigns = m_names->newCampaigns();
    auto names = channelNames(m_database, m_names->channels());
    if (!names)
        return names.error();
    m_report.channels = std::move(*names);
    const auto stored = Repository<ImportBatch>(m_database).insert(batch);
    return stored ? Result<void>() : Result<void>(stored.error());
}

} // namespace payoff
