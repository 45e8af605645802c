// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/headers.h"

#include "core/base/money.h"
#include "core/transfer/celltext.h"

#include <algorithm>

namespace payoff {

namespace {

QString withoutInvisible(QString text)
{
    text.removeIf([](QChar c) { return isInvisible(c.unicode()) || c.isNull(); });
    return text;
}

/// Takes " (EUR)" off the end; the code, or nothing. In capitals only: "Clicks (all)" names no Albanian
/// money.
QString takeCurrency(QString &text)
{
    const qsizetype size = text.size();
    const bool isEnclosed = size > 5
        && ((text.endsWith(u')') && text[size - 5] == u'(')
            || (text.endsWith(u']') && text[size - 5] == u'['));
    if (!isEnclosed)
        return {};
    const QString code = text.mid(size - 4, 3);
    const Result<Currency> currency = Currency::fromCode(code);
    if (!currency || code != code.toUpper())
        return {};
    text = text.left(size - 5).trimmed();
    return currency->code();
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
