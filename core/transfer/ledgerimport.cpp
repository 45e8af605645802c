// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ledgerimport.h"

#include "core/costs/costtable.h"
#include "core/costs/occurrences.h"
#include "core/results/closedmonths.h"
#include "core/results/resulttable.h"
#include "core/roi/asof.h"
#include "core/storage/repository.h"
#include "core/transfer/rowbyrow.h"

namespace payoff {

namespace {

constexpr qint64 oneToOne = 1'000'000;

/// What a file can say of an entry.
QByteArray sayingOf(const Cost &cost, const DayRange &span)
{
    const QStringList parts{toKey(cost.category),
                            QString::number(cost.amount.minor),
                            cost.amount.currency.code(),
                            span.first.toIso(),
                            span.last.toIso(),
                            QString::number(cost.channel.value_or(ChannelId{}).value),
                            QString::number(cost.campaign.value_or(CampaignId{}).value),
                            cost.rule ? toKey(*cost.rule) : QString(),
                            cost.note};
    return parts.join(QChar(0x1F)).toUtf8();
}

/// SaleNames asks what files of sales say of visits; a ledger says nothing.
Profile withWords(Profile profile)
{
    profile.sales = SaleProfile{};
    return profile;
}

Result<bool> touchesClosedMonth(const Database &database, const Cost &cost)
{
    const auto closed = closedMonths(database);
    if (!closed)
        return closed.error();
    for (const Month month : *closed) {
        if (!cost.span.intersected(month.range()).isEmpty())
            return Error{ErrorCode::MonthClosed, {month.toIso()}};
    }
    return false;
}

} // namespace

LedgerImport::LedgerImport(const Workspace &workspace, const Profile &profile, const ImportOptions &options)
    : m_workspace(workspace),
      m_database(workspace.database()),
      m_profile(withWords(profile)),
      m_options(options),
      m_converter(workspace.database(), workspace.info().currency, options.rates)
{
}

Result<void> LedgerImport::open(const QString &path)
{
    auto reader = LedgerReader::open(path, m_profile, m_options.read, m_workspace.info().currency);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.unmapped = m_reader->unmapped();
    return {};
}

Result<ImportReport> LedgerImport::run(const QString &path)
{
    if (const auto begun = begin(path); !begun)
        return begun.error();
    const auto read = readRowByRow(
        *m_reader, path, m_options, [this](const LedgerRow &row) { return take(row); },
        [this] { return takeRejected(); });
    if (!read)
        return read.error();
    if (const auto finished = finish(); !finished)
        return finished.error();
    return std::move(m_report);
}

Result<void> LedgerImport::begin(const QString &path)
{
    auto batch = newBatch(m_workspace, m_profile, path);
    if (!batch)
        return batch.error();
    m_report.batch = std::move(*batch);
    auto closed = closedMonthIndexes(m_database);
    if (!closed)
        return closed.error();
    m_closed = std::move(*closed);
    if (const auto loaded = loadLedger(); !loaded)
        return loaded;
    m_names = std::make_unique<SaleNames>(m_database, m_profile, m_report.batch.id);
    if (m_options.rejects)
        m_options.rejects->begin(m_reader->table().headers);
    return m_names->begin(m_options.read.source, QString());
}

Result<void> LedgerImport::loadLedger()
{
    const auto costs = Repository<Cost>(m_database).all();
    if (!costs)
        return costs.error();
    const auto asOf = asOfDay(m_workspace);
    if (!asOf)
        return asOf.error();
    for (const Cost &cost : *costs) {
        for (const DayRange &span : occurrences(cost, Month::of(*asOf).last()))
            ++m_standing[sayingOf(cost, span)];
    }
    return {};
}

bool LedgerImport::isClosed(const DayRange &days) const
{
    for (Month month = Month::of(days.first); month <= Month::of(days.last); month = month.next()) {
        if (m_closed.contains(month.index))
            return true;
    }
    return false;
}

Result<void> LedgerImport::take(const LedgerRow &row)
{
    Cost cost = row.cost;
    const QByteArray channel = row.channel.toUtf8();
    const QByteArray campaign = row.campaign.toUtf8();
    SaleRow named;
    named.channel = {channel.constData(), std::size_t(channel.size())};
    named.campaign = {campaign.constData(), std::size_t(campaign.size())};
    const auto place = m_names->placeOf(named);
    if (!place)
        return place.error();
    if (!row.campaign.isEmpty() && !place->campaign) {
        // Nothing tells on which channel a campaign of that name would run.
        m_reader->reject(LedgerField::Campaign, CellProblem::UnknownWord);
        return takeRejected();
    }
    cost.channel = place->channel;
    cost.campaign = place->campaign;
    const DayRange days = cost.span;
    m_days = m_days ? DayRange{std::min(m_days->first, days.first), std::max(m_days->last, days.last)} : days;
    const QByteArray saying = sayingOf(cost, cost.span);
    if (++m_met[saying] <= m_standing.value(saying)) {
        ++m_report.batch.unchanged;
        return {};
    }
    if (isClosed(days)) {
        ++m_report.batch.held;
        return {};
    }
    return store(std::move(cost));
}

Result<void> LedgerImport::store(Cost cost)
{
    const Currency own = m_workspace.info().currency;
    if (!(cost.amount.currency == own)) {
        const auto rate = m_converter.rateOf(cost.amount.currency, cost.span.first);
        if (!rate)
            return rate.error();
        cost.rate = *rate;
    }
    const auto converted = convert(cost.amount, cost.rate.value_or(oneToOne), own);
    if (!converted)
        return converted.error();
    cost.converted = converted->minor;
    cost.batch = m_report.batch.id;
    const auto stored = Repository<Cost>(m_database).insert(cost);
    if (!stored)
        return stored.error();
    ++m_report.batch.imported;
    return {};
}

Result<void> LedgerImport::takeRejected()
{
    const QByteArray cells = m_options.rejects ? toCsvRecord(m_reader->cells()) : QByteArray();
    return keepRejected(m_options, {m_reader->rejected(), cells}, m_report);
}

Result<void> LedgerImport::finish()
{
    ImportBatch &batch = m_report.batch;
    batch.source = m_names->source();
    batch.options = optionsAsJson(m_options.read, m_converter.rates(), m_names->created());
    batch.currency = m_converter.firstForeign().code();
    batch.rejected = m_reader->rowsRejected();
    batch.rowsRead = m_reader->rowsRead();
    if (m_days)
        batch.days = *m_days;
    m_report.newCampaigns = m_names->newCampaigns();
    auto names = channelNames(m_database, m_names->channels());
    if (!names)
        return names.error();
    m_report.channels = std::move(*names);
    const auto stored = Repository<ImportBatch>(m_database).insert(batch);
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<qint64> takeBackCosts(const Database &database, BatchId batch)
{
    const Repository<Cost> ledger(database);
    const auto costs = ledger.select(QStringLiteral(" WHERE batch = ?"), {batch.value});
    if (!costs)
        return costs.error();
    for (const Cost &cost : *costs) {
        if (const auto open = touchesClosedMonth(database, cost); !open)
            return open.error();
        if (const auto removed = ledger.remove(cost.id); !removed)
            return removed.error();
    }
    return qint64(costs->size());
}

} // namespace payoff
