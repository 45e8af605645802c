// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/costallocation.h"

#include "core/base/arithmetic.h"
#include "core/costs/costtable.h"
#include "core/costs/occurrences.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace payoff {

namespace {

/// Allocates the costs of one month.
class MonthAllocation {
public:
    MonthAllocation(const CostLedger &ledger, ActivityTable &activity, Month month, QVector<CostPart> &parts)
        : m_ledger(ledger),
          m_activity(activity),
          m_month(month),
          m_parts(parts)
    {
    }

    void addDirect(const Cost &cost, const DayRange &interval);
    void addShared(const Cost &cost, const DayRange &interval);

private:
    [[nodiscard]] CostPart partOf(const Cost &cost, const DayRange &interval) const;
    void charge(CostPart part, const Cost &cost);
    void share(const CostPart &part, const SharingRule &rule, const QVector<ChannelId> &channels);
    void shareWithinChannel(CostPart part, const SharingRule &rule);
    [[nodiscard]] static qint64 base(const SharingRule &rule, const Activity &activity);
    [[nodiscard]] qint64 channelBase(const SharingRule &rule, ChannelId channel) const;
    [[nodiscard]] static qint64 percentage(const SharingRule &rule, ChannelId channel);

    const CostLedger &m_ledger;
    ActivityTable &m_activity;
    Month m_month;
    QVector<CostPart> &m_parts;
};

CostPart MonthAllocation::partOf(const Cost &cost, const DayRange &interval) const
{
    CostPart part;
    part.cost = cost.id;
    part.category = cost.category;
    part.days = interval.intersected(m_month.range());
    part.amount = spreadPart(*cost.converted, interval, part.days);
    return part;
}

void MonthAllocation::addDirect(const Cost &cost, const DayRange &interval)
{
    CostPart part = partOf(cost, interval);
    part.campaign = cost.campaign.value_or(CampaignId{});
    if (cost.channel) {
        part.channel = *cost.channel;
        charge(part, cost);
        return;
    }
    const auto channels = m_ledger.campaignChannels.value(part.campaign);
    QVector<qint64> weights;
    for (const auto &[channel, budget] : channels)
        weights.push_back(budget);
    auto amounts = allocate(part.amount, weights);
    if (amounts.isEmpty())
        amounts = allocate(part.amount, QVector<qint64>(weights.size(), 1));
    if (amounts.isEmpty())
        m_parts.push_back(part); // a campaign without channels: unallocated, in the total all the same
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        part.channel = channels[i].first;
        part.amount = amounts[i];
        charge(part, cost);
    }
}

void MonthAllocation::charge(CostPart part, const Cost &cost)
{
    if (cost.category == CostCategory::AdSpend && !m_ledger.isInvoiced(part.channel, m_month))
        return; // ad spend lives in results
    Activity &activity = m_activity.channels[{m_month, part.channel}];
    activity.isActive = activity.isActive || part.amount != 0;
    activity.invoicedSpend += cost.category == CostCategory::AdSpend ? part.amount : 0;
    activity.directHours += spreadPart(cost.hours.value_or(0), part.days, part.days);
    m_parts.push_back(std::move(part));
}

qint64 MonthAllocation::base(const SharingRule &rule, const Activity &activity)
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

qint64 MonthAllocation::channelBase(const SharingRule &rule, ChannelId channel) const
{
    const Activity &activity = m_activity.channels[{m_month, channel}];
    const bool isInvoiced = rule.sharing == Sharing::AdSpend && m_ledger.isInvoiced(channel, m_month);
    return isInvoiced ? std::max(activity.invoicedSpend, qint64(0)) : base(rule, activity);
}

qint64 MonthAllocation::percentage(const SharingRule &rule, ChannelId channel)
{
    for (const SharingPercentage &each : rule.percentages) {
        if (each.channel == channel)
            return each.share;
    }
    return 0;
}

void MonthAllocation::addShared(const Cost &cost, const DayRange &interval)
{
    CostPart part = partOf(cost, interval);
    const SharingRule rule = m_ledger.ruleFor(cost, m_month);
    part.sharing = rule.sharing;
    const auto channels = m_activity.activeChannels(m_month);
    if (channels.isEmpty())
        m_parts.push_back(part);
    else
        share(part, rule, channels);
}

void MonthAllocation::share(const CostPart &part, const SharingRule &rule, const QVector<ChannelId> &channels)
{
    QVector<qint64> weights;
    for (const ChannelId channel : channels) {
        weights.push_back(rule.sharing == Sharing::Percentages ? percentage(rule, channel)
                                                               : channelBase(rule, channel));
    }
    CostPart shared = part;
    auto amounts = allocate(part.amount, weights);
    if (amounts.isEmpty()) {
        shared.isEvenForWantOfBase = rule.sharing != Sharing::Even;
        amounts = allocate(part.amount, QVector<qint64>(weights.size(), 1));
    }
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        if (amounts[i] == 0)
            continue;
        shared.channel = channels[i];
        shared.amount = amounts[i];
        shareWithinChannel(shared, rule);
    }
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

struct MonthOfCost {
    const Cost *cost;
    DayRange interval;
};

bool isShared(const Cost &cost) { return !cost.channel && !cost.campaign; }

} // namespace

bool CostLedger::isInvoiced(ChannelId channel, Month month) const
{
    return invoicedMonths.contains(InvoicedMonth{channel, month});
}

SharingRule CostLedger::ruleFor(const Cost &cost, Month month) const
{
    SharingRule found;
    bool isOfCategory = false;
    for (const SharingRule &rule : rules) {
        if (rule.from > month || (rule.category && *rule.category != cost.category))
            continue;
        if (isOfCategory && !rule.category)
            continue;
        found = rule;
        isOfCategory = rule.category.has_value();
    }
    if (cost.rule && *cost.rule != found.sharing) {
        found = {};
        found.sharing = *cost.rule;
    }
    return found;
}

Result<CostLedger> readLedger(const Database &database)
{
    CostLedger ledger;
    auto costs = Repository<Cost>(database).all();
    if (!costs)
        return costs.error();
    auto rules = Repository<SharingRule>(database).select(QStringLiteral(" ORDER BY from_month, id"), {});
    if (!rules)
        return rules.error();
    ledger.costs = std::move(*costs);
    ledger.rules = std::move(*rules);

    auto channels = database.run(QStringLiteral("SELECT campaign, channel, ifnull(planned_budget, 0) FROM "
                                                "campaign_channel ORDER BY campaign, channel"));
    if (!channels)
        return channels.error();
    while (channels->next())
        ledger.campaignChannels[{channels->value(0).toLongLong()}].push_back(
            {{channels->value(1).toLongLong()}, channels->value(2).toLongLong()});

    auto invoiced = database.run(QStringLiteral("SELECT channel, month FROM invoiced_month"));
    if (!invoiced)
        return invoiced.error();
    while (invoiced->next())
        ledger.invoicedMonths.push_back({{invoiced->value(0).toLongLong()}, {invoiced->value(1).toInt()}});
    return ledger;
}

QVector<CostPart> allocateCosts(const CostLedger &ledger, ActivityTable activity, Month first, Month last,
                                Day horizon, QVector<CostId> *unconverted)
{
    std::map<Month, QVector<MonthOfCost>> months;
    for (const Cost &cost : ledger.costs) {
        if (!cost.converted) {
            if (unconverted)
                unconverted->push_back(cost.id);
            continue;
        }
        for (const DayRange &interval : occurrences(cost, Month::of(horizon).last())) {
            const DayRange days = interval.intersected({first.first(), last.last()});
            for (Month month = Month::of(days.first); !days.isEmpty() && month <= Month::of(days.last);
                 month = month.next())
                months[month].push_back({&cost, interval});
        }
    }
    QVector<CostPart> parts;
    for (const auto &[month, costs] : months) {
        MonthAllocation allocation(ledger, activity, month, parts);
        for (const auto &[cost, interval] : costs) {
            if (!isShared(*cost))
                allocation.addDirect(*cost, interval);
        }
        for (const auto &[cost, interval] : costs) {
            if (isShared(*cost) && cost->category != CostCategory::AdSpend)
                allocation.addShared(*cost, interval);
        }
    }
    return parts;
}

} // namespace payoff
