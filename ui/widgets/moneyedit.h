// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/numberedit.h"

namespace payoff {

/// A field for an amount of money, with the currency's sign at its end. The sign or code of the currency may
/// be typed or pasted with the amount.
class MoneyEdit : public NumberEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    [[nodiscard]] Currency currency() const { return m_currency; }
    /// Keeps what was typed.
    void setCurrency(Currency currency);

    [[nodiscard]] std::optional<Money> amount() const;
    /// In the field's currency; nothing empties the field.
    void setAmount(std::optional<Money> amount);

protected:
    [[nodiscard]] QString number() const override;
    [[nodiscard]] QString notReadable() const override;

private:
    Currency m_currency;
};

} // namespace payoff
