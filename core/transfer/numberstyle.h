// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/cellproblem.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>

namespace payoff {

enum class DecimalSign { Point, Comma };

/// What a text says about the decimal sign of its column: nothing, one of the two, or "1.000", which may be
/// either.
enum class DecimalHint { None, Point, Comma, Either };

/// How one column writes its numbers. Decided for the column, never for a single value.
struct NumberStyle {
    std::optional<DecimalSign> decimal; ///< none: no value has shown it yet
    std::string currency; ///< the sign or code beside the amounts ("US$", "EUR"); empty: none seen

    friend bool operator==(const NumberStyle &, const NumberStyle &) = default;
};

/// What kind of number a column holds.
struct NumberKind {
    int digits = 0; ///< decimal digits of the stored integer
    bool isWhole = false; ///< counts: a fraction is a mistake
    bool isMoney = false; ///< may carry a currency
    bool mayBeNegative = false;
};

/// One cell read as a number.
struct ParsedNumber {
    enum class Outcome {
        Value,
        Missing, ///< not reported
        Rejected, ///< see problem
        Undecided, ///< needs the decimal sign, and the column has not shown it
    };
    Outcome outcome = Outcome::Missing;
    CellProblem problem = CellProblem::None;
    qint64 value = 0; ///< times 10^digits, rounded half to even
};

/// Reads a number as the column writes them: grouping (1,234.5; 1.234,5; 1 234,5; 1'234.5; 12,34,567), signs
/// (-, U+2212, parentheses), a currency before or behind. Percentages, exponents, hexadecimal, nan and inf
/// are no numbers here; "<5" and "< 10%" are not reported.
ParsedNumber parseNumber(std::string_view text, const NumberStyle &style, const NumberKind &kind);

/// What the text says about the decimal sign. Counts are whole: in them, "1.234" can only be grouped.
DecimalHint decimalHint(std::string_view text, bool isWhole);

/// The currency written beside a number, if it is one and has any.
std::string currencyBeside(std::string_view text);

/// The ISO code of a sign or code beside an amount; empty for one that several countries share ("$", "kr").
QString codeOfCurrencySign(const std::string &sign);

/// The codes of the currencies that share a sign ("$", "kr"), the commonest first; empty for any other.
QStringList currenciesOfSign(const QString &sign);

/// What the values of a column, seen one after the other, say about its style.
class NumberEvidence {
public:
    explicit NumberEvidence(const NumberKind &kind)
        : m_kind(kind)
    {
    }

    void add(std::string_view text);
    /// Some values have a sign that may be either, and none tells which.
    [[nodiscard]] bool isAmbiguous() const { return m_either > 0 && m_points == 0 && m_commas == 0; }
    [[nodiscard]] QString sample() const { return m_sample; } ///< the first value that may be either
    /// The style of the majority; no decimal sign if none was seen.
    [[nodiscard]] NumberStyle style() const;

private:
    NumberKind m_kind;
    qint64 m_points = 0;
    qint64 m_commas = 0;
    qint64 m_either = 0;
    QString m_sample;
    std::string m_currency;
};

} // namespace payoff
