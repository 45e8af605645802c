// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/measures/measure.h"

#include <QString>
#include <QVector>

#include <array>
#include <optional>
#include <vector>

namespace payoff {

/// A row of totals, as the file has it. It is never added to anything.
struct TotalsRow {
    QString label; ///< as written; empty if it has none
    MeasureMask reported = 0;
    std::array<qint64, measureCount> values{}; ///< by measure, in stored digits
};

/// What the rows of a file add up to, in stored digits: those that were read, rows of totals apart.
struct RowSums {
    MeasureMask reported = 0;
    std::array<qint64, measureCount> values{};
};

/// One figure of a row of totals beside what the rows add up to.
struct ComparedTotal {
    Measure measure = Measure::AdSpend;
    qint64 stated = 0; ///< in stored digits
    qint64 sum = 0;

    [[nodiscard]] bool agrees() const { return stated == sum; }
    friend bool operator==(const ComparedTotal &, const ComparedTotal &) = default;
};

/// The row of totals that comes nearest to what the rows add up to: tools write several, of more than the
/// file holds ("Total: Account").
struct TotalsCheck {
    QString label;
    QVector<ComparedTotal> compared; ///< in the order of the measures; at least one
    std::optional<Currency> currency; ///< of its amounts; none: unknown

    [[nodiscard]] QVector<ComparedTotal> differing() const;
};

/// Nothing if there is no row of totals, or none that says anything that adds up. Reach and followers do not.
/// Amounts are left out where `hasAmounts` is false: those of several currencies add up to nothing.
std::optional<TotalsCheck> checkTotals(const std::vector<TotalsRow> &rows, const RowSums &sums,
                                       bool hasAmounts);

} // namespace payoff
