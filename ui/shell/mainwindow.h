// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/filechooser.h"
#include "ui/widgets/sidebar.h"

#include <QMainWindow>

class QAction;
class QStackedWidget;

namespace payoff {

class RoiPage;
class Theme;

/// The window: side bar, pages, menus. What it is asked to open or make it hands on; what it shows it is fed.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Both live longer than the window.
    MainWindow(Theme &theme, const FileChooser &files, QWidget *parent = nullptr);

    /// Shows what is open; an empty path means that nothing is.
    void setWorkspace(const QString &name, const QString &path);
    [[nodiscard]] RoiPage *dashboard() const { return m_dashboard; }

    QSize sizeHint() const override;

public Q_SLOTS:
    /// A sentence for people, in a box that waits for them.
    void showMessage(const QString &sentence);

Q_SIGNALS:
    void openAsked(const QString &path);
    void newAsked(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addPage(const SideBarEntry &entry, QWidget *page);
    void showPage(int page);
    void makeFileMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void askForNew();
    void askForOpen();
    void showAbout();
    void fitSideBar();

    Theme &m_theme;
    const FileChooser &m_files;
    QVector<SideBarEntry> m_entries;
    SideBar *m_sideBar;
    QStackedWidget *m_pages;
    RoiPage *m_dashboard = nullptr;
    QAction *m_sideBarAction = nullptr;
};

} // namespace payoff
