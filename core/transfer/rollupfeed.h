// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/mergedthings.h"
#include "core/results/rollupbuilder.h"
#include "core/transfer/resultmerge.h"

#include <QSet>

#include <map>
#include <memory>

namespace payoff {

/// Sums the rows of an import while they are written, where that is all there is to a month: rows of single
/// days in a channel and month that had nothing before. What it does not take has to be summed from the rows
/// in the workspace. After open() it needs no database and may live on another thread.
class RollupFeed {
public:
    /// `channels`: those of the import. `closed`: months whose rows are held.
    static Result<std::unique_ptr<RollupFeed>> open(const Database &database,
                                                    const QVector<ChannelId> &channels,
                                                    const QSet<int> &closed);

    /// Whether add() takes rows of that channel and month.
    [[nodiscard]] bool takes(ChannelId channel, Month month) const;
    /// Rows in order. Returns the sums of the channels that are done with.
    std::vector<RollupRow> add(const RowBlock &rows, const std::vector<RowIdentity> &identities,
                               const MergeContext &context);
    /// The sums of the last channel.
    std::vector<RollupRow> finish();

private:
    /// What stood in a channel before.
    struct Before {
        bool isDecided = false; ///< whose numbers count was chosen, or it was merged with something
        std::optional<std::pair<Month, Month>> months; ///< that may hold something
    };

    explicit RollupFeed(QHash<CampaignId, int> cycles);
    Result<void> look(const Database &database, const MergedThings &merged, ChannelId channel);
    void enter(ChannelId channel);
    bool takesDay(Day day);
    static void fill(CountedPiece &piece, const RowBlock &rows, std::size_t row,
                     const std::vector<Measure> &measures);

    QHash<CampaignId, int> m_cycles;
    QSet<int> m_closed;
    std::map<ChannelId, Before> m_before;
    std::optional<ChannelId> m_channel;
    std::optional<Day> m_day;
    bool m_takesDay = false;
    std::unique_ptr<RollupBuilder> m_builder;
};

} // namespace payoff
