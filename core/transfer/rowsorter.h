// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultrow.h"
#include "core/transfer/rowblock.h"

#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace payoff {

/// What a name tuple is in the workspace: the key of its rows, but for their days.
struct RowIdentity {
    ChannelId channel;
    SourceId source;
    CampaignId campaign;
    AdSetId adSet;
    AdId ad;
    SegmentId segment;
    VariantId variant;
    Paid paid = Paid::Unknown;

    friend auto operator<=>(const RowIdentity &, const RowIdentity &) = default;
};

/// Brings rows into the order of the table of results and sums those of one key, in bounded memory: sorted
/// runs, compactly written, beyond a limit into a temporary file that has no name. add() all, then finish(),
/// then next() until it is empty. For one thread at a time.
class RowSorter {
public:
    /// Measures that are not summed when two rows have one key: reach is dropped, of followers the last
    /// counts.
    explicit RowSorter(const std::vector<Measure> &measures, qsizetype bytesInMemory = defaultBytesInMemory);

    static constexpr qsizetype defaultBytesInMemory = 24 << 20;

    /// `identities` by number of the tuple. DiskFull if the temporary file cannot grow.
    Result<void> add(const RowBlock &rows, const std::vector<RowIdentity> &identities);
    void finish(const std::vector<RowIdentity> &identities);
    /// The next rows in order, at most that many; none at the end. Overflow, FileNotReadable.
    Result<void> next(std::size_t most, RowBlock &rows);

private:
    struct Key {
        quint64 high = 0; ///< channel, first day
        quint64 low = 0; ///< last day, rank of the rest
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    struct Entry {
        Key key;
        quint32 row = 0;
    };
    /// One sorted run, and where reading stands in it.
    struct Run {
        std::vector<char> bytes; ///< all of it, or the part of the file read last
        std::size_t at = 0; ///< in bytes
        qint64 fileAt = 0; ///< what comes next in the file
        qint64 fileEnd = 0;
        Key key; ///< of the row that stands there
        quint32 tuple = 0;
        DayRange span;
    };

    [[nodiscard]] Key keyOf(quint32 tuple, const DayRange &span) const;
    void rank(const std::vector<quint32> &tuples, const std::vector<RowIdentity> &identities);
    Result<void> store(std::vector<char> bytes);
    Result<void> fill(Run &run);
    Result<bool> readHead(Run &run);
    void siftDown(std::size_t at);
    Result<void> takeRow(Run &run, RowBlock &rows);
    Result<void> sumUp(const RowBlock &row, RowBlock &rows) const;
    void appendTo(RowBlock &rows, const Run &run, const RowBlock &row) const;

    std::size_t m_width;
    quint64 m_notSummed = 0; ///< by place among the measures
    quint64 m_stocks = 0;
    qsizetype m_bytesInMemory;
    qsizetype m_bytesKept = 0;
    std::vector<quint32> m_ranks; ///< by tuple
    std::vector<ChannelId> m_channels; ///< by tuple
    std::vector<Entry> m_entries;
    std::unique_ptr<QTemporaryFile> m_file;
    std::vector<Run> m_runs;
    std::vector<std::size_t> m_heap; ///< runs with rows left, the lowest key first
    RowBlock m_row; ///< the row being read
    Key m_lastKey;
    bool m_hasLast = false; ///< the last row handed to the block may still grow
};

} // namespace payoff
