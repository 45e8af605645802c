// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/results/resultrow.h"

#include <QHash>
#include <QString>

#include <map>

namespace payoff {

/// What of the rows is reported in a month, by how finely a sum looks: for the whole channel, for one paid
/// flag, for one campaign, for both.
struct ReportedMeasures {
    MeasureMask inChannel = 0;
    std::array<MeasureMask, 3> byPaid{};
    std::map<CampaignId, std::array<MeasureMask, 3>> byCampaign;

    void add(CampaignId campaign, Paid paid, MeasureMask mask);
    void addOnly(const ReportedMeasures &other, MeasureMask only);
    [[nodiscard]] MeasureMask of(CampaignId campaign) const;
    [[nodiscard]] MeasureMask of(CampaignId campaign, Paid paid) const;
};

/// Which source's numbers count where several tools report the same: the one that the workspace chose for a
/// group of measures; else, for each of the measures that must be counted once (conversions, revenue), the
/// tool whose source came first among those that report it in that month.
class SourceClaims {
public:
    /// Rows without a breakdown compete with each other, and those of each kind of breakdown do.
    static constexpr qint64 totals = 0;

    void setTools(QHash<SourceId, QString> tools) { m_tools = std::move(tools); }
    /// No source: the sales ledger.
    void choose(MeasureGroup group, std::optional<SourceId> source) { m_choices.insert(int(group), source); }
    [[nodiscard]] bool hasChoices() const { return !m_choices.isEmpty(); }
    [[nodiscard]] QString toolOf(SourceId source) const { return m_tools.value(source); }

    /// That a row which counts for `kind` (totals, or a kind of breakdown) reports these.
    void note(Month month, qint64 kind, SourceId source, CampaignId campaign, Paid paid, MeasureMask mask);
    /// To be called once all is noted. `typed`: measures for which a value typed for the whole channel
    /// stands.
    void settle(const QHash<Month, MeasureMask> &typed);

    /// Measures that another source reports in this one's place.
    [[nodiscard]] MeasureMask notCounting(SourceId source, Month month, qint64 kind) const;
    /// What counts toward totals, of all sources together; nothing is noted for it: an empty one.
    [[nodiscard]] const ReportedMeasures &counting(Month month) const;
    /// What counts toward totals, of the sources of that one's tool.
    [[nodiscard]] MeasureMask countingOfTool(SourceId source, Month month) const;

private:
    using Scope = std::pair<Month, qint64>;

    void settleOwners(const Scope &scope);

    QHash<SourceId, QString> m_tools;
    QHash<int, std::optional<SourceId>> m_choices; ///< by MeasureGroup
    std::map<Scope, std::map<SourceId, ReportedMeasures>> m_reported;
    std::map<Scope, std::map<QString, MeasureMask>> m_owned; ///< by tool, of the measures counted once
    std::map<Month, ReportedMeasures> m_counting;
    std::map<std::pair<Month, QString>, MeasureMask> m_countingOfTool;
};

/// Measures of a group.
MeasureMask measuresOf(MeasureGroup group);

} // namespace payoff
