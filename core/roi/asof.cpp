// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/asof.h"

#include "core/results/sums.h"

#include <algorithm>
#include <map>
#include <vector>

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

/// The spend of a period, by channel and together.
class PeriodSpend {
public:
    void add(ChannelId channel, qint64 minor, bool isMature)
    {
        for (Spend *spend : {&m_all, &m_channels[channel]}) {
            spend->all += minor;
            spend->mature += isMature ? minor : 0;
        }
    }

    [[nodiscard]] PeriodMaturity maturity() const
    {
        PeriodMaturity maturity;
        maturity.all = m_all.share().value_or(1);
        for (const auto &[channel, spend] : m_channels) {
            if (const auto share = spend.share(); share && *share < 1)
                maturity.channels.insert(channel, *share);
        }
        return maturity;
    }

private:
    Spend m_all;
    std::map<ChannelId, Spend> m_channels;
};

using RowSpendVisitor = std::function<void(const RollupKey &, qint64 minor, bool isMature)>;
using SpendVisitor = std::function<void(ChannelId, Day, qint64 minor, bool isMature)>;

Result<void> visitSpendRows(const Workspace &workspace, const DayRange &days, const Filters &filters,
                            bool byCampaign, const RowSpendVisitor &visit)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    SumRequest request;
    request.dimensions.byDay = true;
    request.dimensions.byCycle = true;
    request.dimensions.byCampaign = byCampaign;
    request.days = days;
    request.channels = filters.channels;
    request.campaigns = filters.campaigns;
    request.segments = filters.segments;
    request.sources = filters.sources;
    request.paid = filters.paid;
    return readSums(workspace.database(), request, [&](const RollupRow &row) {
        const int cycle = row.key.cycle == defaultCycle ? workspace.settings().salesCycleDays : row.key.cycle;
        const Day day{row.key.period};
        if (const qint64 spend = row.sums[Measure::AdSpend]; spend != 0)
            visit(row.key, spend, day.plus(cycle) <= *asOf);
    });
}

Result<void> visitSpend(const Workspace &workspace, const DayRange &days, const Filters &filters,
                        const SpendVisitor &visit)
{
    return visitSpendRows(workspace, days, filters, false,
                          [&](const RollupKey &key, qint64 minor, bool isMature) {
                              visit(key.channel, Day{key.period}, minor, isMature);
                          });
}

/// No day before this one can still be maturing: a day is mature once its cycle has passed.
Result<Day> firstMaturingDay(const Workspace &workspace)
{
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const auto longest =
        workspace.database().number(QStringLiteral("SELECT max(sales_cycle_days) FROM campaign"));
    if (!longest)
        return longest.error();
    return asOf->plus(1 - std::max(*longest, qint64(workspace.settings().salesCycleDays)));
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
    Filters filters;
    filters.channels = channels;
    const auto visited =
        visitSpend(workspace, days, filters, [&](ChannelId, Day, qint64 minor, bool isMature) {
            spend.all += minor;
            spend.mature += isMature ? minor : 0;
        });
    if (!visited)
        return visited.error();
    return spend.share();
}

Result<QVector<PeriodMaturity>> maturingPeriods(const Workspace &workspace, const QVector<Period> &periods,
                                                const Filters &filters)
{
    QVector<PeriodMaturity> maturity(periods.size());
    const auto first = firstMaturingDay(workspace);
    if (!first)
        return first.error();
    DayRange days{{1}, {0}};
    for (const Period &period : periods) {
        if (period.range.last >= *first)
            days = days.united(period.range);
    }
    if (days.isEmpty())
        return maturity;
    std::vector<PeriodSpend> spends(std::size_t(periods.size()));
    const auto visited =
        visitSpend(workspace, days, filters, [&](ChannelId channel, Day day, qint64 minor, bool isMature) {
            for (qsizetype i = 0; i < periods.size(); ++i) {
                if (periods[i].range.contains(day))
                    spends[std::size_t(i)].add(channel, minor, isMature);
            }
        });
    if (!visited)
        return visited.error();
    for (qsizetype i = 0; i < periods.size(); ++i)
        maturity[i] = spends[std::size_t(i)].maturity();
    return maturity;
}

Result<QHash<CampaignId, double>> maturingCampaigns(const Workspace &workspace, const DayRange &days,
                                                    const Filters &filters)
{
    QHash<CampaignId, double> maturity;
    const auto first = firstMaturingDay(workspace);
    if (!first)
        return first.error();
    if (days.last < *first)
        return maturity;
    std::map<CampaignId, Spend> spends;
    const auto visited = visitSpendRows(workspace, days, filters, true,
                                        [&](const RollupKey &key, qint64 minor, bool isMature) {
                                            Spend &spend = spends[key.campaign];
                                            spend.all += minor;
                                            spend.mature += isMature ? minor : 0;
                                        });
    if (!visited)
        return visited.error();
    for (const auto &[campaign, spend] : spends) {
        if (const auto share = spend.share(); share && *share < 1)
            maturity.insert(campaign, *share);
    }
    return maturity;
}

} // namespace payoff
