// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/headers.h"

#include "core/base/money.h"
#include "core/transfer/celltext.h"
#include "core/transfer/numberstyle.h"

#include <QRegularExpression>

#include <algorithm>

namespace payoff {

namespace {

QString withoutInvisible(QString text)
{
    text.removeIf([](QChar c) { return isInvisible(c.unicode()) || c.isNull(); });
    return text;
}

/// The code of "EUR", or the sign of "€" and "$"; nothing otherwise. Codes in capitals only: "Clicks (all)"
/// names no Albanian money.
QString currencyOf(const QString &text)
{
    if (!currenciesOfSign(text).isEmpty())
        return text;
    const QString ofSign = text.size() <= 2 ? codeOfCurrencySign(text.toStdString()) : QString();
    if (!ofSign.isEmpty())
        return ofSign;
    const Result<Currency> currency = Currency::fromCode(text);
    return currency && text == text.toUpper() ? currency->code() : QString();
}

/// Takes " (EUR)", " [€]", " in EUR" or " €" off the end; the code or the sign, or nothing.
QString takeCurrency(QString &text)
{
    static const QRegularExpression atEnd(QStringLiteral(
        "\\s*(?:\\(([^\\s()]{1,3})\\)|\\[([^\\s\\[\\]]{1,3})\\]|\\sin\\s(\\S{1,3})|\\s(\\p{Sc}))$"));
    const QRegularExpressionMatch match = atEnd.match(text);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return {};
    const QString currency = currencyOf(match.captured(match.lastCapturedIndex()));
    if (!currency.isEmpty())
        text = text.left(match.capturedStart()).trimmed();
    return currency;
}

} // namespace

Header normalisedHeader(const QString &text)
{
    Header header;
    header.name = withoutInvisible(text).simplified();
    QString key = withoutInvisible(text.normalized(QString::NormalizationForm_KC));
    key.replace(u'_', u' ');
    key = key.simplified();
    header.currency = takeCurrency(key);
    header.key = key.toCaseFolded();
    return header;
}

} // namespace payoff
