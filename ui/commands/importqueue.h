// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/filelist.h"
#include "ui/commands/importjob.h"

#include <functional>

namespace payoff {

/// Many files, looked at and taken in one after the other, beside the window. Lives on the window's thread.
/// Files out of archives are there as long as this lists them.
class ImportQueue : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportQueue)

public:
    enum class State {
        Waiting, ///< not looked at yet
        Ready, ///< importing it would change something
        NothingNew,
        Asking, ///< it leaves something open
        Unreadable,
        Imported,
    };
    struct Entry {
        ListedFile file;
        ImportOutcome outcome; ///< of the last look, or of the import
        State state = State::Waiting;
    };
    /// Whether the file can be looked at again, with an answer that is known; then the request holds it.
    using Answer = std::function<bool(const ImportOutcome &outcome, ImportRequest &request)>;

    explicit ImportQueue(QObject *parent = nullptr);
    ~ImportQueue() override;

    /// Lists what is behind the paths, and looks at each file.
    void start(const QStringList &paths, const ImportRequest &pattern, Answer answer);
    /// Takes all in that are ready.
    void importReady();
    /// What runs ends soon; what was taken in stays so.
    void cancel();
    void clear();

    [[nodiscard]] const QVector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] bool isRunning() const { return m_task != Task::None; }
    [[nodiscard]] bool isImporting() const { return m_task == Task::Importing; }
    [[nodiscard]] int count(State state) const;
    /// How many are done with what runs.
    [[nodiscard]] int done() const { return int(m_at); }
    /// What became of a file that was looked at, or taken in, apart from the others.
    void setOutcome(qsizetype index, const ImportOutcome &outcome);

Q_SIGNALS:
    /// An entry looks otherwise, or there are others.
    void changed();
    /// A file was taken in.
    void imported(const payoff::ImportOutcome &outcome);
    /// The paths could not be listed.
    void failed(const payoff::Error &error);
    /// All files were looked at, or those that were ready taken in.
    void finished();

private:
    enum class Task { None, Listing, Looking, Importing };

    void takeList(const Result<FileList> &list);
    void next();
    void follow(const ImportOutcome &outcome);
    void end();
    [[nodiscard]] bool isToDo(const Entry &entry) const;

    ImportJob *m_job;
    std::thread m_thread; ///< lists files
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    ImportRequest m_pattern;
    Answer m_answer;
    FileList m_list;
    QVector<Entry> m_entries;
    Task m_task = Task::None;
    qsizetype m_at = 0;
};

} // namespace payoff
