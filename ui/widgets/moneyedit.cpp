// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "ui/text/format.h"

namespace payoff {

MoneyEdit::MoneyEdit(QWidget *parent)
    : NumberEdit(parent)
{
}

void MoneyEdit::setCurrency(Currency currency)
{
    m_currency = currency;
    setDigits(currency.digits(), currency.digits());
    setUnit(currencySymbol(currency, localeOfNumbers()));
}

std::optional<Money> MoneyEdit::amount() const
{
    const auto minor = value();
    return minor ? std::optional(Money{*minor, m_currency}) : std::nullopt;
}

void MoneyEdit::setAmount(std::optional<Money> amount)
{
    setValue(amount ? std::optional(amount->minor) : std::nullopt);
}

QString MoneyEdit::number() const
{
    QString number = text().trimmed();
    for (const QString &sign : {currencySymbol(m_currency, localeOfNumbers()), m_currency.code()}) {
        if (sign.isEmpty())
            continue;
        if (number.endsWith(sign, Qt::CaseInsensitive))
            return number.chopped(sign.size());
        if (const qsizetype at = number.indexOf(sign, 0, Qt::CaseInsensitive); at == 0 || at == 1)
            return number.remove(at, sign.size()); // the minus may stand before it
    }
    return text();
}

QString MoneyEdit::notReadable() const
{
    return tr("“%1” is not an amount.").arg(isolatedName(text().trimmed()));
}

} // namespace payoff
