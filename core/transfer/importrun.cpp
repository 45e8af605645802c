// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importrun.h"

#include "core/results/closedmonths.h"
#include "core/results/resulttable.h"
#include "core/storage/repository.h"
#include "core/transfer/importlog.h"

#include <QFileInfo>

#include <algorithm>
#include <future>

namespace payoff {

namespace {

constexpr std::size_t bytesPerBlock = 12 << 20;
constexpr std::size_t rowsPerBatch = 8192;

} // namespace

ImportRun::ImportRun(const Workspace &workspace, const Profile &profile, const ImportOptions &options)
    : m_workspace(workspace),
      m_database(workspace.database()),
      m_profile(profile),
      m_options(options),
      m_converter(workspace.database(), workspace.info().currency, options.rates)
{
}

bool ImportRun::isCancelled() const { return m_options.read.isCancelled && m_options.read.isCancelled(); }

std::size_t ImportRun::rowsPerBlock() const { return bytesPerBlock / (64 + 10 * m_measures.size()); }

Result<std::unique_ptr<RowReader>> ImportRun::openReader(const QString &path, int digits)
{
    ReadOptions read = m_options.read;
    read.currencyDigits = digits;
    auto reader = RowReader::open(path, m_profile, read);
    if (!reader)
        return reader;
    if (!(*reader)->hasChannel())
        return Error{ErrorCode::AmbiguousChannel, {path}};
    return reader;
}

Result<void> ImportRun::open(const QString &path)
{
    const Currency workspaceCurrency = m_workspace.info().currency;
    if (const auto settled = settleCurrency(m_profile, m_options.read); !settled)
        return settled;
    auto reader = openReader(path, workspaceCurrency.digits());
    if (!reader)
        return reader.error();
    const auto currencies = currenciesOf(**reader, workspaceCurrency);
    if (!currencies)
        return currencies.error();
    if (currencies->digits != workspaceCurrency.digits()) {
        reader = openReader(path, currencies->digits);
        if (!reader)
            return reader.error();
    }
    m_measures = (*reader)->mapping().measures();
    if (const QString &kind = (*reader)->mapping().segmentKind; !kind.isEmpty())
        m_profile.segmentKind = kind;
    m_currencies = *currencies;
    m_converter.setFile(m_currencies, m_measures);
    m_report.unmapped = (*reader)->mapping().unmapped;
    m_grain = std::make_unique<ImportGrain>((*reader)->mapping(), m_profile.segmentKind);
    m_reader = std::make_unique<BlockReader>(std::move(*reader), m_measures, m_options.rejects != nullptr);
    return {};
}

Result<ImportReport> ImportRun::run(const QString &path)
{
    Result<void> done;
    const bool isDone = (done = begin(path)) && (done = readAll()) && (done = writeAll())
        && (done = sumUpRest()) && (done = finish());
    if (!isDone)
        return done.error();
    return std::move(m_report);
}

/// The import has its number before anything that carries it.
Result<void> ImportRun::begin(const QString &path)
{
    // A source that is none yet: finish() knows.
    auto batch = newBatch(m_workspace, m_profile, path);
    if (!batch)
        return batch.error();
    m_report.batch = std::move(*batch);
    m_names = std::make_unique<NameResolver>(m_database, m_profile, m_report.batch.id);
    m_sorter = std::make_unique<RowSorter>(m_measures);
    if (m_options.rejects)
        m_options.rejects->begin(m_reader->reader().table().headers);
    return {};
}

Result<void> ImportRun::readAll()
{
    const qint64 bytes = QFileInfo(m_reader->reader().table().path).size();
    const auto readNext = [this] {
        return m_reader->next(rowsPerBlock(), m_options.onError == OnError::Stop, m_options.read.isCancelled);
    };
    auto ahead = std::async(std::launch::async, readNext);
    for (bool isLast = false; !isLast;) {
        auto block = ahead.get();
        if (!block)
            return block.error();
        isLast = block->isLast;
        if (m_options.progressed)
            m_options.progressed({m_reader->reader().position(), bytes, m_reader->reader().rowsRead()});
        if (!isLast)
            ahead = std::async(std::launch::async, readNext);
        const auto taken = take(std::move(*block));
        if (!taken)
            return taken;
        if (isCancelled())
            return Error{ErrorCode::Cancelled, {}};
    }
    return {};
}

Result<void> ImportRun::take(ParsedBlock block)
{
    if (const auto kept = takeRejected(block.rejected); !kept)
        return kept;
    if (const auto named = m_names->add(block.newTexts, block.newTuples); !named)
        return named;
    m_grain->add(block.rows);
    if (const auto done = m_converter.convert(block.rows, *m_names); !done)
        return done;
    return m_sorter->add(block.rows, m_names->identities());
}

Result<void> ImportRun::takeRejected(const std::vector<RejectedRecord> &rejected)
{
    for (const RejectedRecord &each : rejected) {
        if (const auto kept = keepRejected(m_options, each, m_report); !kept)
            return kept;
    }
    return {};
}

/// In the order of first sight.
QVector<ChannelId> ImportRun::channels() const
{
    QVector<ChannelId> channels;
    for (const RowIdentity &each : m_names->identities()) {
        if (!channels.contains(each.channel))
            channels.append(each.channel);
    }
    return channels;
}

Result<void> ImportRun::prepareMerge()
{
    if (m_names->identities().empty())
        return Error{ErrorCode::NoReadableRow,
                     {m_reader->reader().table().path, QString::number(m_reader->reader().rowsRead()), {}}};
    const auto closed = closedMonthIndexes(m_database);
    if (!closed)
        return closed.error();
    m_context = {m_report.batch.id, m_grain->grain().code(), m_profile.dateBasis, m_measures, *closed};
    auto merge = ResultMerge::open(m_database, m_context);
    if (!merge)
        return merge.error();
    m_merge = std::move(*merge);
    if (!m_grain->isOfSingleDays() || m_options.isDryRun)
        return {};
    auto feed = RollupFeed::open(m_database, channels(), m_context.closedMonths);
    if (!feed)
        return feed.error();
    m_feed = std::move(*feed);
    return {};
}

Result<ImportRun::SortedBatch> ImportRun::sortNext()
{
    SortedBatch batch;
    if (const auto sorted = m_sorter->next(rowsPerBatch, batch.rows); !sorted)
        return sorted.error();
    if (m_feed && batch.rows.size() == 0)
        batch.sums = m_feed->finish();
    else if (m_feed)
        batch.sums = m_feed->add(batch.rows, m_names->identities(), m_context);
    return batch;
}

Result<void> ImportRun::write(const SortedBatch &batch)
{
    if (const auto written = m_merge->write(batch.rows, m_names->identities()); !written)
        return written;
    if (const auto added = addRollups(m_database, batch.sums); !added)
        return added;
    return isCancelled() ? Result<void>(Error{ErrorCode::Cancelled, {}}) : Result<void>();
}

Result<void> ImportRun::writeAll()
{
    if (const auto prepared = prepareMerge(); !prepared)
        return prepared;
    m_sorter->finish(m_names->identities());
    const auto next = [this] { return sortNext(); };
    auto ahead = std::async(std::launch::async, next);
    for (bool isLast = false; !isLast;) {
        const auto batch = ahead.get();
        if (!batch)
            return batch.error();
        isLast = batch->rows.size() == 0;
        if (!isLast)
            ahead = std::async(std::launch::async, next);
        if (const auto written = write(*batch); !written)
            return written;
    }
    m_sorter.reset();
    return {};
}

/// The sums of months that hold more than this import and were not summed on the way.
Result<void> ImportRun::sumUpRest()
{
    if (m_options.isDryRun)
        return {};
    MonthsOfChannels rest;
    for (const auto &[channel, months] : m_merge->changedMonths()) {
        for (const Month month : months) {
            if (!m_feed || !m_feed->takes(channel, month))
                rest[channel].insert(month);
        }
    }
    return refreshMonths(m_database, rest, m_options.read.isCancelled);
}

/// A sign far down in a column may show a currency that the rows above it were not read in.
Result<void> ImportRun::checkCurrencies() const
{
    for (const Measure measure : m_measures) {
        const QString name = m_reader->reader().currencyOf(measure);
        const auto currency = name.isEmpty() ? Currency() : currencyOfName(name, m_workspace.info().currency);
        if (!currency)
            return currency.error();
        const QString code = currency->code();
        const auto known = m_currencies.ofMeasure.constFind(int(measure));
        if (code.isEmpty() || (known != m_currencies.ofMeasure.constEnd() && known->code() == code))
            continue;
        if (code != m_workspace.info().currency.code() || m_currencies.hasColumn)
            return Error{ErrorCode::AmbiguousCurrency, {m_workspace.info().currency.code(), code}};
    }
    return {};
}

std::optional<TotalsCheck> ImportRun::comparedTotals() const
{
    const RowReader &reader = m_reader->reader();
    const Interner &named = reader.texts(KeyField::Currency);
    constexpr quint32 one = 2; // number 0 is no text
    auto check = checkTotals(reader.totals(), m_reader->sums(), named.size() <= one);
    if (!check)
        return check;
    const auto ofColumn =
        named.size() == one ? Currency::fromCode(named.text(1)) : m_workspace.info().currency;
    if (ofColumn)
        check->currency = m_currencies.ofMeasure.value(int(Measure::AdSpend), *ofColumn);
    if (check->currency && check->currency->digits() != m_currencies.digits)
        check->currency.reset();
    return check;
}

Result<void> ImportRun::finish()
{
    if (const auto checked = checkCurrencies(); !checked)
        return checked;
    ImportBatch &batch = m_report.batch;
    const MergeCounts &counts = m_merge->counts();
    batch.source = m_names->identities().front().source;
    batch.options = optionsAsJson(m_options.read, m_converter.rates(), m_names->created());
    batch.currency = m_converter.firstForeign().code();
    batch.grain = m_context.grain;
    batch.imported = counts.imported;
    batch.updated = counts.updated;
    batch.unchanged = counts.unchanged;
    batch.held = counts.held;
    batch.rejected = m_reader->rowsRejected();
    batch.rowsRead = m_reader->reader().rowsRead();
    batch.totalsRows = m_reader->reader().totalsRows();
    batch.days = m_grain->days();
    m_report.summed = counts.summed;
    m_report.newCampaigns = m_names->newCampaigns();
    m_report.totals = comparedTotals();
    auto names = channelNames(m_database, channels());
    if (!names)
        return names.error();
    m_report.channels = std::move(*names);
    const auto stored = Repository<ImportBatch>(m_database).insert(batch);
    if (!stored)
        return stored.error();
    return {};
}

} // namespace payoff
