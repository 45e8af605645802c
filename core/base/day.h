// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHashFunctions>

#include <compare>
#include <optional>

namespace payoff {

inline constexpr int daysOfWeek = 7;

/// A calendar day without time zone: it never moves, whatever zone the machine is in. Proleptic Gregorian
/// calendar.
struct Day {
    qint32 sinceEpoch = 0; ///< days since 1970-01-01; also how the workspace file stores it

    /// The day, or nothing if the calendar has none such (29 February 2023).
    static std::optional<Day> fromYmd(int year, int month, int day);
    /// Reads "2026-10-31"; InvalidDay otherwise.
    static Result<Day> fromIso(const QString &text);
    static Day fromDate(QDate date);

    [[nodiscard]] QDate toDate() const;
    [[nodiscard]] QString toIso() const { return toDate().toString(Qt::ISODate); }
    [[nodiscard]] Day plus(qint64 days) const { return {qint32(sinceEpoch + days)}; }
    [[nodiscard]] Day next() const { return plus(1); }
    [[nodiscard]] Day previous() const { return plus(-1); }

    friend auto operator<=>(const Day &, const Day &) = default;
    friend qint64 operator-(const Day &a, const Day &b) { return qint64(a.sinceEpoch) - b.sinceEpoch; }
    friend size_t qHash(const Day &day, size_t seed = 0) { return ::qHash(day.sinceEpoch, seed); }
};

/// Days from first to last, both included; empty if last is before first.
struct DayRange {
    Day first;
    Day last;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] qint64 days() const { return isEmpty() ? 0 : last - first + 1; }
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
    [[nodiscard]] bool intersects(const DayRange &other) const;
    [[nodiscard]] DayRange intersected(const DayRange &other) const;
    /// The smallest range that holds both; an empty one adds nothing.
    [[nodiscard]] DayRange united(const DayRange &other) const;

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// The part of `amount`, spread evenly over `whole`, that falls into `part`: exact and additive (see
/// accrued()).
qint64 spreadPart(qint64 amount, const DayRange &whole, const DayRange &part);

} // namespace payoff
