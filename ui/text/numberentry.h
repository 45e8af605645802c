// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/measures/measure.h"
#include "core/transfer/numberstyle.h"

#include <QLocale>
#include <QString>

namespace payoff {

/// What kind of number somebody is asked for.
struct EntryKind {
    NumberKind number;
    Currency currency; ///< of an amount
    bool isPercentage = false; ///< a percent sign may stand behind it
};

EntryKind entryKind(Measure measure, const Currency &currency);

/// What somebody typed or pasted, read as one number.
struct NumberEntry {
    enum class Outcome {
        Value,
        Empty, ///< nothing, or a word for what was not reported
        Refused, ///< see problem
        Undecided, ///< "2,000" where a comma is the decimal sign: 2 or 2000; refused unless somebody decides
    };
    Outcome outcome = Outcome::Empty;
    qint64 value = 0; ///< in the digits of the kind
    QString problem; ///< why there is no value, in a sentence
};

/// Reads a number as people of the locale write it; another decimal sign is understood where it cannot be
/// mistaken. Grouping, spaces of any width, marks of direction, U+2212 and the currency's sign are taken for
/// what they are. `decided`: the decimal sign where somebody said which it is.
NumberEntry readNumber(const QString &text, const EntryKind &kind, const QLocale &locale,
                       std::optional<DecimalSign> decided = std::nullopt);

/// The number as a field offers it for editing: the locale's decimal sign, no grouping; as many digits as the
/// currency has, of fractional counts as few as needed.
QString entryText(qint64 value, const EntryKind &kind, const QLocale &locale);

DecimalSign decimalSignOf(const QLocale &locale);

} // namespace payoff
