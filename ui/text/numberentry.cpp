// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numberentry.h"

#include "core/base/decimal.h"
#include "core/transfer/celltext.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <array>

namespace payoff {

namespace {

using Outcome = NumberEntry::Outcome;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(NumberEntry)
};

NumberEntry refused(const QString &problem) { return {Outcome::Refused, 0, problem}; }

QString problemText(CellProblem problem, const QString &text)
{
    switch (problem) {
    case CellProblem::OutOfRange:
        return Texts::tr("“%1” is too large.").arg(text);
    case CellProblem::Negative:
        return Texts::tr("“%1” is below zero; this cannot be.").arg(text);
    case CellProblem::NotWhole:
        return Texts::tr("“%1” is not a whole number; this is counted in whole ones.").arg(text);
    default:
        return Texts::tr("“%1” is not a number.").arg(text);
    }
}

/// Takes a percent sign off either end; whether there was one.
bool takePercentSign(QString &text)
{
    constexpr std::array<char16_t, 2> signs{u'%', u'\u066a'};
    for (const char16_t sign : signs) {
        if (const qsizetype at = text.indexOf(QChar(sign)); at >= 0) {
            text.remove(at, 1);
            return true;
        }
    }
    return false;
}

/// Whether the sign beside an amount can mean that currency: its code, its symbol, or "$" for any dollar.
bool means(const QString &sign, const Currency &currency, const QLocale &locale)
{
    const QString symbol = currencySymbol(currency, locale);
    const QString code = codeOfCurrencySign(sign.toStdString());
    if (sign.compare(symbol, Qt::CaseInsensitive) == 0)
        return true;
    if (!code.isEmpty())
        return code == currency.code();
    return (sign == u'$' && currency.code().endsWith(u'D')) || symbol.contains(sign);
}

/// The one separator of a number that may be grouped or not: "2,000".
QChar loneSeparator(const QString &text) { return text.contains(u',') ? u',' : u'.'; }

/// The decimal sign of a text; none where only the writer knows.
std::optional<DecimalSign> decimalSign(const QString &text, const NumberKind &kind, const QLocale &locale)
{
    const DecimalSign own = decimalSignOf(locale);
    switch (decimalHint(text.toStdString(), kind.isWhole)) {
    case DecimalHint::Point:
        return DecimalSign::Point;
    case DecimalHint::Comma:
        return DecimalSign::Comma;
    case DecimalHint::None:
        return own;
    case DecimalHint::Either:
        break;
    }
    const bool isComma = loneSeparator(text) == u',';
    const DecimalSign grouped = isComma ? DecimalSign::Point : DecimalSign::Comma;
    if (kind.isWhole || grouped == own)
        return grouped;
    // Three decimals are nothing unusual where the currency has as many.
    return kind.isMoney && kind.digits >= 3 ? std::optional(own) : std::nullopt;
}

NumberEntry undecided(const QString &text, const QLocale &locale)
{
    QString whole = text;
    whole.remove(loneSeparator(text));
    const QString fraction = text.left(text.indexOf(loneSeparator(text)) + 2);
    NumberEntry entry;
    entry.outcome = Outcome::Undecided;
    entry.problem = Texts::tr("“%1” can be read in two ways. Type %2 or %3.")
                        .arg(text, fraction, whole.remove(locale.groupSeparator()));
    return entry;
}

} // namespace

EntryKind entryKind(Measure measure, const Currency &currency)
{
    const MeasureInfo &known = info(measure);
    EntryKind kind;
    kind.number.digits = storedDigits(measure, currency.digits());
    kind.number.isWhole = known.unit == MeasureUnit::Count;
    kind.number.isMoney = known.unit == MeasureUnit::Money;
    kind.number.mayBeNegative = known.mayBeNegative;
    kind.currency = currency;
    return kind;
}

DecimalSign decimalSignOf(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? DecimalSign::Comma : DecimalSign::Point;
}

NumberEntry readNumber(const QString &text, const EntryKind &kind, const QLocale &locale,
                       std::optional<DecimalSign> decided)
{
    QString number = text.trimmed();
    if (number == Format::notReported() || isMissingMarker(trimmed(number.toStdString())))
        return {};
    const QString shown = number;
    if (takePercentSign(number) && !kind.isPercentage)
        return refused(Texts::tr("“%1” is a percentage; type the number itself.").arg(shown));
    const std::string sign = currencyBeside(number.toStdString());
    if (kind.number.isMoney && !sign.empty() && !means(QString::fromStdString(sign), kind.currency, locale))
        return refused(Texts::tr("“%1” is in another currency; amounts here are in %2.")
                           .arg(shown, kind.currency.code()));
    NumberStyle style;
    style.currency = sign;
    style.decimal = decimalSign(number, kind.number, locale);
    const bool mayBeEither =
        decimalHint(number.toStdString(), kind.number.isWhole) == DecimalHint::Either && !kind.number.isWhole;
    if (decided && mayBeEither)
        style.decimal = decided;
    if (!style.decimal)
        return undecided(shown, locale);
    const ParsedNumber parsed = parseNumber(number.toStdString(), style, kind.number);
    if (parsed.outcome == ParsedNumber::Outcome::Value)
        return {Outcome::Value, parsed.value, {}};
    return refused(problemText(parsed.problem, shown));
}

QString entryText(qint64 value, const EntryKind &kind, const QLocale &locale)
{
    QString text = formatScaled(value, kind.number.digits);
    if (!kind.number.isMoney && text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text.replace(QLatin1String("."), locale.decimalPoint());
}

} // namespace payoff
