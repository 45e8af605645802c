// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace payoff {

/// A number as a person typed it.
struct TypedNumber {
    enum class Outcome {
        Empty, ///< nothing was typed
        Value,
        NotANumber,
        TooManyDecimals, ///< more than are kept
        TooLong, ///< more than twelve digits before the decimals
    };
    Outcome outcome = Outcome::Empty;
    qint64 value = 0; ///< times 10^digits
};

/// Reads a number with as many decimals as `digits`, in the locale's style or the plain one: "1,234.56",
/// "1234.56", "1.234,56", "1 234,56", "−5". A single sign that may stand for either goes by the locale; where
/// the locale has no use for it, it groups if three digits follow and so many decimals are not kept.
TypedNumber readTypedNumber(const QString &text, int digits, const QLocale &locale);

/// The number as people of that locale would type it: grouped, with the least decimals from `shown` on that
/// say all; the minus is U+2212.
QString typedNumber(qint64 value, int digits, int shown, const QLocale &locale);

/// Reads a day: "2026-10-31", or day, month and year in the locale's order with any signs between, or with
/// the month's name as the locale writes it. Years of two digits are of this century.
std::optional<Day> readTypedDay(const QString &text, const QLocale &locale);

/// The day in the locale's short style with all four digits of the year.
QString typedDay(Day day, const QLocale &locale);

} // namespace payoff
