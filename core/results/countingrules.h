// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/results/countedpiece.h"
#include "core/results/mergedthings.h"
#include "core/results/sourceclaims.h"
#include "core/results/typedcell.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

#include <map>
#include <tuple>
#include <vector>

namespace payoff {

/// Which typed values take part; what a sheet shows under a typed cell is counted without its like.
enum class TypedValues { All, OfCampaigns, OfChannels };

/// What of a channel's rows counts within a range of months, decided from what stands in the workspace:
/// - for each source, paid flag and day exactly one grain counts toward totals (see Grain), and one of each
///   kind of breakdown toward that breakdown;
/// - what several tools report counts once (see SourceClaims);
/// - what was merged into the channel counts in it, and is told apart only where grains compete: what two
///   channels report is no restatement of each other;
/// - typed values replace imported ones of their channel or campaign, month and measure;
/// - the sales ledger's revenue counts where the workspace chose it, and, of sales that belong to no channel,
///   in the months for which nothing else reports such revenue.
class CountingRules {
public:
    static Result<CountingRules> load(const Database &database, ChannelId channel, Month first, Month last,
                                      TypedValues typed = TypedValues::All);

    /// The runs of the days asked for in which the row counts toward totals, or toward its breakdown. Days
    /// outside of what was loaded do not count.
    [[nodiscard]] QVector<DayRange> runs(const ResultRow &row, const DayRange &asked, Purpose purpose) const;
    /// Whether every measure of every row counts, and nothing else does: then replaced() and
    /// coveredElsewhere() are empty.
    [[nodiscard]] bool isPlain() const { return m_isPlain; }
    /// Measures of that source, campaign and month that do not count toward totals, because another source's
    /// or a typed value does.
    [[nodiscard]] MeasureMask replaced(SourceId source, CampaignId campaign, Month month) const;
    /// Measures of that source and month that do not count toward a kind of breakdown, because another
    /// source's do.
    [[nodiscard]] MeasureMask replacedInBreakdown(SourceId source, Month month, qint64 kind) const;
    /// Measures for which a typed value stands for that campaign or for the whole channel.
    [[nodiscard]] MeasureMask typed(CampaignId campaign, Month month) const;
    /// No source: typed values and the sales ledger.
    [[nodiscard]] CoveredMeasures coveredElsewhere(SourceId source, CampaignId campaign, Paid paid,
                                                   Month month) const;

    [[nodiscard]] const QVector<TypedCell> &typedCells() const { return m_typed; }
    [[nodiscard]] const MergedThings &merged() const { return m_merged; }
    [[nodiscard]] bool takesRevenueFromLedger(Month month) const;

private:
    using StreamKey = std::tuple<ChannelId, SourceId, Paid>;
    /// Rows of one channel as recorded, source and paid flag: which grains there are, and where they compete,
    /// the lowest of each day.
    struct Stream {
        QSet<qint64> grains;
        std::map<qint64, std::vector<qint64>> lowestByDay; ///< by kind of breakdown; -1: among all grains
    };
    struct RowBrief {
        qint64 grain = 0;
        DayRange days;
    };

    Result<void> loadStreams(const Database &database);
    Result<void> loadSources(const Database &database);
    Result<void> loadTyped(const Database &database);
    Result<void> loadLedger(const Database &database);
    Result<void> loadReported(const Database &database);
    void settleCompetition(Stream &stream, const QVector<RowBrief> &rows, qint64 kind) const;
    void noteReported(const ResultRow &row);
    [[nodiscard]] bool hasCompetition() const;
    [[nodiscard]] MeasureMask typedForCampaign(CampaignId campaign, Month month) const;
    [[nodiscard]] CoveredMeasures coveredByHand(CampaignId campaign, Paid paid, Month month) const;

    ChannelId m_channel;
    DayRange m_days;
    TypedValues m_takesTyped = TypedValues::All;
    MergedThings m_merged;
    std::map<StreamKey, Stream> m_streams;
    SourceClaims m_claims;
    QVector<TypedCell> m_typed;
    QHash<Month, MeasureMask> m_typedForChannel;
    QHash<Month, MeasureMask> m_typedForAnyCampaign;
    std::map<std::pair<Month, CampaignId>, MeasureMask> m_typedForCampaign;
    QHash<Month, QSet<CampaignId>> m_sold; ///< campaigns that have sales in the ledger
    bool m_isLedgerChosen = false;
    bool m_isOtherChosen = false; ///< the revenue of a tool was chosen
    bool m_isPlain = true;
};

} // namespace payoff
