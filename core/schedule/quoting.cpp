// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/quoting.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr char16_t firstPrintable = 0x20;
constexpr char16_t deleteCharacter = 0x7f;

bool isControl(QChar character)
{
    return character.unicode() < firstPrintable || character.unicode() == deleteCharacter;
}

/// systemd refuses a program in whose path there are quotes, backslashes or control characters.
bool isPlain(const QString &program)
{
    return std::none_of(program.begin(), program.end(), [](QChar each) {
        return isControl(each) || each == u'"' || each == u'\'' || each == u'\\';
    });
}

QString systemdQuoted(const QString &argument)
{
    QString text(u'"');
    for (const QChar each : argument) {
        if (each == u'"' || each == u'\\')
            text += u'\\';
        if (each == u'%')
            text += u'%';
        if (isControl(each))
            text += QStringLiteral("\\x%1").arg(int(each.unicode()), 2, 16, QLatin1Char('0'));
        else
            text += each;
    }
    return text + u'"';
}

QString shellQuoted(QString argument)
{
    return u'\'' + argument.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

} // namespace

QString systemdCommand(const QStringList &command)
{
    QStringList words = command;
    if (!command.isEmpty() && !isPlain(command.first()))
        words =
            QStringList{QStringLiteral("/bin/sh"), QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\"")}
            + command;
    QStringList quoted;
    for (const QString &each : std::as_const(words))
        quoted.push_back(systemdQuoted(each));
    // The colon: "$" stands for nothing but itself.
    return u':' + quoted.join(u' ');
}

QString systemdText(const QString &text)
{
    QString line = text.simplified();
    if (line.endsWith(u'\\'))
        line += u' ';
    return line.replace(u'%', QLatin1String("%%"));
}

QString shellCommand(const QStringList &command)
{
    QStringList quoted;
    for (const QString &each : command)
        quoted.push_back(shellQuoted(each));
    return quoted.join(u' ');
}

std::optional<QString> cronCommand(const QStringList &command)
{
    const QString line = shellCommand(command);
    if (line.contains(u'\n') || line.contains(u'\r'))
        return std::nullopt;
    return QString(line).replace(u'%', QLatin1String("\\%"));
}

} // namespace payoff
