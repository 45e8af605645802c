// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QWidget>

namespace payoff {

/// Shows the window on the test's own screen and makes it the active one, so that it can have the focus.
inline void putOnScreen(QWidget &window)
{
    window.hide();
    window.setAttribute(Qt::WA_DontShowOnScreen, false);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("The window did not become active");
}

} // namespace payoff
