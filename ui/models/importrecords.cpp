// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importrecords.h"

#include "ui/text/errortext.h"
#include "ui/text/importtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ImportTables)
};

RecordCell numberCell(qint64 number, const Format &format)
{
    return {format.count(number), number, QString::number(number), number == 0 ? Tone::Muted : Tone::Plain};
}

/// "12 October 2026 14:05", in the time of the place.
RecordCell timeCell(const QString &iso, const Format &format)
{
    const QDateTime utc = QDateTime::fromString(iso, Qt::ISODate);
    const QDateTime time = utc.toLocalTime();
    return {format.locale().toString(time, QLocale::ShortFormat), utc, time.toString(Qt::ISODate)};
}

RecordCell stateCell(const ImportBatch &batch, const Format &format)
{
    if (!batch.undoneAt)
        return {Texts::tr("in use")};
    const RecordCell time = timeCell(*batch.undoneAt, format);
    return {Texts::tr("undone %1").arg(time.text), {}, {}, Tone::Muted};
}

RecordCell stateCell(const ImportQueue::Entry &entry)
{
    using State = ImportQueue::State;
    const QString reason = entry.outcome.error ? sentence(*entry.outcome.error) : QString();
    switch (entry.state) {
    case State::Waiting:
        return {Texts::tr("waiting"), {}, {}, Tone::Muted};
    case State::Ready:
        return {Texts::tr("ready")};
    case State::NothingNew:
        return {Texts::tr("nothing new"), {}, {}, Tone::Muted};
    case State::Asking:
        return {Texts::tr("has a question"), {}, {}, Tone::Worse, reason};
    case State::Unreadable:
        return {Texts::tr("cannot be read"), {}, {}, Tone::Worse, reason};
    case State::Imported:
        return {Texts::tr("imported"), {}, {}, Tone::Better};
    }
    Q_UNREACHABLE();
}

} // namespace

QVector<RecordColumn> rejectColumns()
{
    return {{Texts::tr("Line"), true}, {Texts::tr("Column")}, {Texts::tr("Value")}, {Texts::tr("Why")}};
}

QVector<Record> rejectRecords(const QVector<RejectedRow> &rejects, qsizetype most, const Format &format)
{
    QVector<Record> records;
    for (const RejectedRow &row : rejects.mid(0, most)) {
        const QString value = row.value.simplified();
        records.append({row.line,
                        {{format.count(row.line), row.line, QString::number(row.line)},
                         {row.column, {}, {}, Tone::Plain, row.column},
                         {value, {}, row.value, Tone::Worse, value},
                         {problemText(row.problem)}}});
    }
    return records;
}

QVector<RecordColumn> listedFileColumns()
{
    return {{Texts::tr("File")},      {Texts::tr("Tool")},          {Texts::tr("Days")},
            {Texts::tr("New"), true}, {Texts::tr("Updated"), true}, {Texts::tr("Left out"), true},
            {Texts::tr("State")}};
}

QVector<Record> listedFileRecords(const QVector<ImportQueue::Entry> &entries, const Format &format)
{
    QVector<Record> records;
    qint64 id = 0;
    for (const ImportQueue::Entry &each : entries) {
        const QString name = QFileInfo(each.file.shown).fileName();
        const ImportBatch batch = each.outcome.report ? each.outcome.report->batch : ImportBatch();
        const bool isRead = each.outcome.report.has_value();
        const auto number = [&](qint64 count) { return isRead ? numberCell(count, format) : RecordCell(); };
        records.append({++id,
                        {{name, {}, {}, Tone::Plain, each.file.shown},
                         {each.outcome.request.profile.name},
                         {isRead ? format.range(batch.days) : QString(), batch.days.first.sinceEpoch},
                         number(batch.imported),
                         number(batch.updated),
                         number(batch.rejected),
                         stateCell(each)}});
    }
    return records;
}

QVector<RecordColumn> pastImportColumns()
{
    return {{Texts::tr("When")},      {Texts::tr("File")},          {Texts::tr("Tool")},
            {Texts::tr("New"), true}, {Texts::tr("Updated"), true}, {Texts::tr("Left out"), true},
            {Texts::tr("State")}};
}

QVector<Record> pastImportRecords(const Contents &contents, const Format &format)
{
    QVector<Record> records;
    for (const ImportBatch &batch : contents.imports) {
        const Source *source = byId(contents.sources, batch.source);
        const QString tool = source ? toolName(source->tool) : batch.profile;
        const QString account = source ? source->account : QString();
        records.append({batch.id.value,
                        {timeCell(batch.importedAt, format),
                         {batch.fileName, {}, {}, batch.undoneAt ? Tone::Muted : Tone::Plain, batch.fileName},
                         {tool, {}, {}, Tone::Plain, account},
                         numberCell(batch.imported, format),
                         numberCell(batch.updated, format),
                         numberCell(batch.rejected, format),
                         stateCell(batch, format)}});
    }
    return records;
}

} // namespace payoff
