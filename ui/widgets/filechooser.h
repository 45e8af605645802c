// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace payoff {

/// Asks people for a file. Handed in, so that a test can answer. An empty answer means that they changed
/// their mind.
struct FileChooser {
    /// parent, title, filter ("Payoff workspaces (*.payoff)")
    std::function<QString(QWidget *, const QString &, const QString &)> open;
    /// parent, title, suggested name, filter; asks before overwriting
    std::function<QString(QWidget *, const QString &, const QString &, const QString &)> save;

    /// The desktop's own dialogs.
    static FileChooser desktop();
};

} // namespace payoff
