// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "ui/dialogs/formrequest.h"
#include "ui/dialogs/thingform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace payoff {

class DayEdit;
class MoneyEdit;
class NumberEdit;

/// One order, deal or refund: typed, or imported and then set right by hand.
class SaleForm : public ThingForm {
    Q_OBJECT

public:
    /// `sale`: null for a new one, that begins with what the request knows.
    SaleForm(const FormTools &tools, const Sale *sale, const FormRequest &request, QWidget *parent);
    ~SaleForm() override { forget(); }
    Q_DISABLE_COPY_MOVE(SaleForm)

protected:
    [[nodiscard]] QVector<FieldProblem> problems() const override;
    [[nodiscard]] ChangeSet changes() const override;
    [[nodiscard]] QString stepName() const override;
    void startNext() override;

private:
    [[nodiscard]] Sale firstOf(const FormRequest &request) const;
    void fillChoices();
    void addFields();
    void show(const Sale &sale);
    void showOrigin();
    void followCurrency();
    void suggestRate();
    [[nodiscard]] std::optional<qint64> knownRate(const Currency &currency) const;
    [[nodiscard]] Currency paidIn() const;
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] Sale entered() const;

    std::optional<Sale> m_before;
    Sale m_begun; ///< what the form began with
    QVector<Currency> m_currencies;
    qint64 m_beginChannel = 0; ///< what its channel counts for
    qint64 m_beginCampaign = 0;
    DayEdit *m_day;
    DayEdit *m_touch;
    QLineEdit *m_number;
    SearchableChoice *m_channel;
    SearchableChoice *m_campaign;
    QComboBox *m_customer;
    QLineEdit *m_product;
    MoneyEdit *m_amount;
    SearchableChoice *m_currency;
    NumberEdit *m_rate;
    QCheckBox *m_refund;
    QPlainTextEdit *m_note;
};

} // namespace payoff
