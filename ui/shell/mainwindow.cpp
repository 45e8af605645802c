// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/pages/roipage.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace payoff {

namespace {

constexpr int iconsOnlyBelow = 1100;
constexpr QSize smallest(560, 420);
constexpr QSize preferred(1280, 860);

/// The platform's shortcut, or ours where it has none.
QList<QKeySequence> shortcuts(QKeySequence::StandardKey key, const QKeySequence &fallback)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (keys.isEmpty())
        keys.append(fallback);
    return keys;
}

} // namespace

MainWindow::MainWindow(Theme &theme, const FileChooser &files, QWidget *parent)
    : QMainWindow(parent),
      m_theme(theme),
      m_files(files),
      m_sideBar(new SideBar(this)),
      m_pages(new QStackedWidget(this))
{
    auto *middle = new QWidget(this);
    auto *layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_dashboard = new RoiPage(files, m_pages);
    makeFileMenu();
    makeViewMenu();
    addPage({tr("Measure"), tr("Dashboard"), PageIcon::Dashboard}, m_dashboard);
    makeHelpMenu();
    connect(m_sideBar, &SideBar::pagePicked, this, &MainWindow::showPage);
    connect(m_dashboard, &RoiPage::failed, this, &MainWindow::showMessage);
    setMinimumSize(smallest);
    setWorkspace({}, {});
    showPage(0);
}

QSize MainWindow::sizeHint() const { return preferred; }

void MainWindow::addPage(const SideBarEntry &entry, QWidget *page)
{
    const int index = m_pages->addWidget(page);
    m_entries.append(entry);
    m_sideBar->setEntries(m_entries);
    auto *action = new QAction(entry.title, this);
    if (index < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
    connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    addAction(action);
}

void MainWindow::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_sideBar->setCurrentPage(page);
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *make = menu->addAction(tr("&New workspace…"), this, &MainWindow::askForNew);
    make->setShortcuts(shortcuts(QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_N)));
    QAction *open = menu->addAction(tr("&Open workspace…"), this, &MainWindow::askForOpen);
    open->setShortcuts(shortcuts(QKeySequence::Open, QKeySequence(Qt::CTRL | Qt::Key_O)));
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcuts(shortcuts(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](const QString &text, ThemeChoice choice) {
        QAction *action = themes->addAction(text, this, [this, choice] { m_theme.setChoice(choice); });
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
    };
    addTheme(tr("As the &desktop"), ThemeChoice::Desktop);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("D&ark"), ThemeChoice::Dark);
    m_sideBarAction = menu->addAction(tr("&Side bar"));
    m_sideBarAction->setCheckable(true);
    m_sideBarAction->setChecked(true);
    m_sideBarAction->setShortcut(Qt::Key_F9);
    connect(m_sideBarAction, &QAction::toggled, m_sideBar, &QWidget::setVisible);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Payoff"), this, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
}

void MainWindow::setWorkspace(const QString &name, const QString &path)
{
    m_sideBar->setWorkspaceName(name.isEmpty() ? tr("No workspace") : name);
    setWindowFilePath(path);
    setWindowTitle(name.isEmpty() ? tr("Payoff") : tr("%1 – Payoff").arg(name));
    if (name.isEmpty())
        m_dashboard->setMessage(tr("No workspace is open"),
                                tr("Open a workspace or make a new one from the File menu."));
    else
        m_dashboard->setMessage(
            tr("Nothing recorded yet"),
            tr("This workspace holds no costs and no results, so there is nothing to show. Import "
               "an export of an ad platform into it, or open another workspace from the File "
               "menu."));
}

void MainWindow::askForNew()
{
    const QString path =
        m_files.save(this, tr("New workspace"), tr("Workspace.payoff"), tr("Payoff workspaces (*.payoff)"));
    if (!path.isEmpty())
        Q_EMIT newAsked(QFileInfo(path).suffix().isEmpty() ? QString(path + QLatin1String(".payoff")) : path);
}

void MainWindow::askForOpen()
{
    const QString path =
        m_files.open(this, tr("Open workspace"), tr("Payoff workspaces (*.payoff);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openAsked(path);
}

void MainWindow::showMessage(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Payoff"), sentence, QMessageBox::Ok, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Payoff"),
        tr("Payoff %1\n\nWhat each social media channel gives back for what it costs.\n\nFree software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QLatin1String(PAYOFF_VERSION)));
}

void MainWindow::fitSideBar() { m_sideBar->setCollapsed(width() < iconsOnlyBelow); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSideBar();
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::ThemeChange)
        m_theme.followDesktop();
    return done;
}

} // namespace payoff
