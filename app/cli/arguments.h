// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>

namespace payoff {

/// An option of a verb, as --help and the parser know it.
struct OptionInfo {
    QString name; ///< without the dashes
    QString value; ///< what to give: "DAY", or one of "csv|json"; empty: a switch
    QString help; ///< one sentence
    bool isRepeatable = false;
    bool isListed = true; ///< in --help
};

/// What a verb is and takes: the one description behind the parser, --help and the check of the man page.
struct VerbInfo {
    QString name;
    QStringList operands; ///< "WORKSPACE", "FILE..." (one or more), "[FILE]"
    QString help; ///< one sentence
    QVector<OptionInfo> options;
};

/// The arguments given to a verb, taken apart.
class Arguments {
public:
    [[nodiscard]] const QStringList &operands() const { return m_operands; }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The value given, or nothing.
    [[nodiscard]] std::optional<QString> value(const QString &option) const;
    /// All values given, in order.
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

private:
    friend class ArgumentParser;
    QStringList m_operands;
    QHash<QString, QStringList> m_values;
};

/// "payoff VERB …" with every option, on one or more lines.
QString usage(const VerbInfo &verb);
/// What --help after the verb prints.
QString helpText(const VerbInfo &verb);

/// Takes the arguments apart and runs the verb on them. Says what is wrong with them itself and returns
/// BadUsage; prints the help and returns Done if asked for it.
int runVerb(const VerbInfo &verb, const QStringList &arguments,
            const std::function<int(const Arguments &)> &run);

} // namespace payoff
