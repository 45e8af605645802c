// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/filewatch.h"
#include "ui/commands/document.h"
#include "ui/widgets/noticebar.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <optional>

namespace payoff {

/// Looks after the file under the open workspace: tells at once when another program changes, replaces or
/// removes it, or when it cannot be written, and what can be done. Nothing that was entered is lost: what was
/// stored can be saved elsewhere even after the file is gone.
class FileGuard : public QObject {
    Q_OBJECT

public:
    /// The document lives longer.
    explicit FileGuard(Document &document, QObject *parent = nullptr);

    /// Looks now; it does so by itself whenever the system reports something, and every few seconds.
    void look();

Q_SIGNALS:
    void noticed(const payoff::Notice &notice);
    /// What was told of the file does not hold any more.
    void settled();
    /// People want to save what they have elsewhere and go on there.
    void moveAsked();
    void openAsked(const QString &path);

private:
    void follow();
    void tell(FileState state);
    [[nodiscard]] Notice gone();
    [[nodiscard]] Notice replaced();
    [[nodiscard]] Notice readOnly();

    Document &m_document;
    std::optional<FileWatch> m_watch;
    FileState m_state = FileState::AsKnown;
    QFileSystemWatcher m_system;
    QTimer m_timer;
};

} // namespace payoff
