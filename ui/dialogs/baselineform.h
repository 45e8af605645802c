// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QComboBox;

namespace payoff {

class MoneyEdit;

/// What would have come in without a campaign, or in a month anyway.
class BaselineForm : public ThingForm {
    Q_OBJECT

public:
    /// `baseline`: null for a new one, that begins with what the request knows.
    BaselineForm(const FormTools &tools, const Baseline *baseline, const FormRequest &request,
                 QWidget *parent);
    ~BaselineForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(BaselineForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    enum Kind { OfMonth, OfCampaign };

    [[nodiscard]] Baseline firstOf(const FormRequest &request) const;
    void fillChoices(const Baseline &begun);
    void follow();
    [[nodiscard]] bool isOfCampaign() const;
    [[nodiscard]] Baseline entered() const;

    std::optional<Baseline> m_before;
    QComboBox *m_kind;
    SearchableChoice *m_month;
    SearchableChoice *m_campaign;
    MoneyEdit *m_amount;
    QPlainTextEdit *m_note;
};

} // namespace payoff
