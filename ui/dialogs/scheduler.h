// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace payoff {

/// What runs reports at their time on this machine. Handed in, so that a test can answer.
struct Scheduler {
    QString program; ///< all of the path of what is to be run
    QString folder; ///< where the units of the person stand
    /// Runs systemctl with those arguments; what went wrong in its words, empty where nothing did. Not there
    /// where systemd is not.
    std::function<QString(const QStringList &)> systemctl;
    /// Asks for a folder: parent, where to begin. Empty: they changed their mind.
    std::function<QString(QWidget *, const QString &)> chooseFolder;

    [[nodiscard]] bool hasSystemd() const { return bool(systemctl); }

    /// That of the machine.
    static Scheduler desktop();
};

} // namespace payoff
