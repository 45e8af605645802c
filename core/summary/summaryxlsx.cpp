// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/summaryxlsx.h"

#include "core/base/atomicfile.h"
#include "core/summary/summarysheet.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <ctime>

namespace payoff {

namespace {

/// The library takes local time from the zone it runs in; noon stays on its day everywhere.
std::time_t noonOf(Day day) { return QDateTime(day.toDate(), QTime(12, 0), Qt::UTC).toSecsSinceEpoch(); }

Error failed(const QString &reason) { return {ErrorCode::FileNotWritable, {QString(), reason}}; }

} // namespace

Result<void> writeXlsx(const MonthSummary &summary, QIODevice &device)
{
    // The library writes to a path only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(folder.errorString());
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("summary.xlsx")));
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = scratch.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return failed(QString::fromLatin1(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    lxw_doc_properties properties{};
    QByteArray title = summary.workspace.toUtf8();
    properties.title = title.data();
    properties.created = noonOf(summary.made);
    workbook_set_properties(workbook, &properties);
    SummarySheet(summary, workbook).write();
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failed(QString::fromLatin1(lxw_strerror(error)));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return writeAll(device, file.readAll());
}

} // namespace payoff
