// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/formula.h"

namespace payoff {

/// Recursive descent: sum = product {(+|−) product}, product = factor {(×|÷) factor}.
class Formula::Parser {
public:
    explicit Parser(Formula &formula)
        : m_formula(formula),
          m_text(formula.m_text)
    {
    }

    bool parse()
    {
        if (!sum())
            return false;
        skipSpace();
        return m_at == m_text.size();
    }

    [[nodiscard]] qsizetype place() const { return m_at; }

private:
    static constexpr int deepest = 100;

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView signs)
    {
        skipSpace();
        if (m_at >= m_text.size() || !signs.contains(m_text[m_at]))
            return false;
        ++m_at;
        return true;
    }

    void emitStep(Step step) { m_formula.m_instructions.push_back({step}); }

    bool sum()
    {
        if (!product())
            return false;
        while (true) {
            const bool plus = take(u"+");
            if (!plus && !take(u"-−"))
                return true;
            if (!product())
                return false;
            emitStep(plus ? Step::Add : Step::Subtract);
        }
    }

    bool product()
    {
        if (!factor())
            return false;
        while (true) {
            const bool times = take(u"*×");
            if (!times && !take(u"/÷"))
                return true;
            if (!factor())
                return false;
            emitStep(times ? Step::Multiply : Step::Divide);
        }
    }

    bool factor()
    {
        if (++m_depth > deepest)
            return false;
        const bool done = take(u"-−") ? negated() : take(u"(") ? sum() && take(u")") : operand();
        --m_depth;
        return done;
    }

    bool negated()
    {
        if (!factor())
            return false;
        emitStep(Step::Negate);
        return true;
    }

    bool operand()
    {
        skipSpace();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
            ++m_at;
        const QString word = m_text.mid(start, m_at - start);
        if (word.isEmpty())
            return false;
        if (word[0].isLetter())
            return name(word);
        bool isNumber = false;
        const double number = word.toDouble(&isNumber);
        if (!isNumber) {
            m_at = start;
            return false;
        }
        m_formula.m_instructions.push_back({Step::Number, number});
        return true;
    }

    bool name(const QString &word)
    {
        if (!m_formula.m_names.contains(word))
            m_formula.m_names.push_back(word);
        m_formula.m_instructions.push_back({Step::Name, 0, int(m_formula.m_names.indexOf(word))});
        return true;
    }

    Formula &m_formula;
    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

Result<Formula> Formula::parse(const QString &text)
{
    Formula formula;
    formula.m_text = text;
    Parser parser(formula);
    if (!parser.parse())
        return Error{ErrorCode::InvalidNumber, {text, QString::number(parser.place())}};
    return formula;
}

std::optional<double> Formula::evaluate(
    const std::function<std::optional<double>(const QString &)> &valueOf) const
{
    std::vector<double> stack;
    const auto pop = [&stack] {
        const double value = stack.back();
        stack.pop_back();
        return value;
    };
    for (const Instruction &each : m_instructions) {
        if (each.step == Step::Number) {
            stack.push_back(each.number);
            continue;
        }
        if (each.step == Step::Name) {
            const auto value = valueOf(m_names[each.name]);
            if (!value)
                return std::nullopt;
            stack.push_back(*value);
            continue;
        }
        const double right = pop();
        if (each.step == Step::Negate) {
            stack.push_back(-right);
            continue;
        }
        const double left = pop();
        if (each.step == Step::Divide && right == 0)
            return std::nullopt;
        stack.push_back(each.step == Step::Add            ? left + right
                            : each.step == Step::Subtract ? left - right
                            : each.step == Step::Multiply ? left * right
                                                          : left / right);
    }
    return stack.back();
}

} // namespace payoff
