// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QCheckBox;

namespace payoff {

class DayEdit;
class MoneyEdit;
class ValueCalculator;
struct ValueEstimate;

/// What one result of a kind is taken to be worth, from a day on, for a channel or all.
class ValueRuleForm : public ThingForm {
    Q_OBJECT

public:
    /// `rule`: null for a new one, that begins with what the request knows.
    ValueRuleForm(const FormTools &tools, const ValueRule *rule, const FormRequest &request, QWidget *parent);
    ~ValueRuleForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(ValueRuleForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] ValueRule firstOf(const FormRequest &request) const;
    void fillChoices(const ValueRule &begun);
    void addFields();
    void show(const ValueRule &rule);
    void take(const ValueEstimate &estimate);
    /// Says which other rule of the measure and channel it takes over from, or gives way to.
    void followOthers();
    [[nodiscard]] QVector<ValueRule> rivals(const ValueRule &rule) const;
    [[nodiscard]] QVector<FieldProblem> amountProblems() const;
    [[nodiscard]] ValueRule entered() const;

    std::optional<ValueRule> m_before;
    SearchableChoice *m_measure;
    SearchableChoice *m_channel;
    DayEdit *m_from;
    DayEdit *m_until;
    MoneyEdit *m_low;
    MoneyEdit *m_likely;
    MoneyEdit *m_high;
    QCheckBox *m_isCounted;
    QLineEdit *m_origin;
    QPlainTextEdit *m_note;
    ValueCalculator *m_calculator;
};

} // namespace payoff
