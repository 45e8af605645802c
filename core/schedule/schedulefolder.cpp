// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/schedulefolder.h"

#include "core/base/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace payoff {

namespace {

constexpr qint64 longestUnit = 1 << 20;

QString pathOf(const QString &folder, const QString &name, const char *end)
{
    return QDir(folder).filePath(name + QLatin1String(end));
}

Result<void> write(const QString &path, const QString &text)
{
    return writeAtomically(path, [&](QIODevice &device) { return writeAll(device, text.toUtf8()); });
}

} // namespace

QString userUnitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/systemd/user");
}

QVector<ReportSchedule> schedulesIn(const QString &folder, const QString &workspace)
{
    QVector<ReportSchedule> schedules;
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("payoff-report-*.service")}, QDir::Files, QDir::Name);
    for (const QString &each : files) {
        QFile file(QDir(folder).filePath(each));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto schedule = scheduleFrom(each.chopped(QStringLiteral(".service").size()),
                                           QString::fromUtf8(file.read(longestUnit)));
        if (schedule && (workspace.isEmpty() || schedule->workspace == workspace))
            schedules.push_back(*schedule);
    }
    return schedules;
}

Result<void> storeSchedule(const QString &folder, const ReportSchedule &schedule)
{
    if (const auto valid = validate(schedule); !valid)
        return valid;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FileNotWritable, {folder}};
    if (const auto written = write(pathOf(folder, schedule.name, ".service"), serviceText(schedule));
        !written)
        return written;
    return write(pathOf(folder, schedule.name, ".timer"), timerText(schedule));
}

Result<void> removeSchedule(const QString &folder, const QString &name)
{
    for (const char *end : {".timer", ".service"}) {
        const QString path = pathOf(folder, name, end);
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{ErrorCode::FileNotWritable, {path}};
    }
    return {};
}

} // namespace payoff
