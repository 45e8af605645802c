// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/storage/statement.h"

#include <QVector>

namespace payoff {

/// Which part of a channel's audience a segment was on a day, as the platform states it. Never a result.
struct AudienceShare {
    ChannelId channel;
    SegmentId segment;
    Day day;
    qint64 share = 0; ///< millionths of the audience

    friend bool operator==(const AudienceShare &, const AudienceShare &) = default;
};

/// Of each segment and channel the share of the latest day; by segment, then channel. Shares of a merged
/// channel are those of the one that it counts for.
Result<QVector<AudienceShare>> latestShares(const Database &database);

/// Writes the shares that an import brings. The caller owns the transaction. Lives no longer than the
/// database.
class AudienceShareStore {
public:
    /// What became of a share.
    enum class Outcome {
        Added,
        Replaced, ///< an earlier import said another one of the same day
        Unchanged,
    };

    static Result<AudienceShareStore> open(const Database &database, BatchId batch);

    /// One share for each channel, segment and day.
    Result<Outcome> put(const AudienceShare &share);

private:
    AudienceShareStore(Statement find, Statement insert, BatchId batch);

    Statement m_find;
    Statement m_insert;
    BatchId m_batch;
};

/// What taking an import back has done to shares.
struct SharesTakenBack {
    qint64 removed = 0;
    qint64 restored = 0; ///< those of which an earlier import's word is shown again
};

/// Takes the shares of an import back. The caller owns the transaction.
Result<SharesTakenBack> takeBackShares(const Database &database, BatchId batch);

} // namespace payoff
