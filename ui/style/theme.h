// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QObject>

class QApplication;

namespace payoff {

enum class ThemeChoice { Desktop, Light, Dark };

/// Dresses the application: style, font and palette, light or dark as the desktop is unless told otherwise.
/// Made once, before the first widget; lives as long as the application.
class Theme : public QObject {
    Q_OBJECT

public:
    /// The application is what it dresses: there must be one.
    explicit Theme(const QApplication &application);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    [[nodiscard]] bool isDark() const;
    /// Under which the choice is remembered from one start to the next.
    static QString memoryKey();

public Q_SLOTS:
    /// Asks the desktop again whether it is dark; for when it says that its theme changed.
    void followDesktop();

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::Desktop;
    bool m_desktopIsDark = false;
    bool m_isAsking = false;
};

} // namespace payoff
