// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/wrappedcsv.h"

#include <algorithm>

namespace payoff {

WrappedCsv::WrappedCsv(std::unique_ptr<RecordSource> source, char delimiter)
    : m_source(std::move(source)),
      m_delimiter(delimiter)
{
}

bool WrappedCsv::next(SourceRecord &record)
{
    if (!m_source->next(record)) {
        m_failure = m_source->failure();
        return false;
    }
    // A program that wrapped the records may have filled them up with delimiters.
    const bool isWrapped = std::all_of(record.cells.begin() + 1, record.cells.end(),
                                       [](std::string_view cell) { return cell.empty(); });
    if (isWrapped) {
        cut(record.cells.front());
        record.cells = m_cells;
    }
    return true;
}

bool WrappedCsv::rewind()
{
    m_failure.reset();
    return m_source->rewind();
}

/// Cuts the record at its delimiters. In a cell that begins with a quote they count only behind its end.
void WrappedCsv::cut(std::string_view text)
{
    m_text.clear();
    m_ends.clear();
    bool isQuoted = false;
    bool isAtStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && isAtStart) {
            isQuoted = true;
        } else if (c == '"' && isQuoted) {
            const bool isDoubled = i + 1 < text.size() && text[i + 1] == '"';
            isQuoted = isDoubled;
            i += isDoubled;
            if (isDoubled)
                m_text += c;
        } else if (c == m_delimiter && !isQuoted) {
            m_ends.push_back(m_text.size());
            isAtStart = true;
            continue;
        } else {
            m_text += c;
        }
        isAtStart = false;
    }
    m_ends.push_back(m_text.size());
    m_cells.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        m_cells.emplace_back(m_text.data() + begin, end - begin);
        begin = end;
    }
}

} // namespace payoff
