// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace payoff {

/// What the window opens on.
struct WindowRequest {
    QString workspace; ///< empty: the last one, else the welcome page
    bool isDemo = false; ///< a fresh copy of the example
};

/// Runs the window until it is closed; the exit code of the program.
int runWindow(int &argc, char **argv, const WindowRequest &request);

/// Runs something that draws, without a display; returns what it returns.
int runOffscreen(int &argc, char **argv, const std::function<int()> &run);

} // namespace payoff
