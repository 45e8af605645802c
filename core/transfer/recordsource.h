// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <span>
#include <string_view>

namespace payoff {

/// One record of a table, as written. Its cells live until the source is asked for the next one.
struct SourceRecord {
    qint64 line = 0; ///< 1-based: the line where the record starts, or the row of a sheet
    std::span<const std::string_view> cells; ///< UTF-8, unquoted, not trimmed
    bool isTerminated = true; ///< false for a last record that lacks its line end
};

/// The cell of that column; empty where the record ends before it.
inline std::string_view cellAt(const SourceRecord &record, std::size_t column)
{
    return column < record.cells.size() ? record.cells[column] : std::string_view();
}

/// No cell holds anything but blanks.
bool isBlankRecord(const SourceRecord &record);
/// Something stands in the first cell and in no other, as "No data available." below a header.
bool isRemark(const SourceRecord &record);

/// Yields the records of one table in order, in bounded memory. For one thread at a time.
class RecordSource {
public:
    RecordSource() = default;
    virtual ~RecordSource() = default;
    RecordSource(const RecordSource &) = delete;
    RecordSource &operator=(const RecordSource &) = delete;

    /// Reads the next record; false at the end, or if reading failed: then failure() tells why.
    virtual bool next(SourceRecord &record) = 0;
    /// Goes back to the first record and forgets a failure; false if it cannot.
    virtual bool rewind() = 0;
    /// How many bytes of the file the records read so far took.
    [[nodiscard]] virtual qint64 position() const = 0;

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    std::optional<Error> m_failure;
};

} // namespace payoff
