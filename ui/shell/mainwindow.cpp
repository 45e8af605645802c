// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/commands/viewmemory.h"
#include "ui/dialogs/forms.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/pages/closemonthpage.h"
#include "ui/pages/importpage.h"
#include "ui/pages/reportspage.h"
#include "ui/shell/fileguard.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/menus.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspaceactions.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"
#include "ui/widgets/sidebar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace payoff {

namespace {

constexpr int iconsOnlyBelow = 1100;
constexpr QSize smallest(560, 420);
constexpr QSize preferred(1280, 860);

QString geometryKey() { return QStringLiteral("window/geometry"); }
QString sideBarKey() { return QStringLiteral("window/sideBar"); }
QString viewKey(const QString &uuid) { return QStringLiteral("views/%1").arg(uuid); }

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent),
      m_surroundings(surroundings),
      m_infos(navigation())
{
    m_pages.resize(m_infos.size());
    m_workspaceActions =
        std::make_unique<WorkspaceActions>(m_surroundings.document, m_surroundings.files,
                                           m_surroundings.memory, m_surroundings.openExample, *this);
    makeLayout();
    m_forms = new Forms(m_surroundings.document, m_surroundings.format, *this);
    m_menus = std::make_unique<Menus>(*menuBar(), m_surroundings.document, m_surroundings.theme,
                                      *m_workspaceActions, m_infos);
    m_guard = new FileGuard(m_surroundings.document, this);
    connectParts();
    setMinimumSize(smallest);
    setAcceptDrops(true);
    restoreGeometry(m_surroundings.memory.value(geometryKey()).toByteArray());
    showDocument();
}

MainWindow::~MainWindow() = default;

QSize MainWindow::sizeHint() const { return preferred; }

void MainWindow::makeLayout()
{
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sideBar = new SideBar(middle);
    QVector<SideBarEntry> entries;
    for (const PageInfo &info : std::as_const(m_infos))
        entries.push_back({info.section, info.title, info.key});
    m_sideBar->setEntries(entries);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_notices = new NoticeBar(middle);
    m_filterBar = new FilterBar(m_surroundings.document, m_surroundings.format, middle);
    m_stack = new QStackedWidget(middle);
    column->addWidget(m_notices);
    column->addWidget(m_filterBar);
    column->addWidget(m_stack, 1);
    row->addWidget(m_sideBar);
    row->addLayout(column, 1);
    setCentralWidget(middle);
    m_sideBar->setVisible(m_surroundings.memory.value(sideBarKey(), true).toBool());
}

void MainWindow::connectParts()
{
    Document &document = m_surroundings.document;
    connect(&document, &Document::replaced, this, &MainWindow::showDocument);
    connect(&document, &Document::viewChanged, this, &MainWindow::rememberView);
    connect(&document, &Document::failed, this, [this](const Error &error) { showFailure(sentence(error)); });
    connect(m_sideBar, &SideBar::pagePicked, this, &MainWindow::showPageAt);
    connect(m_filterBar, &FilterBar::mainActionTriggered, this, [this] {
        if (Page *page = currentPage())
            page->runMainAction();
    });
    WorkspaceActions *actions = m_workspaceActions.get();
    connect(actions, &WorkspaceActions::noticed, this, &MainWindow::showNotice);
    connect(m_forms, &Forms::failed, this, &MainWindow::showFailure);
    connect(m_guard, &FileGuard::noticed, this, &MainWindow::showNotice);
    connect(m_guard, &FileGuard::settled, m_notices, &NoticeBar::clear);
    connect(m_guard, &FileGuard::moveAsked, actions, &WorkspaceActions::moveElsewhere);
    connect(m_guard, &FileGuard::openAsked, actions, &WorkspaceActions::open);

    connectMenus();
}

void MainWindow::connectMenus()
{
    const Menus *menus = m_menus.get();
    connect(menus, &Menus::formAsked, m_forms, &Forms::open);
    connect(menus, &Menus::pageAsked, this, &MainWindow::showPageAt);
    connect(menus, &Menus::importAsked, this, &MainWindow::askForImport);
    connect(menus, &Menus::printAsked, this, &MainWindow::printReport);
    connect(menus, &Menus::undoAsked, this, [this] { runAction(QStringLiteral("undo")); });
    connect(menus, &Menus::redoAsked, this, [this] { runAction(QStringLiteral("redo")); });
    connect(menus, &Menus::tableAsked, this, [this] {
        if (Page *page = currentPage())
            page->toggleTables();
    });
    connect(menus, &Menus::findAsked, this, [this] {
        if (Page *page = currentPage())
            page->searchTables();
    });
    connect(menus, &Menus::periodStepAsked, this, [this](int direction) {
        Document &open = m_surroundings.document;
        open.setView(stepped(open.view(), direction, open.asOf(), open.workspace().settings().calendar));
    });
    connect(menus, &Menus::sideBarAsked, this, [this] {
        m_sideBar->setVisible(m_sideBar->isHidden());
        m_surroundings.memory.setValue(sideBarKey(), !m_sideBar->isHidden());
    });
    connect(menus, &Menus::aboutAsked, this, &MainWindow::showAbout);
    connect(menus, &Menus::helpAsked, this, &MainWindow::showHelp);
    connect(menus, &Menus::quitAsked, this, &QWidget::close);
    connect(&m_surroundings.theme, &Theme::changed, this, [this] {
        m_surroundings.memory.setValue(Theme::memoryKey(), int(m_surroundings.theme.choice()));
    });
}

/// Shows what will be printed; of a month that is being closed, its report.
void MainWindow::printReport()
{
    const auto *closing = qobject_cast<CloseMonthPage *>(currentPage());
    const auto month = closing ? std::optional(closing->month()) : std::nullopt;
    auto *reports = qobject_cast<ReportsPage *>(showPage(QStringLiteral("reports")));
    if (!reports)
        return;
    if (month)
        reports->showThing(month->index);
    reports->print();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Payoff"),
        tr("Payoff %1\n\nWhat each social media channel gives back for what it costs.\n\nFree software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QLatin1String(PAYOFF_VERSION)));
}

void MainWindow::showHelp()
{
    QVector<QAction *> actions;
    for (QAction *action : findChildren<QAction *>()) {
        if (!action->menu() && !action->shortcut().isEmpty())
            actions.push_back(action);
    }
    auto *help = new HelpDialog(actions, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

Page *MainWindow::page(int index)
{
    Page *&page = m_pages[index];
    if (!page) {
        const Surroundings &given = m_surroundings;
        page = m_infos[index].make({given.document, given.files, given.format, &given.memory,
                                    [this](const QString &key) { return hasPage(key); }},
                                   m_stack);
        m_stack->addWidget(page);
        connectPage(page);
    }
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::formAsked, m_forms, &Forms::open);
    connect(page, &Page::failed, this, &MainWindow::showFailure);
    connect(page, &Page::told, this, [this](const QString &text) {
        showNotice({text, Tone::Plain, {}, false});
    });
    connect(page, &Page::done, this, [this](const QString &text) {
        const auto undo = [this] { runAction(QStringLiteral("undo")); };
        showNotice({text, Tone::Plain, {{tr("&Undo"), undo}}, false});
    });
    connect(page, &Page::pageAsked, this, [this](const QString &key, qint64 id) {
        if (Page *asked = showPage(key); asked && id != 0)
            asked->showThing(id);
    });
    connect(page, &Page::actionAsked, this, &MainWindow::runAction);
}

void MainWindow::showPageAt(int index)
{
    if (!m_surroundings.document.isOpen())
        return;
    m_current = index;
    Page *shown = page(index);
    m_filterBar->setPage(m_infos[index].title, shown->mainAction());
    m_filterBar->setVisible(m_infos[index].isMeasuring);
    shown->prepare();
    m_stack->setCurrentWidget(shown);
    m_sideBar->setCurrentPage(index);
}

bool MainWindow::hasPage(const QString &key) const
{
    return std::any_of(m_infos.begin(), m_infos.end(), [&](const PageInfo &info) { return info.key == key; });
}

Page *MainWindow::showPage(const QString &key)
{
    for (int index = 0; index < m_infos.size(); ++index) {
        if (m_infos[index].key == key && m_surroundings.document.isOpen()) {
            showPageAt(index);
            return m_pages[index];
        }
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return m_surroundings.document.isOpen() ? m_pages[m_current] : nullptr;
}

QString MainWindow::currentPageKey() const { return m_infos[m_current].key; }

void MainWindow::runAction(const QString &name)
{
    Document &document = m_surroundings.document;
    Result<void> done;
    if (name == QLatin1String("undo"))
        done = document.history().undo();
    else if (name == QLatin1String("redo"))
        done = document.history().redo();
    else if (name == QLatin1String("example"))
        m_workspaceActions->openExample();
    else if (name == QLatin1String("import"))
        askForImport();
    else if (name == QLatin1String("export"))
        m_workspaceActions->askForExport();
    else if (name == QLatin1String("schedule"))
        m_workspaceActions->askForSchedule();
    else if (const auto month = Month::fromIso(name.section(u' ', 1)); name.startsWith(u"export ") && month)
        m_workspaceActions->askForExportOf(*month);
    if (!done)
        showFailure(sentence(done.error()));
}

void MainWindow::askForImport()
{
    const QStringList paths =
        m_surroundings.files.openSeveral(this, tr("Import files"), ImportPage::fileFilter());
    if (!paths.isEmpty())
        importFiles(paths);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_surroundings.document.isOpen())
        showFailure(
            tr("No workspace is open, so nothing was imported. Open one, or make a new one, and drop the "
               "file again."));
    else if (auto *page = qobject_cast<ImportPage *>(showPage(QStringLiteral("import"))))
        page->take(paths);
}

/// The page of those who have nothing open: made when it is needed.
void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_stack);
        m_stack->addWidget(m_welcome);
        WorkspaceActions *actions = m_workspaceActions.get();
        connect(m_welcome, &WelcomePage::exampleAsked, actions, &WorkspaceActions::openExample);
        connect(m_welcome, &WelcomePage::newAsked, actions, &WorkspaceActions::askForNew);
        connect(m_welcome, &WelcomePage::openAsked, actions, &WorkspaceActions::askForOpen);
        connect(m_welcome, &WelcomePage::fileAsked, actions, &WorkspaceActions::open);
    }
    m_welcome->setRecentFiles(m_workspaceActions->recentFiles());
    m_filterBar->hide();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::showDocument()
{
    const Document &document = m_surroundings.document;
    const bool isOpen = document.isOpen();
    const QString name = isOpen ? document.workspace().info().name : QString();
    m_sideBar->setWorkspaceName(isOpen ? name : tr("No workspace"));
    m_sideBar->setEnabled(isOpen);
    setWindowFilePath(isOpen ? document.workspace().path() : QString());
    setWindowTitle(isOpen ? tr("%1 – Payoff").arg(name) : tr("Payoff"));
    m_notices->clear();
    if (!isOpen)
        return showWelcome();
    restoreView();
    showPageAt(m_current);
}

void MainWindow::rememberView()
{
    const Document &document = m_surroundings.document;
    if (document.isOpen())
        m_surroundings.memory.setValue(viewKey(document.workspace().info().uuid), toMemory(document.view()));
}

void MainWindow::restoreView()
{
    Document &document = m_surroundings.document;
    const QByteArray kept =
        m_surroundings.memory.value(viewKey(document.workspace().info().uuid)).toByteArray();
    if (!kept.isEmpty())
        document.setView(viewFromMemory(kept, document.contents()));
}

void MainWindow::showFailure(const QString &sentence) { showNotice({sentence, Tone::Worse, {}, false}); }

void MainWindow::showNotice(const Notice &notice) { m_notices->show(notice); }

void MainWindow::fitSideBar() { m_sideBar->setCollapsed(width() < iconsOnlyBelow); }

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSideBar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_surroundings.memory.setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.first().endsWith(QLatin1String(".payoff"), Qt::CaseInsensitive))
        m_workspaceActions->open(paths.first());
    else
        importFiles(paths);
}

bool MainWindow::event(QEvent *event)
{
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::ThemeChange)
        m_surroundings.theme.followDesktop();
    else if (event->type() == QEvent::WindowActivate && m_guard)
        m_guard->look();
    return done;
}

} // namespace payoff
