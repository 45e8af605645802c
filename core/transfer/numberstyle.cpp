// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/numberstyle.h"

#include "core/base/decimal.h"
#include "core/base/money.h"
#include "core/transfer/celltext.h"

#include <algorithm>

namespace payoff {

namespace {

using Outcome = ParsedNumber::Outcome;

/// A number taken apart: the digits with their separators in ASCII, and what stands around them.
struct NumberText {
    std::string core; ///< digits and . , ' and blank
    std::string currency;
    bool isNegative = false;
};

bool isCurrencySign(char32_t c)
{
    return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF);
}

bool isCurrencyLetter(char32_t c) { return c < 0x80 && isLetter(char(c)); }

/// '\0' if the character does not belong between digits.
char coreChar(char32_t c)
{
    if (c < 0x80 && isDigit(char(c)))
        return char(c);
    if (c == '.' || c == ',' || c == '\'')
        return char(c);
    if (c == 0x2019)
        return '\'';
    return isBlank(c) ? ' ' : '\0';
}

/// "$", "US$", "€", or a code of ISO 4217.
bool isCurrency(const std::string &text)
{
    if (std::any_of(text.begin(), text.end(), [](char c) { return !isLetter(c); }))
        return text.size() <= 6;
    return text.size() == 3 && Currency::fromCode(QString::fromStdString(text)).isOk();
}

/// Takes numbers apart, one character after the other.
class NumberLexer {
public:
    std::optional<NumberText> read(std::string_view text)
    {
        while (!text.empty()) {
            const std::string_view before = text;
            const char32_t c = takeCodePoint(text);
            if (isInvisible(c))
                continue;
            if (!take(c, before.substr(0, before.size() - text.size())))
                return std::nullopt;
        }
        return finish();
    }

private:
    enum class Part { Before, Digits, Behind };

    bool take(char32_t c, std::string_view bytes)
    {
        const char core = coreChar(c);
        if (core == ' ')
            return takeBlank();
        if (core != '\0')
            return takeCore(core);
        if (isCurrencySign(c) || isCurrencyLetter(c))
            return takeCurrency(bytes);
        return takeSign(c);
    }

    bool takeBlank()
    {
        if (m_part == Part::Digits)
            m_hasBlank = true;
        return true;
    }

    bool takeCore(char c)
    {
        if (m_part == Part::Behind || m_number.core.size() > 40)
            return false;
        if (m_hasBlank)
            m_number.core += ' ';
        m_hasBlank = false;
        m_part = Part::Digits;
        m_number.core += c;
        return true;
    }

    bool takeCurrency(std::string_view bytes)
    {
        if (m_part == Part::Digits)
            m_part = Part::Behind;
        if (m_part == Part::Behind && m_hasCurrencyBefore)
            return false;
        m_hasCurrencyBefore = m_part == Part::Before;
        m_number.currency += bytes;
        return m_number.currency.size() <= 8;
    }

    bool takeSign(char32_t c)
    {
        if (c == ')') {
            const bool closes = m_isParenthesised && !m_isClosed && m_part != Part::Before;
            m_isClosed = true;
            m_part = Part::Behind;
            return closes;
        }
        if (m_part != Part::Before || m_hasSign)
            return false;
        m_hasSign = true;
        m_isParenthesised = c == '(';
        m_number.isNegative = c == '-' || c == 0x2212 || c == '(';
        return m_number.isNegative || c == '+';
    }

    std::optional<NumberText> finish()
    {
        const bool hasDigit = std::any_of(m_number.core.begin(), m_number.core.end(), isDigit);
        if (!hasDigit || m_isParenthesised != m_isClosed)
            return std::nullopt;
        if (!m_number.currency.empty() && !isCurrency(m_number.currency))
            return std::nullopt;
        return m_number;
    }

    NumberText m_number;
    Part m_part = Part::Before;
    bool m_hasBlank = false;
    bool m_hasSign = false;
    bool m_isParenthesised = false;
    bool m_isClosed = false;
    bool m_hasCurrencyBefore = false;
};

/// What separates the digits of a number.
struct Separators {
    qsizetype points = 0;
    qsizetype commas = 0;
    bool hasOthers = false; ///< apostrophes or blanks: they only group

    explicit Separators(const std::string &core)
        : points(std::count(core.begin(), core.end(), '.')),
          commas(std::count(core.begin(), core.end(), ',')),
          hasOthers(core.find_first_of("' ") != std::string::npos)
    {
    }
};

DecimalHint sign(char c) { return c == '.' ? DecimalHint::Point : DecimalHint::Comma; }
DecimalHint otherSign(char c) { return c == '.' ? DecimalHint::Comma : DecimalHint::Point; }

/// The hint of a number with one separator in all, a point or a comma.
DecimalHint loneSeparatorHint(const std::string &core, bool isWhole)
{
    const std::size_t at = core.find_first_of(".,");
    const std::string_view fraction = std::string_view(core).substr(at + 1);
    if (fraction.size() != 3 || at == 0 || at > 3 || core.front() == '0')
        return sign(core[at]);
    if (isWhole && fraction != "000")
        return otherSign(core[at]);
    return DecimalHint::Either;
}

DecimalHint hintOf(const std::string &core, bool isWhole)
{
    const Separators found(core);
    if (found.points == 0 && found.commas == 0)
        return DecimalHint::None;
    const char last = core[core.find_last_of(".,")];
    if (found.points > 0 && found.commas > 0)
        return sign(last);
    if (found.points + found.commas > 1)
        return otherSign(last);
    return found.hasOthers ? sign(last) : loneSeparatorHint(core, isWhole);
}

/// Groups of three, or of two before the last (12,34,567), all parted by one character.
bool isWellGrouped(std::string_view whole)
{
    const std::size_t first = whole.find_first_of("., '");
    if (first == std::string_view::npos)
        return true;
    const char separator = whole[first];
    std::size_t group = whole.size() - whole.find_last_of("., '") - 1;
    if (first == 0 || first > 3 || group != 3)
        return false;
    const std::size_t inner = whole.find(separator, first + 1);
    const std::size_t size = inner == std::string_view::npos ? 3 : inner - first - 1;
    if (size != 3 && (size != 2 || separator != ',' || first > 2))
        return false;
    for (std::size_t at = first; at + 4 < whole.size(); at += size + 1) {
        if (whole[at] != separator
            || whole.substr(at + 1, size).find_first_of("., '") != std::string_view::npos)
            return false;
    }
    return whole[whole.size() - 4] == separator;
}

/// The machine form of the core, or nothing if it is not written with that decimal sign.
std::optional<std::string> plainForm(const std::string &core, DecimalSign decimal)
{
    const std::size_t at = core.find(decimal == DecimalSign::Point ? '.' : ',');
    const std::string_view whole = std::string_view(core).substr(0, at);
    const std::string_view fraction =
        at == std::string::npos ? std::string_view() : std::string_view(core).substr(at + 1);
    if (!isWellGrouped(whole) || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    std::string plain;
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(plain), isDigit);
    plain += '.';
    plain += fraction;
    return plain;
}

ParsedNumber rejected(CellProblem problem) { return {Outcome::Rejected, problem, 0}; }

ParsedNumber scaled(const std::string &plain, bool isNegative, const NumberKind &kind)
{
    const std::size_t point = plain.find('.');
    const bool hasFraction = plain.find_first_not_of('0', point + 1) != std::string::npos;
    if (kind.isWhole && hasFraction)
        return rejected(CellProblem::NotWhole);
    const std::optional<qint64> value = parseScaled((isNegative ? "-" : "") + plain, kind.digits);
    if (!value)
        return rejected(CellProblem::OutOfRange);
    if (*value < 0 && !kind.mayBeNegative)
        return rejected(CellProblem::Negative);
    return {Outcome::Value, CellProblem::None, *value};
}

/// "<5", "< 10%": a tool keeps a small number to itself. It is neither 0 nor what stands there.
bool isWithheld(std::string_view text)
{
    return text.size() > 1 && text.front() == '<'
        && text.find_first_of("0123456789") != std::string_view::npos
        && text.find_first_not_of("0123456789., %", 1) == std::string_view::npos;
}

} // namespace

ParsedNumber parseNumber(std::string_view text, const NumberStyle &style, const NumberKind &kind)
{
    text = trimmed(text);
    if (isMissingMarker(text) || isWithheld(text))
        return {Outcome::Missing, CellProblem::None, 0};
    const std::optional<NumberText> number = NumberLexer().read(text);
    if (!number || (!number->currency.empty() && !kind.isMoney))
        return rejected(CellProblem::NotANumber);
    if (!number->currency.empty() && number->currency != style.currency)
        return rejected(CellProblem::OtherCurrency);
    const Separators found(number->core);
    if (!style.decimal && found.points + found.commas > 0)
        return {Outcome::Undecided, CellProblem::None, 0};
    const DecimalSign decimal = style.decimal.value_or(DecimalSign::Point);
    const std::optional<std::string> plain = plainForm(number->core, decimal);
    if (plain)
        return scaled(*plain, number->isNegative, kind);
    const DecimalSign other = decimal == DecimalSign::Point ? DecimalSign::Comma : DecimalSign::Point;
    return rejected(plainForm(number->core, other) ? CellProblem::OtherDecimalSign : CellProblem::NotANumber);
}

DecimalHint decimalHint(std::string_view text, bool isWhole)
{
    const std::optional<NumberText> number = NumberLexer().read(trimmed(text));
    return number ? hintOf(number->core, isWhole) : DecimalHint::None;
}

std::string currencyBeside(std::string_view text)
{
    const std::optional<NumberText> number = NumberLexer().read(trimmed(text));
    return number ? number->currency : std::string();
}

QString codeOfCurrencySign(const std::string &sign)
{
    static constexpr std::pair<std::string_view, const char *> signs[] = {
        {"\u20ac", "EUR"}, {"\u00a3", "GBP"}, {"US$", "USD"},    {"\u20aa", "ILS"}, {"\u20b9", "INR"},
        {"CA$", "CAD"},    {"A$", "AUD"},     {"\u20bd", "RUB"}, {"\u20b4", "UAH"}, {"\u20a9", "KRW"}};
    for (const auto &[each, code] : signs) {
        if (each == sign)
            return QLatin1String(code);
    }
    const Result<Currency> currency = Currency::fromCode(QString::fromStdString(sign));
    return currency ? currency->code() : QString();
}

QStringList currenciesOfSign(const QString &sign)
{
    if (sign == u'$')
        return {QStringLiteral("USD"), QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("NZD"),
                QStringLiteral("SGD"), QStringLiteral("HKD"), QStringLiteral("MXN")};
    if (sign == QLatin1String("kr"))
        return {QStringLiteral("SEK"), QStringLiteral("NOK"), QStringLiteral("DKK"), QStringLiteral("ISK")};
    if (sign == QChar(0x00A5))
        return {QStringLiteral("JPY"), QStringLiteral("CNY")};
    return {};
}

void NumberEvidence::add(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), isDigit))
        return;
    const std::optional<NumberText> number = NumberLexer().read(trimmed(text));
    if (!number)
        return;
    if (m_currency.empty() && m_kind.isMoney)
        m_currency = number->currency;
    const DecimalHint hint = hintOf(number->core, m_kind.isWhole);
    m_points += hint == DecimalHint::Point;
    m_commas += hint == DecimalHint::Comma;
    m_either += hint == DecimalHint::Either;
    if (hint == DecimalHint::Either && m_sample.isEmpty())
        m_sample = QString::fromUtf8(text);
}

NumberStyle NumberEvidence::style() const
{
    NumberStyle style;
    style.currency = m_currency;
    if (m_points > 0 || m_commas > 0)
        style.decimal = m_points >= m_commas ? DecimalSign::Point : DecimalSign::Comma;
    return style;
}

} // namespace payoff
