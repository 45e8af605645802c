// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/storage/bulkinsert.h"
#include "core/transfer/rowsorter.h"

#include <QSet>

#include <map>
#include <set>

namespace payoff {

/// What became of the rows of a file.
struct MergeCounts {
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 held = 0;
    qint64 summed = 0; ///< rows that were added to another one of their key

    friend bool operator==(const MergeCounts &, const MergeCounts &) = default;
};

/// What all rows of an import have in common.
struct MergeContext {
    BatchId batch;
    qint64 grain = 0;
    DateBasis dateBasis = DateBasis::Unknown;
    std::vector<Measure> measures;
    QSet<int> closedMonths; ///< Month::index
};

/// Puts sorted rows into the table of results, against what stands there: the same key is replaced, and what
/// was shown before is kept as a version. Reads and writes in the order of the key. The caller owns the
/// transaction.
class ResultMerge {
public:
    static Result<std::unique_ptr<ResultMerge>> open(const Database &database, const MergeContext &context);

    /// Rows in order, each after all that were written before.
    Result<void> write(const RowBlock &rows, const std::vector<RowIdentity> &identities);

    [[nodiscard]] const MergeCounts &counts() const { return m_counts; }
    /// Where what is shown has changed.
    [[nodiscard]] const std::map<ChannelId, std::set<Month>> &changedMonths() const { return m_changed; }

private:
    /// A row that stands in the workspace.
    struct Standing {
        DayRange span;
        RowIdentity identity;
        qint64 grain = 0;
        DateBasis dateBasis = DateBasis::Unknown;
        quint64 mask = 0;
        bool hasOther = false; ///< measures that the file has not
    };

    ResultMerge(const Database &database, const MergeContext &context);
    Result<void> prepare();
    Result<void> enterChannel(ChannelId channel);
    Result<bool> findStanding(const DayRange &span, const RowIdentity &identity);
    Result<void> fetch(const DayRange &span, const RowIdentity &identity);
    void readStanding();
    [[nodiscard]] bool isSame(const RowBlock &rows, std::size_t row) const;
    Result<void> mergeRow(const RowBlock &rows, std::size_t row, const RowIdentity &identity);
    Result<void> insertNew(const RowBlock &rows, const std::vector<RowIdentity> &identities);
    Result<void> replace(const RowBlock &rows, std::size_t row, const RowIdentity &identity);
    Result<void> put(Statement &statement, const RowBlock &rows, std::size_t row,
                     const RowIdentity &identity) const;
    [[nodiscard]] bool isClosed(const DayRange &span) const;
    void noteChange(ChannelId channel, const DayRange &span);

    const Database &m_database;
    MergeContext m_context;
    MergeCounts m_counts;
    std::map<ChannelId, std::set<Month>> m_changed;
    std::optional<BulkInsert> m_insert;
    std::vector<quint32> m_new; ///< rows of the block at hand that the workspace has not
    std::optional<Statement> m_replace;
    std::optional<Statement> m_hold;
    std::optional<Statement> m_keepVersion;
    std::optional<Statement> m_select;

    std::optional<ChannelId> m_channel;
    bool m_hasStanding = false; ///< the channel may have rows at or behind the present key
    std::vector<Standing> m_standing; ///< read ahead, in order
    std::vector<qint64> m_standingValues;
    std::size_t m_at = 0; ///< in m_standing
    qint64 m_rowsSinceFetch = 0;
    bool m_isAllRead = false;
    DayRange m_lastChange;
};

} // namespace payoff
