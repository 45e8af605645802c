// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csvreader.h"

#include "core/transfer/bytescan.h"

#include <bit>
#include <cstring>

namespace payoff {

namespace {

qint64 countLineEnds(const char *first, const char *last)
{
    qint64 count = 0;
    for (const char *c = first; c != last; ++c)
        count += *c == '\n' || (*c == '\r' && (c + 1 == last || c[1] != '\n'));
    return count;
}

/// Takes the quotes out of [first, last), which begins with one, in place; the end of what remains.
char *unquoted(char *first, const char *last)
{
    char *out = first;
    bool isInside = true;
    for (const char *in = first + 1; in != last; ++in) {
        if (isInside && *in == '"') {
            const bool isDoubled = in + 1 != last && in[1] == '"';
            if (!isDoubled) {
                isInside = false;
                continue;
            }
            ++in;
        }
        *out++ = *in;
    }
    return out;
}

/// No more than the device holds: a look at a file makes many readers of little text. 0 is the size of one
/// that does not know.
std::size_t bufferSize(const QIODevice &device)
{
    constexpr qint64 least = 4096;
    const qint64 size = device.size() == 0 ? CsvReader::chunkSize : std::max(device.size(), least);
    return std::size_t(std::min<qint64>(size, CsvReader::chunkSize) + scanBlock);
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect, QString path)
    : m_device(std::move(device)),
      m_dialect(dialect),
      m_path(std::move(path)),
      m_buffer(bufferSize(*m_device)),
      m_cells(64)
{
    rewind();
}

bool CsvReader::rewind()
{
    m_failure.reset();
    m_begin = m_end = 0;
    m_bufferStart = m_dialect.start;
    m_isExhausted = false;
    m_block = nullptr;
    m_line = m_dialect.firstLine;
    if (!m_device->seek(m_dialect.start))
        return fail(ErrorCode::FileNotReadable, m_device->errorString());
    return true;
}

bool CsvReader::next(SourceRecord &record)
{
    if (m_failure)
        return false;
    for (;;) {
        if (m_begin == m_end && m_isExhausted)
            return false;
        const Scan scan = m_begin == m_end ? Scan::NeedsMore : scanRecord();
        if (scan == Scan::Failed)
            return false;
        if (scan == Scan::Complete)
            break;
        if (!refill())
            return false;
    }
    takeQuotesOut();
    record.line = m_line;
    record.cells = {m_cells.data(), m_cellCount};
    record.isTerminated = m_isTerminated;
    m_line += m_lineEnds;
    m_begin = m_nextBegin;
    return true;
}

/// Cuts the record at m_begin into cells. Starts anew whenever the buffer had to be filled in between.
// NOLINTNEXTLINE(readability-function-cognitive-complexity): see scanPlain()
CsvReader::Scan CsvReader::scanRecord()
{
    m_cellCount = 0;
    m_quoted.clear();
    m_lineEnds = 0;
    char *first = m_buffer.data() + m_begin;
    for (;;) {
        char *stop = scanPlain(first);
        if (first != dataEnd() && *first == '"') {
            const Scan scan = scanQuoted(first, stop);
            if (scan != Scan::Complete)
                return scan;
        } else if (!stop) {
            return Scan::Failed;
        } else if (stop == dataEnd() && !m_isExhausted) {
            return Scan::NeedsMore;
        }
        if (stop == dataEnd() || *stop != m_dialect.delimiter)
            return endRecord(stop) ? Scan::Complete : Scan::NeedsMore;
        first = stop + 1;
    }
}

/// Adds the cells from `first` on until one begins with a quote, or the record ends. `first` then is where
/// the quoted cell begins, else where the last cell did. Where that one ends; nullptr if there are too many.
// One loop over bytes: parts would be calls per cell.
// NOLINTNEXTLINE(readability-function-cognitive-complexity)
char *CsvReader::scanPlain(char *&first)
{
    char *const end = dataEnd();
    const char delimiter = m_dialect.delimiter;
    // Locals, since stores to the cells could alias members.
    char *block = m_block;
    quint64 mask = m_mask;
    char *cell = first;
    char *stop = end;
    std::string_view *out = m_cells.data() + m_cellCount;
    const std::string_view *last = m_cells.data() + m_cells.size();
    if (!block || cell < block || cell >= block + scanBlock) {
        block = cell;
        mask = cell == end ? 0 : structuralMask(block, delimiter);
    } else {
        mask &= ~quint64(0) << (cell - block);
    }
    while (cell == end || *cell != '"') {
        while (mask == 0 && block + scanBlock < end)
            mask = structuralMask(block += scanBlock, delimiter);
        stop = mask == 0 ? end : std::min(block + std::countr_zero(mask), end);
        if (out == last) {
            m_cellCount = std::size_t(out - m_cells.data());
            if (!growCells())
                return nullptr;
            out = m_cells.data() + m_cellCount;
            last = m_cells.data() + m_cells.size();
        }
        *out++ = std::string_view(cell, std::size_t(stop - cell));
        if (stop == end || *stop != delimiter)
            break;
        mask &= mask - 1;
        cell = stop + 1;
    }
    m_cellCount = std::size_t(out - m_cells.data());
    m_block = block;
    m_mask = mask;
    first = cell;
    return stop;
}

/// Notes where the next record begins; false if the bytes read so far do not tell.
bool CsvReader::endRecord(const char *stop)
{
    const char *const end = dataEnd();
    m_isTerminated = stop != end;
    m_lineEnds += m_isTerminated;
    if (!m_isTerminated) {
        m_nextBegin = m_end;
        return true;
    }
    m_nextBegin = stop - m_buffer.data() + 1;
    if (*stop != '\r')
        return true;
    if (m_nextBegin == m_end)
        return m_isExhausted;
    if (stop[1] == '\n')
        ++m_nextBegin;
    return true;
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): see scanPlain()
CsvReader::Scan CsvReader::scanQuoted(char *first, char *&stop)
{
    char *const end = dataEnd();
    char *close = first + 1;
    bool hasDoubled = false;
    for (;;) {
        close = static_cast<char *>(std::memchr(close, '"', std::size_t(end - close)));
        if (!close && m_isExhausted) {
            fail(ErrorCode::UnterminatedQuote, QString::number(m_line));
            return Scan::Failed;
        }
        if (!close || (close + 1 == end && !m_isExhausted))
            return Scan::NeedsMore;
        if (close + 1 == end || close[1] != '"')
            break;
        hasDoubled = true;
        close += 2;
    }
    stop = findStructural(close + 1);
    if (stop == end && !m_isExhausted)
        return Scan::NeedsMore;
    if (hasDoubled || stop != close + 1)
        m_quoted.push_back({m_cellCount, first, stop});
    m_lineEnds += countLineEnds(first + 1, close);
    return addCell(first + 1, close) ? Scan::Complete : Scan::Failed;
}

/// The next delimiter or line end, or the end of the data.
char *CsvReader::findStructural(char *from)
{
    char *const end = dataEnd();
    if (!m_block || from < m_block || from >= m_block + scanBlock) {
        if (from == end)
            return end;
        m_block = from;
        m_mask = structuralMask(m_block, m_dialect.delimiter);
    }
    quint64 mask = m_mask & (~quint64(0) << (from - m_block));
    while (mask == 0) {
        m_block += scanBlock;
        if (m_block >= end) {
            m_block = nullptr;
            return end;
        }
        mask = m_mask = structuralMask(m_block, m_dialect.delimiter);
    }
    char *const found = m_block + std::countr_zero(mask);
    return found < end ? found : end;
}

bool CsvReader::addCell(const char *first, const char *last)
{
    if (m_cellCount == m_cells.size() && !growCells())
        return false;
    m_cells[m_cellCount++] = std::string_view(first, std::size_t(last - first));
    return true;
}

bool CsvReader::growCells()
{
    if (m_cells.size() >= std::size_t(mostCells))
        return fail(ErrorCode::RecordTooLong, QString::number(m_line));
    m_cells.resize(m_cells.size() * 2);
    return true;
}

void CsvReader::takeQuotesOut()
{
    for (const Quoted &each : m_quoted) {
        const char *const last = unquoted(each.first, each.last);
        m_cells[each.cell] = std::string_view(each.first, std::size_t(last - each.first));
    }
}

/// Moves the record begun to the front and reads on behind it.
bool CsvReader::refill()
{
    const qsizetype kept = m_end - m_begin;
    if (kept >= longestRecord)
        return fail(ErrorCode::RecordTooLong, QString::number(m_line));
    std::memmove(m_buffer.data(), m_buffer.data() + m_begin, std::size_t(kept));
    m_bufferStart += m_begin;
    m_begin = 0;
    m_end = kept;
    m_block = nullptr;
    if (kept > qsizetype(m_buffer.size()) / 2)
        m_buffer.resize((m_buffer.size() - scanBlock) * 2 + scanBlock);
    const qint64 count = m_device->read(m_buffer.data() + m_end, qint64(m_buffer.size()) - scanBlock - m_end);
    if (count < 0)
        return fail(ErrorCode::FileNotReadable, m_device->errorString());
    m_isExhausted = count == 0;
    m_end += count;
    return true;
}

bool CsvReader::fail(ErrorCode code, const QString &detail)
{
    m_failure = Error{code, {m_path, detail}};
    return false;
}

} // namespace payoff
