// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sourceclaims.h"

namespace payoff {

namespace {

MeasureMask countedOnce()
{
    static const MeasureMask mask = measuresOf(MeasureGroup::Conversions) | measuresOf(MeasureGroup::Revenue);
    return mask;
}

} // namespace

MeasureMask measuresOf(MeasureGroup group)
{
    MeasureMask mask = 0;
    for (const MeasureInfo &each : measures()) {
        if (each.group == group)
            mask |= bit(each.measure);
    }
    return mask;
}

void ReportedMeasures::add(CampaignId campaign, Paid paid, MeasureMask mask)
{
    inChannel |= mask;
    byPaid[std::size_t(paid)] |= mask;
    byCampaign[campaign][std::size_t(paid)] |= mask;
}

void ReportedMeasures::addOnly(const ReportedMeasures &other, MeasureMask only)
{
    for (const auto &[campaign, masks] : other.byCampaign) {
        for (std::size_t paid = 0; paid < masks.size(); ++paid) {
            if (masks[paid] != 0)
                add(campaign, Paid(paid), masks[paid] & only);
        }
    }
}

MeasureMask ReportedMeasures::of(CampaignId campaign) const
{
    const auto found = byCampaign.find(campaign);
    return found == byCampaign.end() ? 0 : found->second[0] | found->second[1] | found->second[2];
}

MeasureMask ReportedMeasures::of(CampaignId campaign, Paid paid) const
{
    const auto found = byCampaign.find(campaign);
    return found == byCampaign.end() ? 0 : found->second[std::size_t(paid)];
}

void SourceClaims::note(Month month, qint64 kind, SourceId source, CampaignId campaign, Paid paid,
                        MeasureMask mask)
{
    m_reported[{month, kind}][source].add(campaign, paid, mask);
}

void SourceClaims::settleOwners(const Scope &scope)
{
    MeasureMask taken = 0;
    auto &owned = m_owned[scope];
    for (const auto &[source, reported] : m_reported[scope]) { // by id: who came first
        MeasureMask &own = owned[toolOf(source)];
        own |= reported.inChannel & countedOnce() & ~taken;
        taken |= own;
    }
}

void SourceClaims::settle(const QHash<Month, MeasureMask> &typed)
{
    for (const auto &[scope, sources] : m_reported)
        settleOwners(scope);
    for (const auto &[scope, sources] : m_reported) {
        const auto &[month, kind] = scope;
        if (kind != totals)
            continue;
        for (const auto &[source, reported] : sources) {
            const MeasureMask only = ~(notCounting(source, month, totals) | typed.value(month));
            m_counting[month].addOnly(reported, only);
            m_countingOfTool[{month, toolOf(source)}] |= reported.inChannel & only;
        }
    }
}

MeasureMask SourceClaims::notCounting(SourceId source, Month month, qint64 kind) const
{
    MeasureMask others = 0;
    if (const auto owned = m_owned.find({month, kind}); owned != m_owned.end()) {
        for (const auto &[tool, mask] : owned->second)
            others |= tool == toolOf(source) ? 0 : mask;
    }
    for (auto choice = m_choices.constBegin(); choice != m_choices.constEnd(); ++choice) {
        const MeasureMask group = measuresOf(MeasureGroup(choice.key()));
        others = *choice == source ? others & ~group : others | group;
    }
    return others;
}

const ReportedMeasures &SourceClaims::counting(Month month) const
{
    static const ReportedMeasures none;
    const auto found = m_counting.find(month);
    return found == m_counting.end() ? none : found->second;
}

MeasureMask SourceClaims::countingOfTool(SourceId source, Month month) const
{
    const auto found = m_countingOfTool.find({month, toolOf(source)});
    return found == m_countingOfTool.end() ? 0 : found->second;
}

} // namespace payoff
