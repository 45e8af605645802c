// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/audienceimport.h"

#include "core/base/arithmetic.h"
#include "core/results/resulttable.h"
#include "core/storage/repository.h"
#include "core/transfer/rowbyrow.h"

namespace payoff {

AudienceImport::AudienceImport(const Workspace &workspace, const Profile &profile,
                               const ImportOptions &options)
    : m_workspace(workspace),
      m_database(workspace.database()),
      m_profile(profile),
      m_options(options)
{
}

bool AudienceImport::isCancelled() const
{
    return m_options.read.isCancelled && m_options.read.isCancelled();
}

Result<void> AudienceImport::open(const QString &path)
{
    auto reader = AudienceReader::open(path, m_profile, m_options.read);
    if (!reader)
        return reader.error();
    m_reader = std::move(*reader);
    m_report.unmapped = m_reader->unknown();
    return {};
}

Result<ImportReport> AudienceImport::run(const QString &path)
{
    Result<void> done;
    const bool isDone =
        (done = begin(path)) && (done = readAll(path)) && (done = store()) && (done = finish());
    if (!isDone)
        return done.error();
    return std::move(m_report);
}

Result<void> AudienceImport::begin(const QString &path)
{
    auto batch = newBatch(m_workspace, m_profile, path);
    if (!batch)
        return batch.error();
    m_report.batch = std::move(*batch);
    m_names =
        std::make_unique<AudienceNames>(m_database, m_profile, m_report.batch.id, m_options.read.source);
    return {};
}

/// The last day that the file or, if it says none, the options tell of.
Day AudienceImport::day() const
{
    if (const auto stated = m_reader->statedDays())
        return stated->last;
    return m_options.read.period ? m_options.read.period->last : m_workspace.today();
}

Result<void> AudienceImport::readAll(const QString &path)
{
    return readRowByRow(
        *m_reader, path, m_options, [this](const AudienceRow &row) { return take(row); },
        [this] { return takeRejected(); });
}

/// Two places of one name in a table are one segment and add up; a table that tells again what another did is
/// the later word.
Result<void> AudienceImport::take(const AudienceRow &row)
{
    const auto place = m_names->placeOf(row);
    if (!place)
        return place.error();
    const std::pair key(place->channel.value, place->segment.value);
    const auto known = m_places.constFind(key);
    if (known == m_places.constEnd()) {
        m_places.insert(key, m_gathered.size());
        m_gathered.push_back({{place->channel, place->segment, day(), row.share}, row.table, 1});
        return {};
    }
    Gathered &gathered = m_gathered[*known];
    const qint64 before = gathered.table == row.table ? gathered.share.share : 0;
    gathered.share.share = std::min(before + row.share, wholeShare);
    gathered.table = row.table;
    ++gathered.cells;
    ++m_report.summed;
    return {};
}

Result<void> AudienceImport::takeRejected()
{
    if (m_options.rejects)
        m_options.rejects->begin(m_reader->headers());
    const QByteArray cells = m_options.rejects ? toCsvRecord(m_reader->cells()) : QByteArray();
    return keepRejected(m_options, {m_reader->rejected(), cells}, m_report);
}

Result<void> AudienceImport::store()
{
    auto shares = AudienceShareStore::open(m_database, m_report.batch.id);
    if (!shares)
        return shares.error();
    ImportBatch &batch = m_report.batch;
    for (const Gathered &each : m_gathered) {
        const auto outcome = shares->put(each.share);
        if (!outcome)
            return outcome.error();
        const bool isAdded = *outcome == AudienceShareStore::Outcome::Added;
        const bool isReplaced = *outcome == AudienceShareStore::Outcome::Replaced;
        (isAdded ? batch.imported : isReplaced ? batch.updated : batch.unchanged) += each.cells;
    }
    return isCancelled() ? Result<void>(Error{ErrorCode::Cancelled, {}}) : Result<void>();
}

Result<void> AudienceImport::finish()
{
    ImportBatch &batch = m_report.batch;
    batch.source = m_names->source();
    batch.options = optionsAsJson(m_options.read, {}, m_names->created());
    batch.rejected = m_reader->rowsRejected();
    batch.rowsRead = m_reader->rowsRead();
    batch.days = {day(), day()};
    auto names = channelNames(m_database, m_names->channels());
    if (!names)
        return names.error();
    m_report.channels = std::move(*names);
    const auto stored = Repository<ImportBatch>(m_database).insert(batch);
    return stored ? Result<void>() : Result<void>(stored.error());
}

} // namespace payoff
