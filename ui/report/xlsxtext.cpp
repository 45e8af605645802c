// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxtext.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr qsizetype longestCell = 32'767;
constexpr qsizetype longestPageLine = 180; ///< bytes, of the 255 that its three parts share
constexpr qsizetype longestName = 31;

bool isMarkOfDirection(QChar each)
{
    return (each >= QChar(0x2066) && each <= QChar(0x2069))
        || (each >= QChar(0x202a) && each <= QChar(0x202e)) || each == QChar(0x200e) || each == QChar(0x200f)
        || each == QChar(0x061c);
}

bool isRightToLeft(QChar each) { return each.direction() == QChar::DirR || each.direction() == QChar::DirAL; }

/// Whether XML may hold it: neither control characters nor halves of pairs nor what is no character.
bool isAllowed(const QString &text, qsizetype at)
{
    const QChar each = text[at];
    if (each.isHighSurrogate())
        return at + 1 < text.size() && text[at + 1].isLowSurrogate();
    if (each.isLowSurrogate())
        return at > 0 && text[at - 1].isHighSurrogate();
    const bool isControl = (each < u' ' && each != u'\n' && each != u'\t') || each == QChar(0x7f);
    return !isControl && !each.isNonCharacter();
}

/// Not more than that many characters, and no half of a pair at the end.
QString cut(QString text, qsizetype longest)
{
    text.truncate(longest);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString clean(const QString &text)
{
    const bool keepsMarks = std::any_of(text.cbegin(), text.cend(), [](QChar each) {
        return !isMarkOfDirection(each) && isRightToLeft(each);
    });
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isAllowed(text, i) && (keepsMarks || !isMarkOfDirection(text[i])))
            result += text[i];
    }
    return result;
}

} // namespace

QByteArray xlsxText(const QString &text) { return cut(clean(text), longestCell).toUtf8(); }

QByteArray xlsxPageLine(const QString &text)
{
    QString line = clean(text).simplified();
    const auto coded = [&] { return QString(line).replace(u'&', QStringLiteral("&&")).toUtf8(); };
    while (coded().size() > longestPageLine)
        line = cut(line, line.size() - 1);
    return coded();
}

QString SheetNames::take(const QString &wanted)
{
    QString name = clean(wanted);
    // An apostrophe would have to be doubled wherever a formula names the sheet.
    name.replace(u'\'', QChar(0x2019));
    for (QChar &each : name) {
        if (isMarkOfDirection(each) || QStringLiteral("[]:*?/\\\n\t").contains(each))
            each = u' ';
    }
    name = cut(name.simplified(), longestName).trimmed();
    // Excel keeps that one for itself.
    if (name.isEmpty() || name.toLower() == QLatin1String("history"))
        name += QStringLiteral(" 1");
    QString unique = name.trimmed();
    for (int n = 2; m_taken.contains(unique.toLower()); ++n) {
        const QString number = QStringLiteral(" %1").arg(n);
        unique = cut(name, longestName - number.size()).trimmed() + number;
    }
    m_taken.insert(unique.toLower());
    return unique;
}

} // namespace payoff
