// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/headers.h"
#include "core/transfer/profile.h"

#include <optional>
#include <vector>

namespace payoff {

/// The field of a column that is left out although its header is known.
inline constexpr const char *skippedColumn = "skip";

/// A column that the user assigned: the name of a field, or skippedColumn, and a header as written in the
/// file.
struct FieldChoice {
    QString field;
    QString header;

    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// A column of the file and what it holds.
struct MappedColumn {
    int index = 0; ///< 0-based column
    Field field;
    QString header; ///< as written
    QString currency; ///< from the header: "EUR" of "Cost (EUR)"; empty if it names none

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// Which columns of a table are read, and as what. No field has more than one column.
struct Mapping {
    QVector<MappedColumn> columns; ///< keys first, then measures, in the order of Field::all()
    QStringList unmapped; ///< headers that nothing was made of, in the order of the file
    std::optional<int> results; ///< the column of Profile::Results, and the one that tells its meaning
    std::optional<int> indicator;
    QString resultsHeader; ///< as written
    QVector<Measure> resultMeasures; ///< what the column of results can count
    QVector<int> segmentParts; ///< columns that together make the segment
    QString segmentKind; ///< of those: "age", "age and gender", "region"

    [[nodiscard]] const MappedColumn *column(Field field) const;
    /// Whether the column is of use though it holds no field of its own: the results, what tells their
    /// meaning, a part of the segment.
    [[nodiscard]] bool helps(int column) const
    {
        return results == column || indicator == column || segmentParts.contains(column);
    }
    [[nodiscard]] bool hasDate() const;
    [[nodiscard]] bool hasMeasure() const;
    /// Every measure that a row may report, in their order.
    [[nodiscard]] std::vector<Measure> measures() const;
};

/// Finds the fields of the headers: first what the user chose, then the profile's synonyms. Of headers that
/// are the same, the first counts; of those that differ in their currency only, the one in `currency` (empty:
/// none asked for). UnknownField, UnknownColumn or AmbiguousCurrency otherwise.
Result<Mapping> mapHeaders(const QStringList &headers, const Profile &profile,
                           const QVector<FieldChoice> &choices, const QString &currency);

} // namespace payoff
