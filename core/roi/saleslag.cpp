// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/saleslag.h"

#include "core/results/mergedthings.h"

#include <map>

namespace payoff {

namespace {

/// How many sales took that many days.
using Histogram = std::map<int, qint64>;

/// The smallest number of days within which at least that many quarters of the sales came.
int within(const Histogram &sales, qint64 count, int quarters)
{
    qint64 soFar = 0;
    for (const auto &[days, number] : sales) {
        soFar += number;
        if (4 * soFar >= quarters * count)
            return days;
    }
    return sales.empty() ? 0 : sales.rbegin()->first;
}

SalesLag lagOf(ChannelId channel, const Histogram &sales)
{
    SalesLag lag;
    lag.channel = channel;
    for (const auto &[days, number] : sales)
        lag.sales += number;
    if (lag.sales >= leastSalesForLag)
        lag.days = LagQuartiles{within(sales, lag.sales, 1), within(sales, lag.sales, 2),
                                within(sales, lag.sales, 3)};
    return lag;
}

} // namespace

Result<SalesLags> readSalesLags(const Workspace &workspace)
{
    const auto merged = MergedThings::load(workspace.database());
    if (!merged)
        return merged.error();
    auto query = workspace.database().run(
        QStringLiteral("SELECT ifnull(channel, 0), outcome_day - touch_day, count(*) FROM sale "
                       "WHERE touch_day IS NOT NULL AND touch_day <= outcome_day AND amount > 0 "
                       "GROUP BY 1, 2"));
    if (!query)
        return query.error();
    Histogram all;
    std::map<ChannelId, Histogram> byChannel;
    while (query->next()) {
        const ChannelId channel = merged->effective(ChannelId{query->value(0).toLongLong()});
        const int days = query->value(1).toInt();
        byChannel[channel][days] += query->value(2).toLongLong();
        all[days] += query->value(2).toLongLong();
    }
    SalesLags lags;
    lags.all = lagOf({}, all);
    for (const auto &[channel, sales] : byChannel)
        lags.channels.push_back(lagOf(channel, sales));
    return lags;
}

} // namespace payoff
