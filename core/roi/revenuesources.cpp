// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/revenuesources.h"

#include "core/results/mergedthings.h"
#include "core/results/sums.h"

#include <algorithm>
#include <map>
#include <set>

namespace payoff {

namespace {

constexpr SourceId ledgerId{0};

/// What is told of one channel, month by month.
struct Told {
    std::map<SourceId, qint64> amounts; ///< the ledger under ledgerId
    std::map<Month, std::set<SourceId>> tellers; ///< without the ledger
    std::set<Month> sold;
    std::set<Month> typedMonths; ///< for the whole channel
    std::optional<qint64> typed;
    std::optional<qint64> counted;
};

/// One reading of the workspace.
class Reading {
public:
    Reading(const Workspace &workspace, const DayRange &days)
        : m_workspace(workspace),
          m_days(days),
          m_months{Month::of(days.first).first(), Month::of(days.last).last()}
    {
    }

    Result<QVector<ChannelRevenue>> run();

private:
    Result<void> readTools();
    Result<void> readChoices();
    Result<void> readClaims();
    Result<void> readTellers();
    Result<void> readCounted();
    Result<void> readSales();
    Result<void> readTyped();
    [[nodiscard]] SumRequest request(const DayRange &days) const;
    [[nodiscard]] bool counts(SourceId source, Month month, ChannelId channel, const Told &told) const;
    [[nodiscard]] ChannelRevenue answer(ChannelId channel, const Told &told) const;

    const Workspace &m_workspace;
    DayRange m_days;
    DayRange m_months;
    QHash<SourceId, QString> m_tools;
    QHash<ChannelId, SourceChoice> m_choices;
    std::map<ChannelId, Told> m_told;
};

Result<QVector<ChannelRevenue>> Reading::run()
{
    for (const auto step :
         {&Reading::readTools, &Reading::readChoices, &Reading::readClaims, &Reading::readTellers,
          &Reading::readCounted, &Reading::readSales, &Reading::readTyped}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    QVector<ChannelRevenue> channels;
    for (const auto &[channel, told] : m_told)
        channels.push_back(answer(channel, told));
    return channels;
}

SumRequest Reading::request(const DayRange &days) const
{
    SumRequest request;
    request.days = days;
    request.dimensions.byDay = days != m_months;
    return request;
}

Result<void> Reading::readTools()
{
    auto query = m_workspace.database().run(QStringLiteral("SELECT id, tool FROM source"));
    if (!query)
        return query.error();
    while (query->next())
        m_tools.insert({query->value(0).toLongLong()}, query->value(1).toString());
    return {};
}

Result<void> Reading::readChoices()
{
    auto query = m_workspace.database().run(
        QStringLiteral("SELECT id, channel, source FROM source_choice WHERE measure_group = ?"),
        {toKey(MeasureGroup::Revenue)});
    if (!query)
        return query.error();
    while (query->next()) {
        SourceChoice choice;
        choice.id = {query->value(0).toLongLong()};
        choice.channel = {query->value(1).toLongLong()};
        if (!query->value(2).isNull())
            choice.source = SourceId{query->value(2).toLongLong()};
        m_choices.insert(choice.channel, choice);
    }
    return {};
}

Result<void> Reading::readClaims()
{
    SumRequest bySource = request(m_days);
    bySource.dimensions.bySource = true;
    return readSums(m_workspace.database(), bySource, [this](const RollupRow &row) {
        if (!row.sums.has(Measure::Revenue))
            return;
        Told &told = m_told[row.key.channel];
        const qint64 minor = row.sums[Measure::Revenue];
        if (!row.key.source.isNull())
            told.amounts[row.key.source] += minor;
        else if (row.key.dateBasis == DateBasis::Unknown) // else it is the ledger's, which is read below
            told.typed = told.typed.value_or(0) + minor;
    });
}

Result<void> Reading::readTellers()
{
    SumRequest bySource = request(m_months);
    bySource.dimensions.bySource = true;
    return readSums(m_workspace.database(), bySource, [this](const RollupRow &row) {
        if (row.sums.has(Measure::Revenue) && !row.key.source.isNull())
            m_told[row.key.channel].tellers[Month{row.key.period}].insert(row.key.source);
    });
}

Result<void> Reading::readCounted()
{
    return readSums(m_workspace.database(), request(m_days), [this](const RollupRow &row) {
        if (!row.sums.has(Measure::Revenue))
            return;
        auto &counted = m_told[row.key.channel].counted;
        counted = counted.value_or(0) + row.sums[Measure::Revenue];
    });
}

Result<void> Reading::readSales()
{
    const auto merged = MergedThings::load(m_workspace.database());
    if (!merged)
        return merged.error();
    auto query = m_workspace.database().run(
        QStringLiteral("SELECT ifnull(channel, 0), outcome_day, sum(converted) FROM sale "
                       "WHERE outcome_day BETWEEN ? AND ? AND converted IS NOT NULL GROUP BY 1, 2"),
        {m_months.first.sinceEpoch, m_months.last.sinceEpoch});
    if (!query)
        return query.error();
    while (query->next()) {
        Told &told = m_told[merged->effective(ChannelId{query->value(0).toLongLong()})];
        const Day day{query->value(1).toInt()};
        told.sold.insert(Month::of(day));
        told.amounts[ledgerId] += m_days.contains(day) ? query->value(2).toLongLong() : 0;
    }
    return {};
}

Result<void> Reading::readTyped()
{
    auto query = m_workspace.database().run(
        QStringLiteral("SELECT channel, month FROM typed_cell WHERE campaign = 0 AND measure = ? "
                       "AND month BETWEEN ? AND ?"),
        {QString::fromLatin1(info(Measure::Revenue).key), Month::of(m_months.first).index,
         Month::of(m_months.last).index});
    if (!query)
        return query.error();
    while (query->next())
        m_told[{query->value(0).toLongLong()}].typedMonths.insert(Month{query->value(1).toInt()});
    return {};
}

/// As CountingRules and SourceClaims have it.
bool Reading::counts(SourceId source, Month month, ChannelId channel, const Told &told) const
{
    if (told.typedMonths.count(month) > 0)
        return false;
    if (const auto choice = m_choices.constFind(channel); choice != m_choices.constEnd())
        return choice->source.value_or(ledgerId) == source;
    const auto tellers = told.tellers.find(month);
    if (tellers == told.tellers.end() || tellers->second.empty())
        return source == ledgerId;
    return source != ledgerId && m_tools.value(*tellers->second.begin()) == m_tools.value(source);
}

ChannelRevenue Reading::answer(ChannelId channel, const Told &told) const
{
    ChannelRevenue revenue;
    revenue.channel = channel;
    revenue.typed = told.typed;
    revenue.counted = told.counted;
    if (const auto choice = m_choices.constFind(channel); choice != m_choices.constEnd())
        revenue.choice = *choice;
    for (const auto &[source, minor] : told.amounts) {
        RevenueClaim claim;
        claim.minor = minor;
        if (source != ledgerId)
            claim.source = source;
        const auto countMonth = [&, id = source](Month month) {
            ++claim.months;
            claim.countedMonths += counts(id, month, channel, told) ? 1 : 0;
        };
        if (source == ledgerId) {
            std::for_each(told.sold.begin(), told.sold.end(), countMonth);
        } else {
            for (const auto &[month, tellers] : told.tellers) {
                if (tellers.count(source) > 0)
                    countMonth(month);
            }
        }
        revenue.claims.push_back(claim);
    }
    return revenue;
}

} // namespace

const RevenueClaim *ChannelRevenue::ledger() const
{
    return !claims.isEmpty() && !claims.first().source ? &claims.first() : nullptr;
}

std::optional<qint64> ChannelRevenue::beyondLedger(const RevenueClaim &claim) const
{
    if (!claim.source || !ledger())
        return std::nullopt;
    return claim.minor - ledger()->minor;
}

Result<QVector<ChannelRevenue>> readRevenueSources(const Workspace &workspace, const DayRange &days)
{
    return Reading(workspace, days).run();
}

ChangeSet chooseRevenue(const ChannelRevenue &channel, const RevenueTeller &teller)
{
    if (channel.channel.isNull())
        return {};
    if (teller.kind == RevenueTeller::Kind::ByDefault)
        return channel.choice ? ChangeSet{removed(*channel.choice)} : ChangeSet{};
    SourceChoice next = channel.choice.value_or(SourceChoice{{}, channel.channel, MeasureGroup::Revenue, {}});
    next.source.reset();
    if (teller.kind == RevenueTeller::Kind::Source)
        next.source = teller.source;
    if (!channel.choice)
        return {added(next)};
    return next == *channel.choice ? ChangeSet{} : ChangeSet{changed(*channel.choice, next)};
}

ChangeSet chooseLedgerForAll(const QVector<ChannelRevenue> &channels)
{
    ChangeSet changes;
    for (const ChannelRevenue &each : channels) {
        if (each.ledger())
            changes += chooseRevenue(each, {RevenueTeller::Kind::Ledger, {}});
    }
    return changes;
}

ChangeSet choosePlatformsForAll(const QVector<ChannelRevenue> &channels)
{
    ChangeSet changes;
    for (const ChannelRevenue &each : channels) {
        const bool isOnLedger = each.choice && !each.choice->source;
        const bool isClaimed = std::any_of(each.claims.begin(), each.claims.end(),
                                           [](const RevenueClaim &claim) { return bool(claim.source); });
        if (isOnLedger && isClaimed)
            changes += chooseRevenue(each, {RevenueTeller::Kind::ByDefault, {}});
    }
    return changes;
}

} // namespace payoff
