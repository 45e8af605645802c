// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QComboBox;

namespace payoff {

class DayEdit;

/// Something gained that has no price: what, how well it is shown, how strong, and whose work it was.
class BenefitForm : public ThingForm {
    Q_OBJECT

public:
    /// `benefit`: null for a new one, that begins with what the request knows.
    BenefitForm(const FormTools &tools, const Benefit *benefit, const FormRequest &request, QWidget *parent);
    ~BenefitForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(BenefitForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    void addFields();
    void show(const Benefit &benefit);
    [[nodiscard]] Benefit firstOf(const FormRequest &request) const;
    [[nodiscard]] Benefit entered() const;

    std::optional<Benefit> m_before;
    DayEdit *m_day;
    QComboBox *m_category;
    QPlainTextEdit *m_description;
    QPlainTextEdit *m_evidence;
    QComboBox *m_strength;
    QComboBox *m_reader;
    SearchableChoice *m_channel;
    SearchableChoice *m_campaign;
};

} // namespace payoff
