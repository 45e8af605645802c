// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/reportschedule.h"

namespace payoff {

/// Where systemd looks for the units of the person who runs the program.
QString userUnitFolder();

/// The schedules that stand in the folder, by name; of that workspace alone where one is named.
QVector<ReportSchedule> schedulesIn(const QString &folder, const QString &workspace = {});

/// Writes the units of the schedule, and makes the folder where there is none: FileNotWritable, and what
/// validate() says.
Result<void> storeSchedule(const QString &folder, const ReportSchedule &schedule);

/// Removes the units of that name: FileNotWritable.
Result<void> removeSchedule(const QString &folder, const QString &name);

} // namespace payoff
