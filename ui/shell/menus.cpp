// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/commands/document.h"
#include "ui/shell/navigation.h"
#include "ui/shell/workspaceactions.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

namespace payoff {

namespace {

/// The platform's shortcut, or ours where it has none.
QList<QKeySequence> shortcuts(QKeySequence::StandardKey key, const QKeySequence &fallback)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (!keys.contains(fallback))
        keys.append(fallback);
    return keys;
}

QKeySequence shiftCtrl(Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); }

} // namespace

Menus::Menus(QMenuBar &bar, Document &document, Theme &theme, WorkspaceActions &actions,
             const QVector<PageInfo> &pages)
    : QObject(&bar),
      m_bar(bar),
      m_document(document),
      m_theme(theme),
      m_actions(actions)
{
    makeExportMenu(makeFileMenu());
    makeEditMenu();
    makeAddMenu();
    makeGoMenu(pages);
    makeViewMenu();
    makeHelpMenu();
    connect(&m_document.history(), &History::changed, this, &Menus::showState);
    connect(&m_document, &Document::replaced, this, &Menus::showState);
    showState();
}

QAction *Menus::needsOpen(QAction *action)
{
    m_needOpen.push_back(action);
    return action;
}

QMenu *Menus::makeFileMenu()
{
    QMenu *menu = m_bar.addMenu(tr("&File"));
    menu->addAction(tr("&New workspace…"), &m_actions, &WorkspaceActions::askForNew)
        ->setShortcuts(shortcuts(QKeySequence::New, QKeySequence(Qt::CTRL | Qt::Key_N)));
    menu->addAction(tr("&Open workspace…"), &m_actions, &WorkspaceActions::askForOpen)
        ->setShortcuts(shortcuts(QKeySequence::Open, QKeySequence(Qt::CTRL | Qt::Key_O)));
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    menu->addAction(tr("Open the e&xample"), &m_actions, &WorkspaceActions::openExample);
    menu->addSeparator();
    needsOpen(menu->addAction(tr("&Import a file…"), this, &Menus::importAsked))
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    return menu;
}

void Menus::makeExportMenu(QMenu *file)
{
    QMenu *exports = file->addMenu(tr("&Export"));
    needsOpen(exports->menuAction());
    needsOpen(exports->addAction(tr("As &report…"), &m_actions, &WorkspaceActions::askForExport))
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    needsOpen(exports->addAction(tr("As &Excel workbook…"), &m_actions, &WorkspaceActions::exportXlsx))
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    needsOpen(exports->addAction(tr("As &CSV…"), &m_actions, &WorkspaceActions::exportCsv))
        ->setShortcut(shiftCtrl(Qt::Key_E));
    needsOpen(file->addAction(tr("Schedule the repor&t…"), &m_actions, &WorkspaceActions::askForSchedule));
    needsOpen(file->addAction(tr("&Print report…"), this, &Menus::printAsked))
        ->setShortcuts(shortcuts(QKeySequence::Print, QKeySequence(Qt::CTRL | Qt::Key_P)));
    file->addSeparator();
    needsOpen(file->addAction(tr("&Save a copy as…"), &m_actions, &WorkspaceActions::saveCopy))
        ->setShortcuts(shortcuts(QKeySequence::SaveAs, shiftCtrl(Qt::Key_S)));
    needsOpen(file->addAction(tr("&Close workspace"), &m_actions, &WorkspaceActions::close))
        ->setShortcuts(shortcuts(QKeySequence::Close, QKeySequence(Qt::CTRL | Qt::Key_W)));
    QAction *quit = file->addAction(tr("&Quit"), this, &Menus::quitAsked);
    quit->setShortcuts(shortcuts(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::makeEditMenu()
{
    QMenu *menu = m_bar.addMenu(tr("&Edit"));
    m_undo = menu->addAction(QString(), this, &Menus::undoAsked);
    m_undo->setShortcuts(shortcuts(QKeySequence::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z)));
    m_redo = menu->addAction(QString(), this, &Menus::redoAsked);
    m_redo->setShortcuts(shortcuts(QKeySequence::Redo, shiftCtrl(Qt::Key_Z)));
    menu->addSeparator();
    needsOpen(menu->addAction(tr("&Find in tables"), this, &Menus::findAsked))
        ->setShortcuts(shortcuts(QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_F)));
}

void Menus::makeAddMenu()
{
    QMenu *menu = m_bar.addMenu(tr("&Add"));
    const auto add = [&](const QString &text, Thing thing, Qt::Key key) {
        QAction *action = menu->addAction(text, this, [this, thing] {
            Q_EMIT formAsked({thing, 0, {}, {}, {}});
        });
        needsOpen(action)->setShortcut(shiftCtrl(key));
    };
    add(tr("C&hannel…"), Thing::Channel, Qt::Key_H);
    add(tr("C&ampaign…"), Thing::Campaign, Qt::Key_A);
    add(tr("&Goal…"), Thing::Goal, Qt::Key_G);
    add(tr("&Persona…"), Thing::Persona, Qt::Key_P);
    add(tr("S&egment…"), Thing::Segment, Qt::Key_M);
    add(tr("&Cost…"), Thing::Cost, Qt::Key_C);
    add(tr("&Result…"), Thing::Result, Qt::Key_R);
    add(tr("&Sale…"), Thing::Sale, Qt::Key_L);
    add(tr("&Benefit…"), Thing::Benefit, Qt::Key_B);
    add(tr("&Note…"), Thing::Note, Qt::Key_N);
}

void Menus::makeGoMenu(const QVector<PageInfo> &pages)
{
    QMenu *menu = m_bar.addMenu(tr("&Go"));
    for (int index = 0; index < pages.size(); ++index) {
        QAction *action =
            needsOpen(menu->addAction(pages[index].title, this, [this, index] { Q_EMIT pageAsked(index); }));
        if (index < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
        else if (index == 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    }
    menu->addSeparator();
    needsOpen(menu->addAction(tr("Period &before"), this, [this] {
        Q_EMIT periodStepAsked(-1);
    }))->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    needsOpen(menu->addAction(tr("Period &after"), this, [this] {
        Q_EMIT periodStepAsked(1);
    }))->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
}

void Menus::makeViewMenu()
{
    QMenu *menu = m_bar.addMenu(tr("&View"));
    QMenu *themes = menu->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const auto addTheme = [&](const QString &text, ThemeChoice choice) {
        QAction *action = themes->addAction(text, this, [this, choice] { m_theme.setChoice(choice); });
        action->setCheckable(true);
        group->addAction(action);
        const auto mark = [this, action, choice] { action->setChecked(m_theme.choice() == choice); };
        connect(&m_theme, &Theme::changed, action, mark);
        mark();
    };
    addTheme(tr("As the &desktop"), ThemeChoice::Desktop);
    addTheme(tr("&Light"), ThemeChoice::Light);
    addTheme(tr("D&ark"), ThemeChoice::Dark);
    needsOpen(menu->addAction(tr("&Charts as tables"), this, &Menus::tableAsked))->setShortcut(Qt::Key_F4);
    menu->addAction(tr("&Side bar"), this, &Menus::sideBarAsked)->setShortcut(Qt::Key_F9);
}

void Menus::makeHelpMenu()
{
    QMenu *menu = m_bar.addMenu(tr("&Help"));
    menu->addAction(tr("&Help"), this, &Menus::helpAsked)
        ->setShortcuts(shortcuts(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1)));
    menu->addAction(tr("&About Payoff"), this, &Menus::aboutAsked)->setMenuRole(QAction::AboutRole);
}

void Menus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : m_actions.recentFiles()) {
        QString name = QFileInfo(path).fileName();
        name.replace(u'&', QLatin1String("&&"));
        QAction *action = m_recent->addAction(name, this, [this, path] { m_actions.open(path); });
        action->setToolTip(path);
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void Menus::showState()
{
    for (QAction *action : std::as_const(m_needOpen))
        action->setEnabled(m_document.isOpen());
    const History &history = m_document.history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setText(history.canUndo() ? tr("&Undo %1").arg(history.undoName()) : tr("&Undo"));
    m_redo->setText(history.canRedo() ? tr("&Redo %1").arg(history.redoName()) : tr("&Redo"));
}

} // namespace payoff
