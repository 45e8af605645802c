// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// How arguments are written where another program takes them apart again.
namespace payoff {

/// The command as ExecStart= of a unit of systemd: every argument reaches the program as it is, whatever
/// stands in it. See systemd.service(5), "Command lines". A program in whose path systemd would not believe
/// is started by sh.
QString systemdCommand(const QStringList &command);

/// A text of one line in a unit: "%" is no specifier.
QString systemdText(const QString &text);

/// The command for sh(1).
QString shellCommand(const QStringList &command);

/// The command as crontab(5) takes it, where "%" ends a line; nothing if an argument has several lines, which
/// a crontab cannot hold.
std::optional<QString> cronCommand(const QStringList &command);

} // namespace payoff
