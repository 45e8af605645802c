// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthledger.h"

#include "core/costs/occurrences.h"
#include "core/results/sums.h"
#include "core/roi/asof.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr int monthsShown = 12;

/// What the entry costs in the month, whether it counts or not; none: it does not touch the month.
std::optional<LedgerEntry> entryOf(const Cost &cost, Month month)
{
    qint64 amount = 0;
    bool touches = false;
    for (const DayRange &interval : occurrences(cost, month.last())) {
        const DayRange days = interval.intersected(month.range());
        if (days.isEmpty())
            continue;
        touches = true;
        amount += spreadPart(cost.converted.value_or(0), interval, days);
    }
    if (!touches)
        return std::nullopt;
    LedgerEntry entry;
    entry.cost = cost.id;
    entry.amount = cost.converted ? std::optional(amount) : std::nullopt;
    entry.isRecurring = cost.recurrence != Recurrence::None;
    return entry;
}

void addEntries(const CostLedger &ledger, MonthLedger &into)
{
    for (const Cost &cost : ledger.costs) {
        auto entry = entryOf(cost, into.month);
        if (!entry)
            continue;
        entry->counts = ledger.counts(cost, into.month);
        into.unconverted += entry->counts && !entry->amount ? 1 : 0;
        into.entries.push_back(*entry);
    }
}

void addPart(const CostPart &part, Month first, MonthLedger &into)
{
    const Month month = Month::of(part.days.first);
    const auto place = month.index - first.index;
    if (part.amount != 0) {
        QVector<qint64> &amounts = into.byCategory.amounts[part.category];
        amounts.resize(monthsShown);
        amounts[place] += part.amount;
    }
    if (month == into.month.previous())
        into.before += part.amount;
    if (month == into.month)
        (part.isShared() ? into.shared : into.direct) += part.amount;
}

/// What results tell of the month's ad spend, but where the invoice counts instead.
Result<std::optional<qint64>> reportedSpend(const Database &database, const CostLedger &ledger, Month month)
{
    SumRequest request;
    request.days = month.range();
    std::optional<qint64> sum;
    const auto read = readSums(database, request, [&](const RollupRow &row) {
        if (row.sums.has(Measure::AdSpend) && !ledger.isInvoiced(row.key.channel, month))
            sum = sum.value_or(0) + row.sums[Measure::AdSpend];
    });
    if (!read)
        return read.error();
    return sum;
}

/// As if every month went by invoice.
CostLedger allInvoiced(const CostLedger &ledger, const QVector<Cost> &adSpend, Month first, Month last)
{
    CostLedger all;
    all.costs = adSpend;
    all.campaignChannels = ledger.campaignChannels;
    QVector<ChannelId> channels;
    for (const Cost &cost : adSpend) {
        if (cost.channel && !channels.contains(*cost.channel))
            channels.push_back(*cost.channel);
        for (const auto &[channel, budget] :
             ledger.campaignChannels.value(cost.campaign.value_or(CampaignId{}))) {
            if (!channels.contains(channel))
                channels.push_back(channel);
        }
    }
    for (Month month = first; month <= last; month = month.next()) {
        for (const ChannelId channel : std::as_const(channels))
            all.invoicedMonths.push_back({channel, month});
    }
    return all;
}

QVector<SpendMeeting> meetingsOf(const CostLedger &ledger, const ActivityTable &activity,
                                 const QVector<Cost> &adSpend, Month first, Month last)
{
    std::map<std::pair<Month, ChannelId>, SpendMeeting> found;
    for (const CostPart &part :
         allocateCosts(allInvoiced(ledger, adSpend, first, last), {}, first, last, last.last())) {
        const InvoicedMonth at{part.channel, Month::of(part.days.first)};
        if (part.channel.isNull())
            continue;
        SpendMeeting &meeting = found[{at.month, at.channel}];
        meeting.at = at;
        meeting.inLedger += part.amount;
        meeting.isInvoiced = ledger.isInvoiced(at.channel, at.month);
        const auto known = activity.channels.find({at.month, at.channel});
        if (known != activity.channels.end() && known->second.sums.has(Measure::AdSpend))
            meeting.reported = known->second.sums[Measure::AdSpend];
    }
    QVector<SpendMeeting> meetings;
    for (const auto &[key, meeting] : found)
        meetings.push_back(meeting);
    return meetings;
}

QVector<Cost> adSpendOf(const CostLedger &ledger)
{
    QVector<Cost> adSpend;
    std::copy_if(ledger.costs.cbegin(), ledger.costs.cend(), std::back_inserter(adSpend),
                 [](const Cost &cost) { return cost.category == CostCategory::AdSpend; });
    return adSpend;
}

} // namespace

const LedgerEntry *MonthLedger::entry(CostId cost) const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [cost](const LedgerEntry &each) { return each.cost == cost; });
    return found == entries.cend() ? nullptr : &*found;
}

qint64 MonthLedger::broughtTo(CostId cost, ChannelId channel) const
{
    qint64 sum = 0;
    for (const CostSplit &split : splits) {
        for (const CostSplit::Part &part : split.parts)
            sum += split.cost == cost && part.channel == channel ? part.amount : 0;
    }
    return sum;
}

Result<MonthLedger> readMonthLedger(const Workspace &workspace, Month month)
{
    const Month first = month.plus(1 - monthsShown);
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    const auto ledger = readLedger(workspace.database());
    if (!ledger)
        return ledger.error();
    const auto activity = readActivity(workspace.database(), first, month, false);
    if (!activity)
        return activity.error();
    MonthLedger read;
    read.month = month;
    read.isAhead = month > Month::of(*asOf);
    for (Month each = first; each <= month; each = each.next())
        read.byCategory.periods.push_back({Granularity::Month, each.range()});
    AllocationLog log;
    log.wantsSplits = true;
    const auto parts = allocateCosts(*ledger, *activity, first, month, month.last(), &log);
    for (const CostPart &part : parts)
        addPart(part, first, read);
    std::copy_if(log.splits.cbegin(), log.splits.cend(), std::back_inserter(read.splits),
                 [month](const CostSplit &split) { return split.month == month; });
    addEntries(*ledger, read);
    read.meetings = meetingsOf(*ledger, *activity, adSpendOf(*ledger), month, month);
    const auto reported = reportedSpend(workspace.database(), *ledger, month);
    if (!reported)
        return reported.error();
    read.reportedSpend = *reported;
    return read;
}

Result<QVector<SpendMeeting>> spendMeetings(const Workspace &workspace, const QVector<Cost> &adSpend,
                                            Month first, Month last)
{
    const auto ledger = readLedger(workspace.database());
    if (!ledger)
        return ledger.error();
    const auto activity = readActivity(workspace.database(), first, last, false);
    if (!activity)
        return activity.error();
    return meetingsOf(*ledger, *activity, adSpend, first, last);
}

} // namespace payoff
