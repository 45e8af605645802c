// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/rowreader.h"

#include <array>
#include <vector>

namespace payoff {

/// The names of a row, as numbers of texts, and whether it was paid: rows of one file share few of these.
struct NameTuple {
    std::array<quint32, textFieldCount> texts{}; ///< by textIndex()
    PaidFlag paid = PaidFlag::Unknown;

    [[nodiscard]] quint32 textId(KeyField field) const { return texts[std::size_t(textIndex(field))]; }
    friend bool operator==(const NameTuple &, const NameTuple &) = default;
};

/// Many rows, column by column. The values of a row are those of the measures that the file has, in order.
struct RowBlock {
    explicit RowBlock(std::size_t measures = 0)
        : width(measures)
    {
    }

    std::size_t width; ///< measures per row
    std::vector<quint32> tuples; ///< numbers of name tuples
    std::vector<DayRange> spans;
    std::vector<quint64> masks; ///< bit i: the i-th of the file's measures is reported
    std::vector<qint64> values; ///< width per row; 0 where not reported
    std::vector<quint32> fileRows; ///< of how many rows of the file it is the sum

    [[nodiscard]] std::size_t size() const { return tuples.size(); }
    [[nodiscard]] const qint64 *valuesOf(std::size_t row) const { return values.data() + row * width; }
    [[nodiscard]] qint64 *valuesOf(std::size_t row) { return values.data() + row * width; }
    void reserve(std::size_t rows)
    {
        tuples.reserve(rows);
        spans.reserve(rows);
        masks.reserve(rows);
        values.reserve(rows * width);
        fileRows.reserve(rows);
    }
    void clear()
    {
        tuples.clear();
        spans.clear();
        masks.clear();
        values.clear();
        fileRows.clear();
    }
};

} // namespace payoff
