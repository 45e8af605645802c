// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/countedpiece.h"
#include "core/results/rollup.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace payoff {

/// By what sums are kept apart, besides time and channel.
struct SumDimensions {
    Purpose purpose = Purpose::Totals;
    bool byDay = false; ///< else by month
    bool byCampaign = false;
    bool bySegment = false;
    bool byPaid = false;
    bool bySource = false;
    bool byCycle = false;
};

SumDimensions dimensionsOf(RollupLevel level);

/// Sums the pieces of one channel into the rows of every level.
///
/// Pieces of one cell (days, source, campaign) must follow each other, as forEachCounted() visits them: a
/// cell counts as reporting whatever any of its rows reports.
class RollupBuilder {
public:
    /// `cycles`: the sales cycle in days of campaigns that have their own.
    explicit RollupBuilder(QHash<CampaignId, int> cycles);
    /// Sums at RollupLevel::AdHoc alone, by the dimensions given.
    RollupBuilder(QHash<CampaignId, int> cycles, const SumDimensions &dimensions);

    void add(const CountedPiece &piece);
    /// The sums, in the order of their key.
    std::vector<RollupRow> finish();

private:
    struct Hash {
        std::size_t operator()(const RollupKey &key) const noexcept;
    };

    struct Level {
        RollupLevel level = RollupLevel::AdHoc;
        SumDimensions dimensions;
    };

    void flushCell();
    void sumUp(const Level &level);
    [[nodiscard]] RollupKey keyOf(const Level &level, const CountedPiece &piece) const;
    void addTo(RollupKey key, const MeasureValues &values);
    void addDays(RollupKey key, const CountedPiece &piece, const MeasureValues &values);

    struct Sum {
        qint64 cells = 0;
        MeasureValues values;
    };

    QHash<CampaignId, int> m_cycles;
    std::vector<Level> m_levels;
    std::vector<CountedPiece> m_cell;
    std::vector<std::pair<RollupKey, MeasureValues>> m_merged;
    std::unordered_map<RollupKey, Sum, Hash> m_sums;
};

/// The sales cycles of the campaigns that have their own.
Result<QHash<CampaignId, int>> ownSalesCycles(const Database &database);

} // namespace payoff
