// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/mergedthings.h"
#include "core/results/resultrow.h"
#include "core/storage/statement.h"

#include <QVector>

#include <deque>

namespace payoff {

/// Which rows are listed; empty lists: whatever it is.
struct ResultSelection {
    /// What a search by name has found: rows of one of these channels, or of one of these campaigns.
    struct Named {
        QVector<ChannelId> channels;
        QVector<CampaignId> campaigns;

        friend bool operator==(const Named &, const Named &) = default;
    };

    DayRange days; ///< of rows that touch them
    QVector<ChannelId> channels; ///< null: rows that belong to none
    QVector<CampaignId> campaigns;
    QVector<SegmentId> segments;
    QVector<SourceId> sources;
    std::optional<Paid> paid;
    std::optional<Named> named;

    friend bool operator==(const ResultSelection &, const ResultSelection &) = default;
};

/// What was recorded, row by row as it is shown, the newest first and as many at a time as are asked for.
/// Typed values stand among them, those of one month, channel and campaign as one row without source and
/// import. Rows of what was merged stand under what they count for. Nothing stays open between two questions;
/// who lists knows when to begin anew.
class ResultList {
public:
    explicit ResultList(ResultSelection selection)
        : m_selection(std::move(selection))
    {
    }

    /// The next rows; fewer than `limit` at the end, none behind it. The database is the same each time.
    Result<QVector<ResultRow>> next(const Database &database, int limit);
    /// How many rows there are in all.
    [[nodiscard]] Result<qint64> count(const Database &database) const;

private:
    /// Rows of one channel, of a day or of several: as many ahead as are read at once, and where to go on.
    struct Stream {
        ChannelId channel;
        bool isOfSeveral = false;
        bool isExhausted = false;
        std::optional<ResultKey> last;
        std::deque<ResultRow> rows;
    };

    Result<void> begin(const Database &database);
    Result<void> takeInMerged(const Database &database);
    [[nodiscard]] Result<qint64> countRows(const Database &database) const;
    [[nodiscard]] ResultRow shown(ResultRow row) const;
    [[nodiscard]] Result<QVector<ChannelId>> channels(const Database &database) const;
    Result<void> read(const Database &database, Stream &stream, int limit) const;
    Result<Stream *> firstStream(const Database &database, int limit);
    [[nodiscard]] Result<std::deque<ResultRow>> typedRows(const Database &database) const;
    [[nodiscard]] QString condition(bool isOfSeveral) const;
    void bindTo(Statement &statement, ChannelId channel) const;
    [[nodiscard]] bool takesTyped() const;

    ResultSelection m_selection;
    MergedThings m_merged;
    bool m_hasBegun = false;
    QVector<Stream> m_streams; ///< the last one of typed values
};

/// Whether the row was typed by hand into a month.
inline bool isTyped(const ResultRow &row) { return row.batch.isNull() && row.key.source.isNull(); }

} // namespace payoff
