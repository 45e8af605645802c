// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QLineEdit;

namespace payoff {

class ChipsField;
class DayEdit;
class NameList;
class NumberEdit;
class NumberList;

/// A campaign: when, where and for how much, for whom and to which end, and the variants of its tests.
class CampaignForm : public ThingForm {
    Q_OBJECT

public:
    /// `campaign`: null for a new one, that begins with what the request knows.
    CampaignForm(const FormTools &tools, const Campaign *campaign, const FormRequest &request,
                 QWidget *parent);
    ~CampaignForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(CampaignForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    void fillChoices(const Campaign &begun);
    void addFields();
    [[nodiscard]] Campaign firstOf(const FormRequest &request) const;
    void show(const Campaign &campaign);
    void followChannels();
    void followBudgets();
    void followCycle();
    [[nodiscard]] bool isTaken(const Campaign &campaign) const;
    [[nodiscard]] QVector<FieldProblem> textProblems(const Campaign &campaign) const;
    [[nodiscard]] QString variantProblem() const;
    [[nodiscard]] QVector<Variant> storedVariants() const;
    [[nodiscard]] ChangeSet variantChanges() const;
    [[nodiscard]] ChangeSet removal() const;
    [[nodiscard]] Campaign entered() const;

    std::optional<Campaign> m_before;
    QLineEdit *m_name;
    DayEdit *m_first;
    DayEdit *m_last;
    ChipsField *m_channels;
    NumberList *m_budgets;
    ChipsField *m_personas;
    ChipsField *m_goals;
    NumberEdit *m_cycle;
    QLineEdit *m_utm;
    NameList *m_variants;
    QPlainTextEdit *m_learnings;
    QPlainTextEdit *m_note;
};

} // namespace payoff
