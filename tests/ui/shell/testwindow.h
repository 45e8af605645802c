// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/document.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QSettings>
#include <QTemporaryDir>

namespace payoff {

/// The whole window on files of its own, with answers instead of file dialogs.
struct TestWindow {
    /// Opens nothing: the welcome page.
    explicit TestWindow(QSize size = {1440, 900});

    /// Makes an empty workspace in EUR and opens it.
    void openEmpty(const QString &name = QStringLiteral("Test"));
    /// Opens a copy of the example.
    void openExample();
    [[nodiscard]] QString pathOf(const QString &name) const { return folder.filePath(name); }
    /// Lets layouts and posted events settle.
    static void settle();

    QTemporaryDir folder;
    QSettings memory;
    Theme theme;
    Document document;
    QString answer; ///< what the next file dialog says
    FileChooser files;
    MainWindow window;
};

/// The one widget of that type with that accessible name below the parent; a failed test where there is none.
template <class T>
T *named(const QWidget &parent, const QString &name)
{
    for (T *each : parent.findChildren<T *>()) {
        if (each->accessibleName() == name && each->isVisibleTo(&parent))
            return each;
    }
    return nullptr;
}

/// Goes to the page of that name by a click at the side; a failed test where there is none.
void clickPage(const MainWindow &window, const QString &title);
/// Clicks the button that is seen below the parent and says that ("&" left out); a failed test where there is
/// none.
void clickButton(const QWidget &parent, const QString &text);
/// Opens the box with a click and clicks the item of that text; a failed test where there is none.
void clickItem(QComboBox &box, const QString &text);

/// The action of that text ("&" left out) below the window.
QAction *actionNamed(const QWidget &window, const QString &text);

} // namespace payoff
