// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tablesource.h"

#include "core/transfer/decodedfile.h"

#include <algorithm>

namespace payoff {

TableSource::TableSource(std::unique_ptr<RecordSource> source, const Extent &extent)
    : m_source(std::move(source)),
      m_extent(extent)
{
}

bool TableSource::next(SourceRecord &record)
{
    while (m_source->next(record)) {
        if (record.line <= m_extent.headerLine)
            continue;
        if (m_extent.lastLine > 0 && record.line > m_extent.lastLine)
            return false;
        cut(record);
        return true;
    }
    m_failure = m_source->failure();
    return false;
}

bool TableSource::rewind()
{
    m_failure.reset();
    return m_source->rewind();
}

void TableSource::cut(SourceRecord &record)
{
    if (!m_extent.isInSheet)
        return;
    std::span<const std::string_view> cells = record.cells;
    cells = cells.subspan(std::min(m_extent.firstColumn, cells.size()));
    cells = cells.first(std::min(m_extent.width, cells.size()));
    if (cells.size() < m_extent.width) {
        m_cells.assign(cells.begin(), cells.end());
        m_cells.resize(m_extent.width);
        cells = m_cells;
    }
    record.cells = cells;
}

DecodedSource::DecodedSource(std::unique_ptr<RecordSource> source, const DecodedFile &file)
    : m_source(std::move(source)),
      m_file(&file)
{
}

bool DecodedSource::next(SourceRecord &record)
{
    if (m_source->next(record))
        return true;
    m_failure = m_source->failure();
    return false;
}

bool DecodedSource::rewind()
{
    m_failure.reset();
    return m_source->rewind();
}

qint64 DecodedSource::position() const { return m_file->filePosition(m_source->position()); }

} // namespace payoff
