// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace payoff {

class DayEdit;
class NumberEdit;
class NumberList;

/// A goal: what is wanted, of which measure, where and by when. Says in words what was entered.
class GoalForm : public ThingForm {
    Q_OBJECT

public:
    /// `goal`: null for a new one, that begins with what the request knows.
    GoalForm(const FormTools &tools, const Goal *goal, const FormRequest &request, QWidget *parent);
    ~GoalForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(GoalForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    void addFields();
    void fillChoices(const Goal &begun);
    [[nodiscard]] Goal firstOf(const FormRequest &request) const;
    void show(const Goal &goal);
    void follow();
    void fitMonths();
    [[nodiscard]] QVector<MonthTarget> monthTargets() const;
    [[nodiscard]] QVector<FieldProblem> numberProblems(const Goal &goal) const;
    [[nodiscard]] Goal entered() const;

    std::optional<Goal> m_before;
    QLineEdit *m_name;
    QComboBox *m_kind;
    SearchableChoice *m_measure;
    SearchableChoice *m_channel;
    NumberEdit *m_baseline;
    NumberEdit *m_target;
    DayEdit *m_first;
    DayEdit *m_last;
    QCheckBox *m_differs;
    NumberList *m_months;
    QComboBox *m_family;
    QLineEdit *m_objective;
    QPlainTextEdit *m_note;
};

} // namespace payoff
