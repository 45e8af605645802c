// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace payoff {

class Document;
class Theme;
class WorkspaceActions;
struct PageInfo;

/// The menus of the window and their shortcuts. They say what is wanted; the window does it.
class Menus : public QObject {
    Q_OBJECT

public:
    /// The references live longer.
    Menus(QMenuBar &bar, Document &document, Theme &theme, WorkspaceActions &actions,
          const QVector<PageInfo> &pages);

    /// Marks what needs an open workspace as possible or not, and names what can be undone.
    void showState();

Q_SIGNALS:
    void pageAsked(int index);
    void formAsked(const payoff::FormRequest &request);
    void importAsked();
    void printAsked();
    void undoAsked();
    void redoAsked();
    void findAsked();
    void tableAsked();
    void periodStepAsked(int direction);
    void sideBarAsked();
    void helpAsked();
    void aboutAsked();
    void quitAsked();

private:
    QMenu *makeFileMenu();
    void makeExportMenu(QMenu *file);
    void makeEditMenu();
    void makeAddMenu();
    void makeGoMenu(const QVector<PageInfo> &pages);
    void makeViewMenu();
    void makeHelpMenu();
    void fillRecent();
    /// An action that is possible only while a workspace is open.
    QAction *needsOpen(QAction *action);

    QMenuBar &m_bar;
    Document &m_document;
    Theme &m_theme;
    WorkspaceActions &m_actions;
    QVector<QAction *> m_needOpen;
    QMenu *m_recent = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace payoff
