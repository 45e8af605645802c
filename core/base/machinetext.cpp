// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/machinetext.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace payoff {

namespace {

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return character.unicode() < 0x20
            ? QStringLiteral("\\u%1").arg(int(character.unicode()), 4, 16, QChar(u'0'))
            : QString(character);
    }
}

QString withoutNeedlessZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number == QLatin1String("-0") ? QStringLiteral("0") : number;
}

} // namespace

QString jsonString(const QString &text)
{
    QString json(u'"');
    for (const QChar character : text)
        json += escaped(character);
    return json + u'"';
}

QString csvText(const QString &text)
{
    const bool looksLikeFormula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    QString field = looksLikeFormula ? u'\'' + text : text;
    const auto needsQuotes = [](QChar each) {
        return each == u'"' || each == u',' || each == u'\n' || each == u'\r';
    };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    field.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

QString shortDecimal(double number, int digits)
{
    return withoutNeedlessZeros(QString::number(number, 'f', digits));
}

QString shortScaled(qint64 value, int digits) { return withoutNeedlessZeros(formatScaled(value, digits)); }

} // namespace payoff
