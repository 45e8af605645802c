// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/measures/measure.h"
#include "ui/widgets/entryedit.h"

#include <QLocale>

namespace payoff {

/// A field for a number with so many decimals, with its unit at the end. Reads the locale's style and the
/// plain one.
class NumberEdit : public EntryEdit {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);

    /// For values of that measure: whole, in thousandths, or money with the currency's sign.
    void setMeasure(Measure measure, Currency currency);
    /// `digits` are kept; `shown` are written even where they are zeros.
    void setDigits(int digits, int shown);
    void setUnit(const QString &unit);
    void setNegativeAllowed(bool allowed);
    void setLocaleOfNumbers(const QLocale &locale);

    /// What was typed, times 10^digits; nothing if it is empty or cannot be read.
    [[nodiscard]] std::optional<qint64> value() const;
    void setValue(std::optional<qint64> value);

    [[nodiscard]] QString problem() const override;

protected:
    [[nodiscard]] QString tidied() const override;
    [[nodiscard]] int endWidth() const override;
    void paintEnd(QPainter &painter, const QRect &room) const override;
    /// The text without a unit that was typed or pasted with the number.
    [[nodiscard]] virtual QString number() const { return text(); }
    /// "“abc” is not a number."
    [[nodiscard]] virtual QString notReadable() const;
    [[nodiscard]] const QLocale &localeOfNumbers() const { return m_locale; }

private:
    QLocale m_locale;
    QString m_unit;
    int m_digits = 0;
    int m_shown = 0;
    bool m_mayBeNegative = false;
};

} // namespace payoff
