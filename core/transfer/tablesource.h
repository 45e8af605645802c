// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/recordsource.h"
#include "core/transfer/tablefinder.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace payoff {

class DecodedFile;

/// The rows of one table out of a source that holds more: from behind the header to its last line. Of a
/// sheet, its columns only, filled up to the width of the header: what stands beside a table there is a note
/// or another table.
class TableSource final : public RecordSource {
public:
    struct Extent {
        qint64 headerLine = 1;
        qint64 lastLine = 0; ///< 0: to the end
        std::size_t firstColumn = 0;
        std::size_t width = 0; ///< of the header
        bool isInSheet = false;
    };

    TableSource(std::unique_ptr<RecordSource> source, const Extent &extent);

    bool next(SourceRecord &record) override;
    bool rewind() override; ///< to behind the header
    [[nodiscard]] qint64 position() const override { return m_source->position(); }

private:
    void cut(SourceRecord &record);

    std::unique_ptr<RecordSource> m_source;
    Extent m_extent;
    std::vector<std::string_view> m_cells;
};

/// A source over a decoded file; its position is in bytes of the file itself.
class DecodedSource final : public RecordSource {
public:
    /// The file belongs to the source, which outlives this.
    DecodedSource(std::unique_ptr<RecordSource> source, const DecodedFile &file);

    bool next(SourceRecord &record) override;
    bool rewind() override;
    [[nodiscard]] qint64 position() const override;

private:
    std::unique_ptr<RecordSource> m_source;
    const DecodedFile *m_file;
};

} // namespace payoff
