// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/importqueue.h"
#include "ui/commands/importsteps.h"
#include "ui/pages/page.h"

#include <QElapsedTimer>

class QAction;
class QPushButton;

namespace payoff {

class Card;
class DropArea;
class ImportPreview;
class ImportQuestions;
class PageHeader;
class PastImports;
class ProblemLabel;
class ProgressLine;
class RecordTable;

/// Takes files of results in: shows what one would change, asks what it leaves open, and lists what was taken
/// in before. Looks and imports beside the window.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(const PageTools &tools, QWidget *parent = nullptr);

    /// What files people are asked for.
    static QString fileFilter();
    /// Looks at the file, or at all files that are meant: those in folders and archives too. While others are
    /// being imported, nothing happens.
    void take(const QStringList &paths);

    [[nodiscard]] ImportJob *job() const { return m_job; }
    [[nodiscard]] ImportQueue *queue() const { return m_queue; }
    [[nodiscard]] RecordTable *fileList() const { return m_files; }
    [[nodiscard]] ImportPreview *preview() const { return m_preview; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] PastImports *pastImports() const { return m_past; }

    bool searchTables() override;

protected:
    void refresh(TouchedThings things) override;

private:
    enum class State { Idle, Looking, Seen, Importing };

    void makeFiles(QWidget *content);
    void makeProfileMenu();
    void connectParts();
    void connectFiles();
    void become(State state);
    void takeOne(const QString &path);
    void takeMany(const QStringList &paths);
    void showFiles();
    void showFile(qint64 id);
    void endFiles();
    bool answerAgain(const ImportOutcome &outcome, ImportRequest &request) const;
    void startFileAnew(const QString &path);
    void look();
    void import();
    void keepImported(const ImportOutcome &outcome);
    void showMainButton();
    void showBusy();
    void showProgress(const ImportProgress &progress);
    void saveProfile();
    void exportProfile();
    void addProfile();
    void saveRejects();
    void follow(const ImportOutcome &outcome);
    void showOutcome(const ImportOutcome &outcome);
    void finishImport(const ImportOutcome &outcome);
    void pickField(int column, const std::optional<Field> &field);
    void choose();
    void cancel();
    [[nodiscard]] ImportRequest request() const;
    [[nodiscard]] bool hasNews() const;

    State m_state = State::Idle;
    QString m_file;
    QVector<FieldChoice> m_choices;
    ImportRequest m_known; ///< what is settled of the file beside what is asked now
    ImportOutcome m_seen;
    qsizetype m_shown = -1; ///< of the files in the queue; -1: the file is alone
    QElapsedTimer m_since; ///< since what runs began
    ImportJob *m_job;
    ImportSteps *m_steps;
    ImportQueue *m_queue;
    PageHeader *m_header = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_import = nullptr;
    DropArea *m_dropArea = nullptr;
    ProblemLabel *m_problem = nullptr;
    ProgressLine *m_progress = nullptr;
    Card *m_questionsCard = nullptr;
    ImportQuestions *m_questions = nullptr;
    ImportPreview *m_preview = nullptr;
    Card *m_filesCard = nullptr;
    RecordTable *m_files = nullptr;
    QAction *m_saveProfile = nullptr;
    QAction *m_exportProfile = nullptr;
    PastImports *m_past = nullptr;
};

} // namespace payoff
