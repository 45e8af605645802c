// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/importsteps.h"
#include "ui/pages/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace payoff {

class Card;
class DropArea;
class ImportPreview;
class ImportQuestions;
class PageHeader;
class ProblemLabel;
class RecordTable;

/// Takes files of results in: shows what one would change, asks what it leaves open, and lists what was taken
/// in before. Looks and imports beside the window.
class ImportPage : public Page {
    Q_OBJECT

public:
    explicit ImportPage(const PageTools &tools, QWidget *parent = nullptr);

    /// What files people are asked for.
    static QString fileFilter();
    /// Looks at the file. While another one is being imported, nothing happens.
    void take(const QString &path);
    /// Asked before an import is taken back for good; by default a message box.
    void setConfirmation(std::function<bool(const QString &question)> confirm)
    {
        m_confirm = std::move(confirm);
    }

    [[nodiscard]] ImportJob *job() const { return m_job; }
    [[nodiscard]] ImportPreview *preview() const { return m_preview; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] RecordTable *pastImports() const { return m_past; }

    bool searchTables() override;

protected:
    void refresh(TouchedThings things) override;

private:
    enum class State { Idle, Looking, Seen, Importing };

    void makeProgress(QWidget *content);
    void makePast(QWidget *content);
    void connectParts();
    void become(State state);
    void look();
    void import();
    void saveRejects();
    void follow(const ImportOutcome &outcome);
    void showOutcome(const ImportOutcome &outcome);
    void finishImport(const ImportOutcome &outcome);
    void pickField(int column, const std::optional<Field> &field);
    void choose();
    void cancel();
    void takeBackSelected();
    void showPast();
    [[nodiscard]] ImportRequest request() const;
    [[nodiscard]] bool hasNews() const;
    [[nodiscard]] const ImportBatch *selectedImport() const;

    State m_state = State::Idle;
    QString m_file;
    QVector<FieldChoice> m_choices;
    ImportOutcome m_seen;
    std::function<bool(const QString &question)> m_confirm;
    ImportJob *m_job;
    ImportSteps *m_steps;
    PageHeader *m_header = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_import = nullptr;
    DropArea *m_dropArea = nullptr;
    ProblemLabel *m_problem = nullptr;
    QTimer *m_patience = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_bar = nullptr;
    Card *m_questionsCard = nullptr;
    ImportQuestions *m_questions = nullptr;
    ImportPreview *m_preview = nullptr;
    Card *m_pastCard = nullptr;
    RecordTable *m_past = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace payoff
