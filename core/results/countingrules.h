// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/results/countedpiece.h"
#include "core/results/typedcell.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace payoff {

/// What of a channel's rows counts within a range of months, decided from what stands in the workspace:
/// - for each source, paid flag and day exactly one grain counts toward totals (see Grain), and one of each
/// kind of
///   breakdown toward that breakdown;
/// - of several tools that report conversions or revenue only one counts, so that one sale is counted once:
/// the one that
///   the workspace chose, else the one whose source came first in that month;
/// - typed values replace imported ones of their channel or campaign, month and measure.
class CountingRules {
public:
    static Result<CountingRules> load(const Database &database, ChannelId channel, Month first, Month last);

    /// The runs of days within `days` (of one month) in which the row counts toward totals, or toward its
    /// breakdown.
    [[nodiscard]] QVector<DayRange> runs(const ResultRow &row, const DayRange &days, Purpose purpose) const;
    /// Measures of that source, campaign and month that do not count, because another source's or a typed
    /// value does.
    [[nodiscard]] MeasureMask replaced(SourceId source, CampaignId campaign, Month month) const;
    /// Measures for which a typed value stands for that campaign or for the whole channel.
    [[nodiscard]] MeasureMask typed(CampaignId campaign, Month month) const;
    /// Measures that in that month only other tools, the sales ledger or typed values report: they count as
    /// reported, with nothing to add, in the cells of this source, so that a ratio across sources finds its
    /// other side.
    [[nodiscard]] MeasureMask coveredElsewhere(SourceId source, CampaignId campaign, Month month) const;

    [[nodiscard]] const QVector<TypedCell> &typedCells() const { return m_typed; }
    [[nodiscard]] bool takesRevenueFromLedger() const { return m_isRevenueFromLedger; }

private:
    /// Rows of one source and paid flag: which grains there are, and where they compete, the lowest of each
    /// day.
    struct Stream {
        QSet<qint64> grains;
        std::map<qint64, std::vector<qint64>> lowestByDay; ///< by kind of breakdown; -1: among all grains
    };
    /// What the sources of one tool report in one month.
    using Reported = std::map<std::pair<Month, QString>, MeasureMask>;

    struct RowBrief {
        SourceId source;
        Paid paid;
        qint64 grain;
        DayRange days;
    };

    Result<void> loadStreams(const Database &database);
    Result<void> loadSources(const Database &database);
    Result<void> loadTyped(const Database &database);
    Result<void> loadReported(const Database &database);
    void settleCompetition(Stream &stream, const QVector<RowBrief> &rows, qint64 kind) const;
    void settleTools();
    void noteReported(const QString &tool, const DayRange &days, MeasureMask mask);
    [[nodiscard]] MeasureMask typedForCampaign(CampaignId campaign, Month month) const;
    [[nodiscard]] bool countsFor(MeasureGroup group, SourceId source, Month month) const;
    [[nodiscard]] QString toolOf(SourceId source) const { return m_tools.value(source); }

    ChannelId m_channel;
    DayRange m_days;
    std::map<std::pair<SourceId, Paid>, Stream> m_streams;
    QHash<SourceId, QString> m_tools;
    QHash<int, std::optional<SourceId>> m_choices; ///< by MeasureGroup; no source: the sales ledger
    std::map<std::pair<Month, int>, QString>
        m_countingTool; ///< by month and MeasureGroup, where several tools report
    Reported m_reported;
    QVector<TypedCell> m_typed;
    QHash<Month, MeasureMask> m_typedForChannel;
    std::map<std::pair<Month, CampaignId>, MeasureMask> m_typedForCampaign;
    bool m_hasSeveralTools = false;
    bool m_isRevenueFromLedger = false;
};

/// Measures of a group.
MeasureMask measuresOf(MeasureGroup group);

/// The tool under which typed values and the sales ledger stand among the tools.
inline const QString handTool() { return QStringLiteral("hand"); }

} // namespace payoff
