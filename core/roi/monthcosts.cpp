// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthcosts.h"

#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/costs/occurrences.h"
#include "core/roi/costallocation.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace payoff {

namespace {

template <class T>
Result<QHash<decltype(T::id), QString>> namesOf(const Database &database)
{
    const auto all = Repository<T>(database).all();
    if (!all)
        return all.error();
    QHash<decltype(T::id), QString> names;
    for (const T &each : *all)
        names.insert(each.id, each.name);
    return names;
}

/// The month's part of the cost, without names; none where no occurrence touches the month.
std::optional<MonthCost> partOf(const Cost &cost, Month month, Currency currency)
{
    qint64 amount = 0;
    bool isInMonth = false;
    for (const DayRange &interval : occurrences(cost, month.last())) {
        const DayRange days = interval.intersected(month.range());
        if (days.isEmpty())
            continue;
        isInMonth = true;
        amount += spreadPart(cost.converted.value_or(0), interval, days);
    }
    if (!isInMonth)
        return std::nullopt;
    MonthCost part;
    part.cost = cost.id;
    part.category = cost.category;
    if (cost.converted)
        part.amount = Money{amount, currency};
    part.isRecurring = cost.recurrence != Recurrence::None;
    part.note = cost.note;
    return part;
}

} // namespace

Result<QVector<MonthCost>> readMonthCosts(const Workspace &workspace, Month month)
{
    const Database &database = workspace.database();
    const auto ledger = readLedger(database);
    if (!ledger)
        return ledger.error();
    const auto channels = namesOf<Channel>(database);
    if (!channels)
        return channels.error();
    const auto campaigns = namesOf<Campaign>(database);
    if (!campaigns)
        return campaigns.error();
    QVector<MonthCost> costs;
    for (const Cost &cost : ledger->costs) {
        auto part = partOf(cost, month, workspace.info().currency);
        if (!part || !ledger->counts(cost, month))
            continue;
        part->channelName = channels->value(cost.channel.value_or(ChannelId{}));
        part->campaignName = campaigns->value(cost.campaign.value_or(CampaignId{}));
        if (!cost.channel && !cost.campaign)
            part->sharing = ledger->ruleFor(cost, month).sharing;
        costs.push_back(*part);
    }
    std::stable_sort(costs.begin(), costs.end(), [](const MonthCost &a, const MonthCost &b) {
        return std::pair(a.category, a.cost) < std::pair(b.category, b.cost);
    });
    return costs;
}

} // namespace payoff
