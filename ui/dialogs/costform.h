// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthledger.h"
#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QCheckBox;
class QComboBox;

namespace payoff {

class DayEdit;
class MoneyEdit;
class NumberEdit;

/// A cost: what for, how much, when and how often, and whom it is charged to.
class CostForm : public ThingForm {
    Q_OBJECT

public:
    /// `cost`: null for a new one, that begins with the last one entered and what the request knows.
    CostForm(const FormTools &tools, const Cost *cost, const FormRequest &request, QWidget *parent);
    ~CostForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(CostForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    void fillChoices(const Cost &begun);
    void addFields();
    void connectFields();
    [[nodiscard]] Cost firstOf(const FormRequest &request) const;
    void show(const Cost &cost);
    void showPayer(const Cost &cost);
    void follow();
    void followCurrency();
    void followPayer();
    void followInvoice();
    [[nodiscard]] QVector<SpendMeeting> meetings() const;
    [[nodiscard]] QString meetingText(const SpendMeeting &meeting) const;
    void multiply();
    void suggestRate();
    [[nodiscard]] std::optional<qint64> knownRate(const Currency &currency) const;
    [[nodiscard]] Currency billCurrency() const;
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] QVector<FieldProblem> dayProblems(const Cost &cost) const;
    [[nodiscard]] QVector<FieldProblem> payerProblems() const;
    void enterPayer(Cost &cost) const;
    [[nodiscard]] Cost entered() const;

    std::optional<Cost> m_before;
    QVector<Currency> m_currencies;
    QComboBox *m_category;
    NumberEdit *m_hours;
    MoneyEdit *m_hourlyRate;
    MoneyEdit *m_amount;
    SearchableChoice *m_currency;
    NumberEdit *m_rate;
    QCheckBox *m_credit;
    DayEdit *m_first;
    DayEdit *m_last;
    QComboBox *m_recurrence;
    DayEdit *m_until;
    QComboBox *m_payer;
    SearchableChoice *m_channel;
    SearchableChoice *m_campaign;
    QComboBox *m_rule;
    QPlainTextEdit *m_note;
    QCheckBox *m_invoice;
    QVector<SpendMeeting> m_meetings; ///< that the cost as entered takes part in, and that go by results
};

} // namespace payoff
