// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/thingform.h"

class QComboBox;

namespace payoff {

class MoneyEdit;
class NumberEdit;

/// What the workspace assumes of a customer, for CLV and payback; it tells at once what follows from it.
class CustomerValueForm : public ThingForm {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CustomerValueForm)

public:
    explicit CustomerValueForm(const FormTools &tools, QWidget *parent = nullptr);
    ~CustomerValueForm() override;

    /// What follows from what was entered, in a sentence.
    [[nodiscard]] QString outcome() const;

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;

private:
    [[nodiscard]] CustomerValue entered() const;
    void fillChoices();
    void addFields();
    void show(const CustomerValue &value);
    void follow();

    MoneyEdit *m_margin;
    NumberEdit *m_retention;
    NumberEdit *m_discount;
    QComboBox *m_period;
    QComboBox *m_convention;
    NumberEdit *m_cap;
};

/// The convention as people name it: "discounted, first margin now".
QString conventionText(ClvConvention convention);
/// "What a customer is worth: €366.67 (…)", or why that is not known.
QString customerValueText(const std::optional<CustomerValue> &value, Currency currency, const Format &format);

} // namespace payoff
