// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberedit.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/typed.h"

#include <QPainter>

namespace payoff {

NumberEdit::NumberEdit(QWidget *parent)
    : EntryEdit(parent)
{
    fitText();
}

void NumberEdit::setMeasure(Measure measure, Currency currency)
{
    const MeasureInfo &known = info(measure);
    const bool isMoney = known.unit == MeasureUnit::Money;
    m_mayBeNegative = known.mayBeNegative;
    setDigits(storedDigits(measure, currency.digits()), isMoney ? currency.digits() : 0);
    setUnit(isMoney ? currencySymbol(currency, m_locale) : QString());
}

void NumberEdit::setDigits(int digits, int shown)
{
    m_digits = digits;
    m_shown = shown;
}

void NumberEdit::setUnit(const QString &unit)
{
    m_unit = unit;
    fitText();
    update();
}

void NumberEdit::setNegativeAllowed(bool allowed) { m_mayBeNegative = allowed; }

void NumberEdit::setLocaleOfNumbers(const QLocale &locale)
{
    const auto kept = value();
    m_locale = locale;
    if (kept)
        setValue(kept);
}

std::optional<qint64> NumberEdit::value() const
{
    const TypedNumber read = readTypedNumber(number(), m_digits, m_locale);
    const bool isFit = read.outcome == TypedNumber::Outcome::Value && (m_mayBeNegative || read.value >= 0);
    return isFit ? std::optional(read.value) : std::nullopt;
}

void NumberEdit::setValue(std::optional<qint64> value)
{
    setText(value ? typedNumber(*value, m_digits, m_shown, m_locale) : QString());
}

QString NumberEdit::notReadable() const
{
    return tr("“%1” is not a number.").arg(isolatedName(text().trimmed()));
}

QString NumberEdit::problem() const
{
    const TypedNumber read = readTypedNumber(number(), m_digits, m_locale);
    switch (read.outcome) {
    case TypedNumber::Outcome::Empty:
        return number().size() == text().size() ? QString() : notReadable();
    case TypedNumber::Outcome::NotANumber:
        return notReadable();
    case TypedNumber::Outcome::TooManyDecimals:
        return m_digits == 0 ? tr("Whole numbers only.") : tr("At most %n decimal(s).", nullptr, m_digits);
    case TypedNumber::Outcome::TooLong:
        return tr("At most twelve digits.");
    case TypedNumber::Outcome::Value:
        return read.value < 0 && !m_mayBeNegative ? tr("This cannot be less than zero.") : QString();
    }
    Q_UNREACHABLE();
}

QString NumberEdit::tidied() const { return typedNumber(value().value_or(0), m_digits, m_shown, m_locale); }

int NumberEdit::endWidth() const
{
    return m_unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_unit) + 18;
}

void NumberEdit::paintEnd(QPainter &painter, const QRect &room) const
{
    painter.setPen(tokensOf(palette()).muted);
    painter.drawText(room, Qt::AlignCenter, m_unit);
}

} // namespace payoff
