// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/costallocation.h"

#include "core/base/period.h"
#include "core/costs/costtable.h"
#include "core/costs/occurrences.h"
#include "core/roi/monthallocation.h"
#include "core/storage/repository.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace payoff {

namespace {

struct MonthOfCost {
    const Cost *cost;
    DayRange interval;
};

bool isShared(const Cost &cost) { return !cost.channel && !cost.campaign; }

/// The months of the range in which an occurrence of the cost counts, each with that occurrence.
QVector<std::pair<Month, DayRange>> countingMonths(const CostLedger &ledger, const Cost &cost,
                                                   const DayRange &range, Day horizon)
{
    QVector<std::pair<Month, DayRange>> months;
    for (const DayRange &interval : occurrences(cost, horizon)) {
        for (const Period &period : periodsIn(interval.intersected(range), Granularity::Month)) {
            const Month month = Month::of(period.range.first);
            if (ledger.counts(cost, month))
                months.push_back({month, interval});
        }
    }
    return months;
}

/// What of the ledger falls into each month of the range; the ids of what cannot be counted go into
/// `log`.
std::map<Month, QVector<MonthOfCost>> byMonth(const CostLedger &ledger, const DayRange &range, Day horizon,
                                              AllocationLog *log)
{
    std::map<Month, QVector<MonthOfCost>> months;
    for (const Cost &cost : ledger.costs) {
        const auto counting = countingMonths(ledger, cost, range, horizon);
        if (cost.converted) {
            for (const auto &[month, interval] : counting)
                months[month].push_back({&cost, interval});
        } else if (log && !counting.isEmpty()) {
            log->unconverted.push_back(cost.id);
        }
    }
    return months;
}

} // namespace

qint64 CostSplit::totalBase() const
{
    return std::accumulate(parts.cbegin(), parts.cend(), qint64(0),
                           [](qint64 sum, const Part &each) { return sum + each.base; });
}

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
    return cost.rule && *cost.rule != found.sharing ? latestOf(*cost.rule, month) : found;
}

SharingRule CostLedger::latestOf(Sharing sharing, Month month) const
{
    SharingRule found;
    found.sharing = sharing;
    for (const SharingRule &rule : rules) {
        if (rule.from <= month && rule.sharing == sharing)
            found = rule;
    }
    return found;
}

bool CostLedger::counts(const Cost &cost, Month month) const
{
    if (cost.category != CostCategory::AdSpend)
        return true;
    if (cost.channel)
        return isInvoiced(*cost.channel, month);
    const auto channels = campaignChannels.value(cost.campaign.value_or(CampaignId{}));
    return std::any_of(channels.cbegin(), channels.cend(),
                       [&](const auto &each) { return isInvoiced(each.first, month); });
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
                                Day horizon, AllocationLog *log)
{
    const auto months = byMonth(ledger, {first.first(), last.last()}, Month::of(horizon).last(), log);
    QVector<CostPart> parts;
    for (const auto &[month, costs] : months) {
        MonthAllocation allocation(ledger, activity, month, parts, log);
        allocation.setAsideReportedSpend();
        for (const auto &[cost, interval] : costs) {
            if (!isShared(*cost))
                allocation.addDirect(*cost, interval);
        }
        for (const auto &[cost, interval] : costs) {
            if (isShared(*cost))
                allocation.addShared(*cost, interval);
        }
    }
    return parts;
}

} // namespace payoff
