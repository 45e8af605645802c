// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/console.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr int lineLength = 80;

QString withDashes(const QString &option) { return QStringLiteral("--") + option; }

QString written(const OptionInfo &option)
{
    return option.value.isEmpty() ? withDashes(option.name) : withDashes(option.name) + u' ' + option.value;
}

/// Whether the value is one of those listed ("csv|json"), not a placeholder ("YYYY|YYYY-MM").
bool isChoice(const OptionInfo &option)
{
    return option.value.contains(u'|') && option.value == option.value.toLower();
}

bool isOptional(const QString &operand) { return operand.startsWith(u'['); }
bool isMany(const QString &operand) { return operand.endsWith(QLatin1String("...")); }

} // namespace

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? std::nullopt : std::optional(found->last());
}

/// Takes the arguments of one verb apart; the first mistake ends it.
class ArgumentParser {
public:
    ArgumentParser(const VerbInfo &verb, const QStringList &arguments)
        : m_verb(verb),
          m_rest(arguments)
    {
    }

    /// What is wrong, or nothing.
    std::optional<QString> parse()
    {
        bool areOptionsOver = false;
        while (!m_rest.isEmpty()) {
            const QString argument = m_rest.takeFirst();
            if (!areOptionsOver && argument == QLatin1String("--")) {
                areOptionsOver = true;
            } else if (!areOptionsOver && argument.startsWith(u'-') && argument.size() > 1) {
                if (auto problem = takeOption(argument))
                    return problem;
            } else {
                m_found.m_operands.push_back(argument);
            }
        }
        return checkOperands();
    }

    [[nodiscard]] const Arguments &found() const { return m_found; }

private:
    std::optional<QString> takeOption(const QString &argument)
    {
        const QString name = argument.section(u'=', 0, 0);
        const auto option =
            std::find_if(m_verb.options.begin(), m_verb.options.end(),
                         [&](const OptionInfo &each) { return withDashes(each.name) == name; });
        if (option == m_verb.options.end())
            return Cli::tr("“%1” has no option %2.").arg(m_verb.name, name);
        if (m_found.has(option->name) && !option->isRepeatable)
            return Cli::tr("The option %1 is given twice.").arg(name);
        return takeValue(*option, argument);
    }

    std::optional<QString> takeValue(const OptionInfo &option, const QString &argument)
    {
        const bool isJoined = argument.contains(u'=');
        QString value = argument.section(u'=', 1);
        if (option.value.isEmpty()) {
            if (isJoined)
                return Cli::tr("The option --%1 takes no value, so “%2” has no place.")
                    .arg(option.name, value);
        } else if (!isJoined) {
            if (m_rest.isEmpty() || m_rest.first().startsWith(QLatin1String("--")))
                return Cli::tr("The option --%1 needs a value: %2.").arg(option.name, option.value);
            value = m_rest.takeFirst();
        }
        if (isChoice(option) && !option.value.split(u'|').contains(value))
            return Cli::tr("“%1” is no value of --%2; it takes one of %3.")
                .arg(value, option.name,
                     QString(option.value).replace(QStringLiteral("|"), QStringLiteral(", ")));
        m_found.m_values[option.name].push_back(value);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<QString> checkOperands() const
    {
        const QStringList &given = m_found.m_operands;
        const auto needed = std::count_if(m_verb.operands.begin(), m_verb.operands.end(),
                                          [](const QString &each) { return !isOptional(each); });
        if (given.size() < needed)
            return Cli::tr("“%1” needs a %2.").arg(m_verb.name, m_verb.operands[given.size()]);
        const bool takesMany = std::any_of(m_verb.operands.begin(), m_verb.operands.end(), isMany);
        if (!takesMany && given.size() > m_verb.operands.size())
            return Cli::tr("“%1” is one argument too many for “%2”.")
                .arg(given[m_verb.operands.size()], m_verb.name);
        return std::nullopt;
    }

    const VerbInfo &m_verb;
    QStringList m_rest;
    Arguments m_found;
};

QString usage(const VerbInfo &verb)
{
    const QString indent(QStringLiteral("payoff ").size() + verb.name.size() + 1, u' ');
    QString text;
    QString line = QStringLiteral("payoff ") + verb.name;
    const auto add = [&](const QString &part) {
        if (line.size() + 1 + part.size() > lineLength) {
            text += line + u'\n';
            line = indent + part;
        } else {
            line += u' ' + part;
        }
    };
    for (const QString &operand : verb.operands)
        add(operand);
    for (const OptionInfo &option : verb.options) {
        if (option.isListed)
            add(QStringLiteral("[%1]%2").arg(written(option),
                                             option.isRepeatable ? QStringLiteral("...") : QString()));
    }
    return text + line;
}

QString helpText(const VerbInfo &verb)
{
    QString text = Cli::tr("Usage: ") + usage(verb) + QStringLiteral("\n\n") + verb.help + u'\n';
    for (const OptionInfo &option : verb.options) {
        if (option.isListed)
            text += QStringLiteral("\n  %1\n      %2").arg(written(option), option.help);
    }
    return verb.options.isEmpty() ? text : text + u'\n';
}

int runVerb(const VerbInfo &verb, const QStringList &arguments,
            const std::function<int(const Arguments &)> &run)
{
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    if (arguments.mid(0, end).contains(QStringLiteral("--help")))
        return print(helpText(verb));
    ArgumentParser parser(verb, arguments);
    if (const auto problem = parser.parse())
        return badUsage(verb.name, *problem);
    return run(parser.found());
}

} // namespace payoff
