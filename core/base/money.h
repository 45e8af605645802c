// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVector>

namespace payoff {

/// An ISO 4217 currency: three letters and how many digits its minor unit has.
class Currency {
public:
    Currency() = default;

    /// The currency of that code, letter case ignored; InvalidCurrency if ISO 4217 has none.
    static Result<Currency> fromCode(const QString &code);
    /// Every currency in circulation, by code.
    static QVector<Currency> all();

    [[nodiscard]] bool isNull() const { return m_code[0] == '\0'; }
    [[nodiscard]] QString code() const { return QString::fromLatin1(m_code); }
    /// Digits of the minor unit: EUR 2, JPY 0, KWD 3.
    [[nodiscard]] int digits() const;

    friend bool operator==(const Currency &a, const Currency &b) { return a.code() == b.code(); }

private:
    char m_code[4] = {};
};

/// An amount in minor units of one currency: exact, never a floating point number.
struct Money {
    qint64 minor = 0;
    Currency currency;

    /// The machine form of the amount, without its currency: "58705.23".
    [[nodiscard]] QString toDecimal() const;
    /// Reads the machine form, rounding half to even below the minor unit; InvalidAmount otherwise.
    static Result<Money> fromDecimal(const QString &text, Currency currency);

    friend bool operator==(const Money &, const Money &) = default;
};

/// `amount` at `rate` (units of `target` for one unit of the amount's currency, in millionths), rounded half
/// to even. Overflow if the product does not fit.
Result<Money> convert(Money amount, qint64 rateMillionths, Currency target);

} // namespace payoff
