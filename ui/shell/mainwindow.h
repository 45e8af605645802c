// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"
#include "ui/widgets/noticebar.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace payoff {

class FileGuard;
class FilterBar;
class Forms;
class Menus;
class SideBar;
class Theme;
class WelcomePage;
class WorkspaceActions;

/// What the window stands among; lives longer than the window.
struct Surroundings {
    Document &document;
    Theme &theme;
    const FileChooser &files;
    QSettings &memory; ///< what is remembered from one start to the next
    Format format;
    /// Makes and opens a fresh copy of the example.
    std::function<Result<std::unique_ptr<Workspace>>()> openExample;
};

/// The window: side bar, filter bar, pages, notices. It shows the document; without one, the ways to open
/// one.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the page of that key and returns it; null if there is none such, or nothing is open.
    Page *showPage(const QString &key);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageKey() const;
    [[nodiscard]] NoticeBar *notices() const { return m_notices; }
    [[nodiscard]] Forms &forms() const { return *m_forms; }
    [[nodiscard]] WorkspaceActions &workspaceActions() const { return *m_workspaceActions; }

    QSize sizeHint() const override;

public Q_SLOTS:
    /// Tells that something went wrong, in a sentence.
    void showFailure(const QString &sentence);
    void showNotice(const payoff::Notice &notice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void connectMenus();
    void showHelp();
    void printReport();
    void showAbout();
    Page *page(int index);
    [[nodiscard]] bool hasPage(const QString &key) const;
    void showPageAt(int index);
    void connectPage(Page *page);
    void runAction(const QString &name);
    void askForImport();
    void importFiles(const QStringList &paths);
    void showWelcome();
    void showDocument();
    void rememberView();
    void restoreView();
    void fitSideBar();

    Surroundings m_surroundings;
    QVector<PageInfo> m_infos;
    QVector<Page *> m_pages; ///< null until shown
    int m_current = 0;
    SideBar *m_sideBar = nullptr;
    NoticeBar *m_notices = nullptr;
    FilterBar *m_filterBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr; ///< null until shown
    Forms *m_forms = nullptr;
    std::unique_ptr<WorkspaceActions> m_workspaceActions;
    std::unique_ptr<Menus> m_menus;
    FileGuard *m_guard = nullptr;
};

} // namespace payoff
