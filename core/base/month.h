// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

namespace payoff {

inline constexpr int monthsOfYear = 12;

/// A calendar month of a year.
struct Month {
    qint32 index = 0; ///< months since January of year 0

    static Month of(Day day);
    static Month fromYearMonth(int year, int month) { return {year * monthsOfYear + month - 1}; }
    /// Reads "2026-10"; InvalidMonth otherwise.
    static Result<Month> fromIso(const QString &text);

    [[nodiscard]] int year() const { return index / monthsOfYear; }
    [[nodiscard]] int number() const { return index % monthsOfYear + 1; } ///< 1 … 12
    [[nodiscard]] Day first() const;
    [[nodiscard]] Day last() const { return next().first().previous(); }
    [[nodiscard]] DayRange range() const { return {first(), last()}; }
    [[nodiscard]] int days() const { return int(last() - first()) + 1; }
    [[nodiscard]] Month plus(int months) const { return {index + months}; }
    [[nodiscard]] Month next() const { return plus(1); }
    [[nodiscard]] Month previous() const { return plus(-1); }
    [[nodiscard]] QString toIso() const;
    /// The day of that number, or the month's last where it has fewer.
    [[nodiscard]] Day dayOrLast(int day) const;

    friend auto operator<=>(const Month &, const Month &) = default;
    friend qint32 operator-(const Month &a, const Month &b) { return a.index - b.index; }
    friend size_t qHash(const Month &month, size_t seed = 0) { return ::qHash(month.index, seed); }
};

} // namespace payoff
