// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace payoff {

/// Asks people for a file. Handed in, so that a test can answer. An empty answer means that they changed
/// their mind.
struct FileChooser {
    /// parent, title, filter ("Payoff workspaces (*.payoff)")
    std::function<QString(QWidget *, const QString &, const QString &)> open;
    /// Likewise, of several files.
    std::function<QStringList(QWidget *, const QString &, const QString &)> openSeveral;
    /// parent, title, suggested name, filter; asks before overwriting
    std::function<QString(QWidget *, const QString &, const QString &, const QString &)> save;

    /// The desktop's own dialogs.
    static FileChooser desktop();
};

} // namespace payoff
