// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoff {

/// What the window opens on.
struct WindowRequest {
    QString workspace; ///< empty: the last one, else the welcome page
    bool isDemo = false; ///< a fresh copy of the example
};

/// Runs the window until it is closed; the exit code of the program.
int runWindow(int &argc, char **argv, const WindowRequest &request);

} // namespace payoff
