// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/storage/database.h"
#include "core/workspace/change.h"

#include <QObject>

#include <memory>

namespace payoff {

/// What a workspace is, whatever it holds.
struct WorkspaceInfo {
    QString uuid;
    QString name;
    Currency currency;
};

/// One client's or brand's file, open. Owns the connection; lives on one thread. Every change of data goes
/// through apply() or an importer, and is announced once, after it was committed.
class Workspace : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// Makes a new file: FileExists, FileNotWritable, EmptyName, TextTooLong, DiskFull.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const QString &name,
                                                     Currency currency, Clock clock = systemClock());
    /// Opens a file after looking at it: see identifyWorkspaceFile() and migrate(). A file that cannot be
    /// written is opened for reading. A file of an older version is backed up, then brought up to date.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Clock clock = systemClock());
    ~Workspace() override;

    [[nodiscard]] QString path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    [[nodiscard]] const WorkspaceInfo &info() const { return m_info; }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] const Database &database() const { return *m_database; }
    [[nodiscard]] Day today() const { return m_clock(); }

    /// Writes a whole copy to a new file, as of the last commit; see backUp() for what can go wrong.
    [[nodiscard]] Result<void> copyTo(const QString &path) const;

    /// Makes all the changes or none. Returns them as made, with the ids of what was added: inverse() of
    /// that, applied, takes them back.
    Result<ChangeSet> apply(ChangeSet changes);

    /// Tells those who show the workspace that something other than apply() wrote to it.
    void announce(TouchedThings things);

Q_SIGNALS:
    /// After a commit.
    void committed(payoff::TouchedThings things);

private:
    Workspace(std::unique_ptr<Database> database, Clock clock);
    Result<void> load();

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    WorkspaceInfo m_info;
    Settings m_settings;
};

} // namespace payoff
