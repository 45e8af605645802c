// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/reportschedule.h"
#include "ui/dialogs/form.h"
#include "ui/dialogs/scheduler.h"
#include "ui/text/format.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace payoff {

/// For which workspace reports are to be written.
struct ScheduledWorkspace {
    QString name;
    QString path;
    Format format;
};

/// Asks when the report of last month shall be written by itself, as what and where to; has systemd do it, or
/// shows the line for a crontab where there is none. Lists what is set up for the workspace, and removes it.
class ScheduleDialog : public Form {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduleDialog)

public:
    ScheduleDialog(const ScheduledWorkspace &workspace, const Scheduler &scheduler,
                   QWidget *parent = nullptr);
    ~ScheduleDialog() override;

    /// What is asked for now.
    [[nodiscard]] ReportSchedule schedule() const;
    /// What is shown of it: the commands, or the line for a crontab.
    [[nodiscard]] QString shownText() const;
    /// A line for each schedule of the workspace.
    [[nodiscard]] QStringList existing() const { return m_lines; }

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    bool save() override;

private:
    void makeFields();
    void makeFolderField();
    void makeShownText();
    void makeList();
    void addChoices();
    void showState();
    void showList();
    void addLine(const ReportSchedule &schedule);
    void remove(const QString &name);
    void copyText();
    [[nodiscard]] QString inWords(const ReportSchedule &schedule) const;
    [[nodiscard]] QStringList takenNames() const;

    ScheduledWorkspace m_workspace;
    Scheduler m_scheduler;
    QSpinBox *m_day;
    QTimeEdit *m_time;
    QComboBox *m_format;
    QComboBox *m_audience;
    QComboBox *m_language;
    QLineEdit *m_folder;
    QCheckBox *m_enable;
    QPlainTextEdit *m_text = nullptr;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_listLayout = nullptr;
    QStringList m_lines;
};

} // namespace payoff
