// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileguard.h"

#include <QFileInfo>

namespace payoff {

namespace {

constexpr int lookEveryMs = 3000;

} // namespace

FileGuard::FileGuard(Document &document, QObject *parent)
    : QObject(parent),
      m_document(document)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FileGuard::look);
    connect(&m_system, &QFileSystemWatcher::fileChanged, this, &FileGuard::look);
    connect(&m_system, &QFileSystemWatcher::directoryChanged, this, &FileGuard::look);
    connect(&m_document, &Document::replaced, this, &FileGuard::follow);
    connect(&m_document, &Document::reread, this, [this] {
        if (m_watch)
            m_watch->accept();
    });
    follow();
}

void FileGuard::follow()
{
    const QStringList before = m_system.files() + m_system.directories();
    if (!before.isEmpty())
        m_system.removePaths(before);
    m_watch.reset();
    m_state = FileState::AsKnown;
    m_timer.stop();
    if (!m_document.isOpen())
        return;
    const Workspace &workspace = m_document.workspace();
    m_watch.emplace(workspace.database());
    m_system.addPath(workspace.path());
    m_system.addPath(QFileInfo(workspace.path()).absolutePath());
    m_timer.start();
    if (workspace.isReadOnly())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT noticed(readOnly()); }, Qt::QueuedConnection);
}

void FileGuard::look()
{
    if (!m_watch || m_document.isUsedElsewhere())
        return;
    const FileState state = m_watch->look();
    if (state == FileState::Changed) {
        m_document.readAgain();
        Q_EMIT noticed(
            {tr("Another program changed this workspace. What you see is up to date; undo starts anew."),
             Tone::Plain,
             {},
             false});
        return;
    }
    if (state != m_state)
        tell(state);
    m_state = state;
}

void FileGuard::tell(FileState state)
{
    switch (state) {
    case FileState::Gone:
        Q_EMIT noticed(gone());
        return;
    case FileState::Replaced:
        Q_EMIT noticed(replaced());
        return;
    case FileState::NotWritable:
        Q_EMIT noticed(readOnly());
        return;
    case FileState::AsKnown:
    case FileState::Changed:
        Q_EMIT settled();
        return;
    }
}

Notice FileGuard::gone()
{
    return {
        tr("The file “%1” is gone: it was moved, deleted, or its disk was taken out. Everything up to your "
           "last change is still here. Save it elsewhere to go on.")
            .arg(m_document.workspace().path()),
        Tone::Worse,
        {{tr("&Save as…"), [this] { Q_EMIT moveAsked(); }}},
        true};
}

Notice FileGuard::replaced()
{
    const QString path = m_document.workspace().path();
    return {tr("Another file was put in the place of “%1”. Nothing of it was touched, and what you see is "
               "still the "
               "one you opened.")
                .arg(path),
            Tone::Worse,
            {{tr("&Open the new one"), [this, path] { Q_EMIT openAsked(path); }},
             {tr("&Save mine as…"), [this] { Q_EMIT moveAsked(); }}},
            true};
}

Notice FileGuard::readOnly()
{
    const QString path = m_document.workspace().path();
    return {tr("“%1” can only be read: you can look at it and export from it. To change it, save a copy "
               "elsewhere.")
                .arg(path),
            Tone::Worse,
            {{tr("&Save a copy as…"), [this] { Q_EMIT moveAsked(); }},
             {tr("&Try again"), [this, path] { Q_EMIT openAsked(path); }}},
            true};
}

} // namespace payoff
