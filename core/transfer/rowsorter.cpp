// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowsorter.h"

#include "core/base/arithmetic.h"

#include <QDir>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace payoff {

namespace {

constexpr std::size_t varintSize = 10;
constexpr std::size_t readSize = 64 << 10;

quint64 biased(Day day) { return quint64(quint32(day.sinceEpoch) ^ 0x80000000U); }

char *writeVarint(char *to, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        *to++ = char(value | 0x80);
    *to++ = char(value);
    return to;
}

const char *readVarint(const char *from, quint64 &value)
{
    value = quint8(*from) & 0x7F;
    for (int shift = 7; (quint8(*from++) & 0x80) != 0; shift += 7)
        value |= quint64(quint8(*from) & 0x7F) << shift;
    return from;
}

/// Small numbers of either sign become small ones without.
quint64 folded(qint64 value) { return (quint64(value) << 1) ^ quint64(value >> 63); }
qint64 unfolded(quint64 value) { return qint64(value >> 1) ^ -qint64(value & 1); }

template <class T>
char *writeRaw(char *to, T value)
{
    std::memcpy(to, &value, sizeof value);
    return to + sizeof value;
}
template <class T>
const char *readRaw(const char *from, T &value)
{
    std::memcpy(&value, from, sizeof value);
    return from + sizeof value;
}

std::size_t longestRow(std::size_t width) { return 2 * sizeof(quint32) + (2 + width) * varintSize; }

char *writeRow(char *to, const RowBlock &rows, std::size_t row)
{
    const DayRange &span = rows.spans[row];
    to = writeRaw(to, rows.tuples[row]);
    to = writeRaw(to, span.first.sinceEpoch);
    to = writeVarint(to, quint64(span.last - span.first));
    to = writeVarint(to, rows.masks[row]);
    const qint64 *values = rows.valuesOf(row);
    for (quint64 rest = rows.masks[row]; rest != 0; rest &= rest - 1)
        to = writeVarint(to, folded(values[std::countr_zero(rest)]));
    return to;
}

} // namespace

RowSorter::RowSorter(const std::vector<Measure> &measures, qsizetype bytesInMemory)
    : m_width(measures.size()),
      m_bytesInMemory(bytesInMemory),
      m_row(measures.size())
{
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (info(measures[i]).additivity == Additivity::Never)
            m_notSummed |= quint64(1) << i;
        if (info(measures[i]).additivity == Additivity::Stock)
            m_stocks |= quint64(1) << i;
    }
    m_row.values.resize(m_width);
}

RowSorter::Key RowSorter::keyOf(quint32 tuple, const DayRange &span) const
{
    return {quint64(m_channels[tuple].value) << 32 | biased(span.first),
            biased(span.last) << 32 | m_ranks[tuple]};
}

/// Tuples of one identity get one rank.
void RowSorter::rank(const std::vector<quint32> &tuples, const std::vector<RowIdentity> &identities)
{
    m_ranks.resize(identities.size());
    for (std::size_t i = m_channels.size(); i < identities.size(); ++i)
        m_channels.push_back(identities[i].channel);
    std::vector<quint32> order = tuples;
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return identities[a] < identities[b]; });
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank += quint32(i > 0 && identities[order[i - 1]] != identities[order[i]]);
        m_ranks[order[i]] = rank;
    }
}

Result<void> RowSorter::add(const RowBlock &rows, const std::vector<RowIdentity> &identities)
{
    std::vector<quint32> tuples;
    std::vector<bool> isSeen(identities.size(), false);
    for (const quint32 tuple : rows.tuples) {
        if (!isSeen[tuple])
            tuples.push_back(tuple);
        isSeen[tuple] = true;
    }
    rank(tuples, identities);
    m_entries.clear();
    m_entries.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        m_entries.push_back({keyOf(rows.tuples[row], rows.spans[row]), quint32(row)});
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.key == b.key ? a.row < b.row : a.key < b.key; });

    std::vector<char> bytes(rows.size() * longestRow(m_width));
    char *to = bytes.data();
    for (const Entry &entry : m_entries)
        to = writeRow(to, rows, entry.row);
    bytes.resize(std::size_t(to - bytes.data()));
    return store(std::move(bytes));
}

Result<void> RowSorter::store(std::vector<char> bytes)
{
    if (bytes.empty())
        return {};
    m_runs.emplace_back();
    if (m_bytesKept + qsizetype(bytes.size()) <= m_bytesInMemory) {
        bytes.shrink_to_fit();
        m_bytesKept += qsizetype(bytes.size());
        m_runs.back().bytes = std::move(bytes);
        return {};
    }
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/payoff-XXXXXX"));
        if (!m_file->open())
            return Error{ErrorCode::FileNotWritable, {QDir::tempPath(), m_file->errorString()}};
    }
    m_runs.back().fileAt = m_file->size();
    m_runs.back().fileEnd = m_file->size() + qint64(bytes.size());
    if (m_file->write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()) || !m_file->flush())
        return Error{ErrorCode::DiskFull, {QDir::tempPath()}};
    return {};
}

void RowSorter::finish(const std::vector<RowIdentity> &identities)
{
    m_entries = {};
    std::vector<quint32> tuples(identities.size());
    std::iota(tuples.begin(), tuples.end(), 0U);
    rank(tuples, identities);
}

/// Has at least one whole row in memory, unless the run is at its end.
Result<void> RowSorter::fill(Run &run)
{
    const std::size_t left = run.bytes.size() - run.at;
    if (run.fileAt == run.fileEnd || left >= longestRow(m_width))
        return {};
    const auto more = std::size_t(std::min<qint64>(qint64(readSize), run.fileEnd - run.fileAt));
    if (left > 0)
        std::memmove(run.bytes.data(), run.bytes.data() + run.at, left);
    run.bytes.resize(left + more);
    run.at = 0;
    if (!m_file->seek(run.fileAt) || m_file->read(run.bytes.data() + left, qint64(more)) != qint64(more))
        return Error{ErrorCode::FileNotReadable, {QDir::tempPath(), m_file->errorString()}};
    run.fileAt += qint64(more);
    return {};
}

/// Reads the row's key; false at the end of the run.
Result<bool> RowSorter::readHead(Run &run)
{
    if (const auto filled = fill(run); !filled)
        return filled.error();
    if (run.at == run.bytes.size()) {
        run.bytes = {};
        return false;
    }
    const char *from = run.bytes.data() + run.at;
    quint64 days = 0;
    from = readRaw(from, run.tuple);
    from = readRaw(from, run.span.first.sinceEpoch);
    from = readVarint(from, days);
    run.span.last = run.span.first.plus(qint64(days));
    run.key = keyOf(run.tuple, run.span);
    run.at = std::size_t(from - run.bytes.data());
    return true;
}

void RowSorter::siftDown(std::size_t at)
{
    // Equal keys come from the earlier run first: of followers the last counts.
    const auto isBefore = [this](std::size_t a, std::size_t b) {
        return m_runs[a].key == m_runs[b].key ? a < b : m_runs[a].key < m_runs[b].key;
    };
    while (true) {
        std::size_t least = at;
        for (const std::size_t child : {2 * at + 1, 2 * at + 2}) {
            if (child < m_heap.size() && isBefore(m_heap[child], m_heap[least]))
                least = child;
        }
        if (least == at)
            return;
        std::swap(m_heap[at], m_heap[least]);
        at = least;
    }
}

void RowSorter::appendTo(RowBlock &rows, const Run &run, const RowBlock &row) const
{
    rows.tuples.push_back(run.tuple);
    rows.spans.push_back(run.span);
    rows.masks.push_back(row.masks[0]);
    rows.values.insert(rows.values.end(), row.values.begin(), row.values.end());
    rows.fileRows.push_back(1);
}

/// Adds the row to the last of `rows`, which has its key.
Result<void> RowSorter::sumUp(const RowBlock &row, RowBlock &rows) const
{
    qint64 *sums = rows.valuesOf(rows.size() - 1);
    for (quint64 rest = row.masks[0]; rest != 0; rest &= rest - 1) {
        const int at = std::countr_zero(rest);
        const qint64 value = row.values[std::size_t(at)];
        const auto sum = (m_stocks >> at & 1) != 0 ? std::optional(value) : checkedAdd(sums[at], value);
        if (!sum)
            return Error{ErrorCode::Overflow, {QString::number(value)}};
        sums[at] = *sum;
    }
    rows.masks.back() = (rows.masks.back() | row.masks[0]) & ~m_notSummed;
    for (quint64 rest = m_notSummed; rest != 0; rest &= rest - 1)
        sums[std::countr_zero(rest)] = 0;
    ++rows.fileRows.back();
    return {};
}

/// Reads the rest of the row and hands it on.
Result<void> RowSorter::takeRow(Run &run, RowBlock &rows)
{
    const char *from = run.bytes.data() + run.at;
    m_row.masks.resize(1);
    from = readVarint(from, m_row.masks[0]);
    std::fill(m_row.values.begin(), m_row.values.end(), 0);
    for (quint64 rest = m_row.masks[0]; rest != 0; rest &= rest - 1) {
        quint64 value = 0;
        from = readVarint(from, value);
        m_row.values[std::size_t(std::countr_zero(rest))] = unfolded(value);
    }
    run.at = std::size_t(from - run.bytes.data());
    if (m_hasLast && m_lastKey == run.key)
        return sumUp(m_row, rows);
    appendTo(rows, run, m_row);
    m_lastKey = run.key;
    m_hasLast = true;
    return {};
}

Result<void> RowSorter::next(std::size_t most, RowBlock &rows)
{
    rows.clear();
    rows.width = m_width;
    if (m_heap.empty() && !m_hasLast) {
        for (std::size_t run = 0; run < m_runs.size(); ++run) {
            const auto head = readHead(m_runs[run]);
            if (!head)
                return head.error();
            m_heap.push_back(run);
        }
        for (std::size_t at = m_heap.size(); at-- > 0;)
            siftDown(at);
    }
    m_hasLast = false;
    while (!m_heap.empty()) {
        Run &run = m_runs[m_heap.front()];
        if (rows.size() >= most && run.key != m_lastKey)
            break;
        if (const auto taken = takeRow(run, rows); !taken)
            return taken;
        const auto head = readHead(run);
        if (!head)
            return head.error();
        if (!*head) {
            m_heap.front() = m_heap.back();
            m_heap.pop_back();
        }
        siftDown(0);
    }
    m_hasLast = true;
    return {};
}

} // namespace payoff
