// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace payoff {

/// An arithmetic expression over named figures: names, numbers, + − × ÷ (also - * /) and parentheses.
class Formula {
public:
    /// InvalidNumber {text, place} where it cannot be read; the place counts characters from 0.
    static Result<Formula> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// The names it uses, each once, in order of appearance.
    [[nodiscard]] const QStringList &names() const { return m_names; }

    /// The value, given that of each name. Nothing where a name has none or a divisor is 0.
    [[nodiscard]] std::optional<double> evaluate(
        const std::function<std::optional<double>(const QString &)> &valueOf) const;

private:
    enum class Step : quint8 { Number, Name, Add, Subtract, Multiply, Divide, Negate };
    struct Instruction {
        Step step = Step::Number;
        double number = 0;
        int name = 0;
    };
    class Parser;

    QString m_text;
    QStringList m_names;
    std::vector<Instruction> m_instructions; ///< in postfix order
};

} // namespace payoff
