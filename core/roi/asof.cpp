// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/asof.h"

#include "core/results/rollup.h"

#include <algorithm>
#include <map>

namespace payoff {

namespace {

/// Ad spend, and that part of it whose sales cycle has ended.
struct Spend {
    qint64 all = 0;
    qint64 mature = 0;

    [[nodiscard]] std::optional<double> share() const
    {
        return all > 0 ? std::optional(double(mature) / double(all)) : std::nullopt;
    }
};

using SpendVisitor = std::function<void(ChannelId, Day, qint64 minor, bool isMature)>;

Result<void> visitSpend(const Workspace &workspace, const DayRange &days, const QVector<ChannelId> &channels,
                        const SpendVisitor &visit)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    RollupFilter filter;
    filter.level = RollupLevel::ChannelDay;
    filter.first = days.first.sinceEpoch;
    filter.last = days.last.sinceEpoch;
    filter.channels = channels;
    return readRollups(workspace.database(), filter, [&](const RollupRow &row) {
        const int cycle = row.key.cycle == defaultCycle ? workspace.settings().salesCycleDays : row.key.cycle;
        const Day day{row.key.period};
        if (const qint64 spend = row.sums[Measure::AdSpend]; spend != 0)
            visit(row.key.channel, day, spend, day.plus(cycle) <= *asOf);
    });
}

/// No day before this one can still be maturing.
Result<Day> firstMaturingDay(const Workspace &workspace)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const auto longest =
        workspace.database().number(QStringLiteral("SELECT max(sales_cycle_days) FROM campaign"));
    if (!longest)
        return longest.error();
    return Month::of(asOf->plus(-std::max(*longest, qint64(workspace.settings().salesCycleDays)))).first();
}

} // namespace

Result<Day> asOfDay(const Workspace &workspace)
{
    if (workspace.settings().asOf)
        return *workspace.settings().asOf;
    auto query = workspace.database().run(QStringLiteral("SELECT max(period) FROM rollup WHERE level = ?"),
                                          {int(RollupLevel::ChannelDay)});
    if (!query)
        return query.error();
    const Day today = workspace.today();
    if (!query->next() || query->value(0).isNull())
        return today;
    return std::min(today, Day{query->value(0).toInt()});
}

Result<std::optional<DayRange>> recordedDays(const Workspace &workspace)
{
    const QVector<QPair<QString, QVariantList>> questions{
        // Two look-ups at the ends of the key; asked in one go SQLite reads all between them.
        {QStringLiteral("SELECT (SELECT min(period) FROM rollup WHERE level = ?), "
                        "(SELECT max(period) FROM rollup WHERE level = ?)"),
         {int(RollupLevel::ChannelDay), int(RollupLevel::ChannelDay)}},
        {QStringLiteral("SELECT min(first_day), max(max(last_day, ifnull(until_day, last_day))) FROM cost"),
         {}},
    };
    DayRange days{{1}, {0}};
    for (const auto &[sql, values] : questions) {
        auto query = workspace.database().run(sql, values);
        if (!query)
            return query.error();
        if (query->next() && !query->value(0).isNull())
            days = days.united({{query->value(0).toInt()}, {query->value(1).toInt()}});
    }
    return days.isEmpty() ? std::nullopt : std::optional(days);
}

Result<DayRange> knownDays(const Workspace &workspace)
{
    const auto recorded = recordedDays(workspace);
    if (!recorded)
        return recorded.error();
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const DayRange all = recorded->value_or(DayRange{*asOf, *asOf});
    return DayRange{Month::of(all.first).first(), Month::of(std::max(all.first, *asOf)).last()};
}

Result<QHash<ChannelId, Day>> lastResultDays(const Workspace &workspace)
{
    auto query = workspace.database().run(
        QStringLiteral("SELECT channel, max(period) FROM rollup WHERE level = ? GROUP BY channel"),
        {int(RollupLevel::ChannelDay)});
    if (!query)
        return query.error();
    QHash<ChannelId, Day> days;
    while (query->next())
        days.insert({query->value(0).toLongLong()}, {query->value(1).toInt()});
    return days;
}

Result<std::optional<double>> maturity(const Workspace &workspace, const DayRange &days,
                                       const QVector<ChannelId> &channels)
{
    Spend spend;
    const auto visited =
        visitSpend(workspace, days, channels, [&](ChannelId, Day, qint64 minor, bool isMature) {
            spend.all += minor;
            spend.mature += isMature ? minor : 0;
        });
    if (!visited)
        return visited.error();
    return spend.share();
}

Result<QVector<ChannelMaturity>> maturingMonths(const Workspace &workspace, const DayRange &days)
{
    const auto first = firstMaturingDay(workspace);
    if (!first)
        return first.error();
    std::map<std::pair<ChannelId, Month>, Spend> spends;
    const DayRange young{std::max(days.first, *first), days.last};
    const auto visited =
        visitSpend(workspace, young, {}, [&](ChannelId channel, Day day, qint64 minor, bool isMature) {
            for (const ChannelId each : {ChannelId{}, channel}) {
                Spend &spend = spends[{each, Month::of(day)}];
                spend.all += minor;
                spend.mature += isMature ? minor : 0;
                if (channel.isNull())
                    break;
            }
        });
    if (!visited)
        return visited.error();
    QVector<ChannelMaturity> maturing;
    for (const auto &[key, spend] : spends) {
        if (const auto share = spend.share(); share && *share < 1)
            maturing.push_back({key.first, key.second, *share});
    }
    return maturing;
}

} // namespace payoff
