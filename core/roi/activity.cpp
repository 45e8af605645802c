// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/activity.h"

#include "core/results/rollup.h"

#include <algorithm>

namespace payoff {

namespace {

Result<void> readResults(const Database &database, Month first, Month last, ActivityTable &table)
{
    RollupFilter filter;
    filter.level = RollupLevel::ChannelMonth;
    filter.first = first.index;
    filter.last = last.index;
    return readRollups(database, filter, [&](const RollupRow &row) {
        if (row.key.channel.isNull())
            return;
        Activity &activity = table.channels[{Month{row.key.period}, row.key.channel}];
        activity.sums.add(row.sums);
        activity.isActive = activity.isActive || !row.sums.isZero();
    });
}

Result<void> readCampaignResults(const Database &database, Month first, Month last, ActivityTable &table)
{
    RollupFilter filter;
    filter.level = RollupLevel::CampaignMonth;
    filter.first = first.index;
    filter.last = last.index;
    return readRollups(database, filter, [&](const RollupRow &row) {
        Activity &activity = table.campaigns[{Month{row.key.period}, row.key.channel, row.key.campaign}];
        activity.sums.add(row.sums);
        activity.isActive = activity.isActive || !row.sums.isZero();
    });
}

Result<void> readRunningCampaigns(const Database &database, Month first, Month last, ActivityTable &table)
{
    // Plain question marks: Qt miscounts numbered ones that are used twice.
    const qint32 from = first.first().sinceEpoch;
    const qint32 to = last.last().sinceEpoch;
    auto query = database.run(
        QStringLiteral("SELECT c.id, ifnull(h.merged_into, h.id), c.first_day, ifnull(c.last_day, ?) "
                       "FROM campaign_channel cc JOIN channel h ON h.id = cc.channel "
                       "JOIN campaign p ON p.id = cc.campaign "
                       "JOIN campaign c ON c.id = ifnull(p.merged_into, p.id) "
                       "WHERE c.first_day <= ? AND ifnull(c.last_day, ?) >= ?"),
        {to, to, to, from});
    if (!query)
        return query.error();
    while (query->next()) {
        const DayRange running = DayRange{{query->value(2).toInt()}, {query->value(3).toInt()}}.intersected(
            {first.first(), last.last()});
        const ChannelId channel{query->value(1).toLongLong()};
        const CampaignId campaign{query->value(0).toLongLong()};
        for (Month month = Month::of(running.first); month <= Month::of(running.last); month = month.next()) {
            table.channels[{month, channel}].isActive = true;
            table.campaigns[{month, channel, campaign}].isActive = true;
        }
    }
    return {};
}

} // namespace

QVector<ChannelId> ActivityTable::activeChannels(Month month) const
{
    QVector<ChannelId> active;
    for (auto each = channels.lower_bound({month, ChannelId{}});
         each != channels.end() && each->first.first == month; ++each) {
        if (each->second.isActive)
            active.push_back(each->first.second);
    }
    return active;
}

Result<ActivityTable> readActivity(const Database &database, Month first, Month last, bool withCampaigns)
{
    ActivityTable table;
    table.isByCampaign = withCampaigns;
    if (const auto read = readResults(database, first, last, table); !read)
        return read.error();
    if (withCampaigns) {
        if (const auto read = readCampaignResults(database, first, last, table); !read)
            return read.error();
    }
    if (const auto read = readRunningCampaigns(database, first, last, table); !read)
        return read.error();
    return table;
}

} // namespace payoff
