// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthallocation.h"

#include "core/base/arithmetic.h"

#include <algorithm>

namespace payoff {

namespace {

qint64 base(const SharingRule &rule, const Activity &activity)
{
    switch (rule.sharing) {
    case Sharing::AdSpend:
        return std::max(activity.sums[Measure::AdSpend], qint64(0));
    case Sharing::Posts:
        return std::max(activity.sums[Measure::Posts], qint64(0));
    case Sharing::Hours:
        return activity.directHours;
    case Sharing::Results:
        return std::max(activity.sums[rule.measure.value_or(Measure::Conversions)], qint64(0));
    case Sharing::Even:
    case Sharing::Percentages:
        return activity.isActive ? 1 : 0;
    }
    Q_UNREACHABLE();
}

qint64 percentage(const SharingRule &rule, ChannelId channel)
{
    for (const SharingPercentage &each : rule.percentages) {
        if (each.channel == channel)
            return each.share;
    }
    return 0;
}

} // namespace

MonthAllocation::MonthAllocation(const CostLedger &ledger, ActivityTable &activity, Month month,
                                 QVector<CostPart> &parts, AllocationLog *log)
    : m_ledger(ledger),
      m_activity(activity),
      m_month(month),
      m_parts(parts),
      m_log(log)
{
}

CostPart MonthAllocation::partOf(const Cost &cost, const DayRange &interval) const
{
    CostPart part;
    part.cost = cost.id;
    part.category = cost.category;
    part.days = interval.intersected(m_month.range());
    part.amount = spreadPart(*cost.converted, interval, part.days);
    return part;
}

CostSplit MonthAllocation::splitOf(const Cost &cost, const DayRange &interval, const CostPart &part) const
{
    CostSplit split;
    split.cost = cost.id;
    split.month = m_month;
    split.interval = interval;
    split.whole = *cost.converted;
    split.days = part.days;
    split.amount = part.amount;
    return split;
}

void MonthAllocation::keep(CostSplit split)
{
    if (m_log && m_log->wantsSplits)
        m_log->splits.push_back(std::move(split));
}

void MonthAllocation::addDirect(const Cost &cost, const DayRange &interval)
{
    CostPart part = partOf(cost, interval);
    part.campaign = cost.campaign.value_or(CampaignId{});
    CostSplit split = splitOf(cost, interval, part);
    const qint64 hours = spreadPart(cost.hours.value_or(0), interval, part.days);
    if (!cost.channel) {
        addOfCampaign(part, hours, std::move(split));
        return;
    }
    part.channel = *cost.channel;
    if (charge(part, hours))
        split.parts.push_back({part.channel, 0, part.amount});
    keep(std::move(split));
}

void MonthAllocation::addOfCampaign(CostPart part, qint64 hours, CostSplit split)
{
    const auto channels = m_ledger.campaignChannels.value(part.campaign);
    QVector<qint64> weights;
    for (const auto &[channel, budget] : channels)
        weights.push_back(budget);
    split.by = SplitBy::PlannedBudget;
    split.isEvenForWantOfBase = allocate(1, weights).isEmpty();
    if (split.isEvenForWantOfBase)
        weights.fill(1);
    const auto amounts = allocate(part.amount, weights);
    const auto ofHours = allocate(hours, weights);
    if (amounts.isEmpty())
        m_parts.push_back(part); // a campaign without channels: unallocated, in the total all the same
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        part.channel = channels[i].first;
        part.amount = amounts[i];
        if (charge(part, ofHours[i]))
            split.parts.push_back({part.channel, weights[i], part.amount});
    }
    keep(std::move(split));
}

/// Whether it counts: ad spend lives in results, unless the month goes by invoice.
bool MonthAllocation::charge(const CostPart &part, qint64 hours)
{
    if (part.category == CostCategory::AdSpend && !m_ledger.isInvoiced(part.channel, m_month))
        return false;
    noteCharge(m_activity.channels[{m_month, part.channel}], part, hours);
    if (m_activity.isByCampaign)
        noteCharge(m_activity.campaigns[{m_month, part.channel, part.campaign}], part, hours);
    m_parts.push_back(part);
    return true;
}

void MonthAllocation::noteCharge(Activity &activity, const CostPart &part, qint64 hours) const
{
    activity.isActive = activity.isActive || part.amount != 0;
    activity.directHours += hours;
    if (part.category == CostCategory::AdSpend)
        activity.sums.set(Measure::AdSpend, activity.sums[Measure::AdSpend] + part.amount);
}

void MonthAllocation::setAsideReportedSpend()
{
    for (const InvoicedMonth &each : m_ledger.invoicedMonths) {
        if (each.month != m_month)
            continue;
        if (const auto found = m_activity.channels.find({m_month, each.channel});
            found != m_activity.channels.end())
            found->second.sums.set(Measure::AdSpend, 0);
        for (auto &[key, activity] : m_activity.campaigns) {
            if (std::get<0>(key) == m_month && std::get<1>(key) == each.channel)
                activity.sums.set(Measure::AdSpend, 0);
        }
    }
}

void MonthAllocation::addShared(const Cost &cost, const DayRange &interval)
{
    CostPart part = partOf(cost, interval);
    const SharingRule rule = m_ledger.ruleFor(cost, m_month);
    part.sharing = rule.sharing;
    CostSplit split = splitOf(cost, interval, part);
    split.by = SplitBy::Rule;
    split.sharing = rule.sharing;
    split.measure = rule.measure.value_or(Measure::Conversions);
    share(part, rule, std::move(split));
}

void MonthAllocation::share(const CostPart &part, const SharingRule &rule, CostSplit split)
{
    const auto channels = m_activity.activeChannels(m_month);
    QVector<qint64> weights;
    for (const ChannelId channel : channels) {
        weights.push_back(rule.sharing == Sharing::Percentages
                              ? percentage(rule, channel)
                              : base(rule, m_activity.channels[{m_month, channel}]));
    }
    CostPart shared = part;
    if (channels.isEmpty())
        m_parts.push_back(part);
    auto amounts = allocate(part.amount, weights);
    if (amounts.isEmpty() && !channels.isEmpty()) {
        shared.isEvenForWantOfBase = rule.sharing != Sharing::Even;
        weights.fill(1);
        amounts = allocate(part.amount, weights);
    }
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        split.parts.push_back({channels[i], weights[i], amounts[i]});
        if (amounts[i] == 0)
            continue;
        shared.channel = channels[i];
        shared.amount = amounts[i];
        shareWithinChannel(shared, rule);
    }
    split.isEvenForWantOfBase = shared.isEvenForWantOfBase;
    keep(std::move(split));
}

void MonthAllocation::shareWithinChannel(CostPart part, const SharingRule &rule)
{
    QVector<CampaignId> campaigns;
    QVector<qint64> weights;
    const auto &all = m_activity.campaigns;
    for (auto each = all.lower_bound({m_month, part.channel, CampaignId{}});
         each != all.end() && std::get<0>(each->first) == m_month && std::get<1>(each->first) == part.channel;
         ++each) {
        campaigns.push_back(std::get<2>(each->first));
        weights.push_back(base(rule, each->second));
    }
    const auto amounts = allocate(part.amount, weights);
    if (amounts.isEmpty()) {
        m_parts.push_back(part); // nothing to go by below the channel: no campaign
        return;
    }
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        if (amounts[i] == 0)
            continue;
        part.campaign = campaigns[i];
        part.amount = amounts[i];
        m_parts.push_back(part);
    }
}

} // namespace payoff
