// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace payoff {

/// A report that is to be written again every month, of the month before.
struct ReportSchedule {
    QString name; ///< of its units, without their ends: "payoff-report-lumen"
    QString program; ///< all of its path
    QString workspace; ///< all of its path
    int day = 2; ///< of the month, 1 … latestScheduleDay: every month has it
    int hour = 8;
    int minute = 0;
    QString format; ///< as `payoff summary --format` takes it: "pdf"
    QString audience; ///< of a report to read: "executive"
    QString language; ///< of a report to read: "fr"
    QString folder; ///< all of the path of the folder that it is written to

    friend bool operator==(const ReportSchedule &, const ReportSchedule &) = default;
};

inline constexpr int latestScheduleDay = 28;

/// InvalidValue {"day" or "time", value}; EmptyName {"folder"}.
Result<void> validate(const ReportSchedule &schedule);

/// What is to be run: the program with its arguments.
QStringList commandOf(const ReportSchedule &schedule);

/// The units of systemd that run it: see systemd.service(5), systemd.timer(5). A run that was missed, the
/// machine being off, is made up for. The service also says what it was made of: see scheduleFrom().
QString serviceText(const ReportSchedule &schedule);
QString timerText(const ReportSchedule &schedule);

/// The schedule that serviceText() was made of; nothing if it is none of ours.
std::optional<ReportSchedule> scheduleFrom(const QString &name, const QString &service);

/// The line of a crontab that does the same; nothing where a path has several lines.
std::optional<QString> cronLine(const ReportSchedule &schedule);

/// What is to be typed to have the units of that name at work: one command a line.
QStringList enableCommands(const QString &name);

/// A name for units after the workspace's, with letters that file names and systemd take, that is not among
/// those taken.
QString scheduleName(const QString &workspace, const QStringList &taken);

} // namespace payoff
