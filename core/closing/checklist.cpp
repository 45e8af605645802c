// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/checklist.h"

#include "core/analysis/goalprogress.h"
#include "core/closing/heldrows.h"
#include "core/closing/outliers.h"
#include "core/costs/occurrences.h"
#include "core/results/rollup.h"
#include "core/roi/asof.h"
#include "core/roi/monthledger.h"
#include "core/workspace/contents.h"

#include <algorithm>
#include <map>

namespace payoff {

namespace {

constexpr int historyMonths = 12;

/// Sums of a channel, by month.
using SumsByMonth = std::map<Month, MeasureValues>;

/// Makes one list.
class Checklist {
public:
    Checklist(const Workspace &workspace, Month month)
        : m_workspace(workspace),
          m_month(month)
    {
    }

    Result<QVector<CheckLine>> make();

private:
    Result<void> read();
    Result<void> readSums();
    Result<void> addMonthRuns();
    Result<void> addChannels();
    Result<void> addHeld();
    Result<void> addRejected();
    Result<void> addLedger();
    Result<void> addGoals();
    void addOddValues(const Channel &channel, const SumsByMonth &sums);
    void addAbsentCosts();
    [[nodiscard]] CheckLine lineOf(const Channel &channel, const SumsByMonth &sums,
                                   const std::map<ChannelId, Day> &now,
                                   const std::map<ChannelId, Day> &before) const;
    [[nodiscard]] Result<std::map<ChannelId, Day>> lastDays(Month month) const;
    [[nodiscard]] bool touches(const Cost &cost, Month month) const;
    [[nodiscard]] QString nameOf(ChannelId channel) const;

    const Workspace &m_workspace;
    Month m_month;
    Contents m_contents;
    Day m_asOf;
    std::map<ChannelId, SumsByMonth> m_sums;
    QVector<CheckLine> m_lines;
};

MeasureMask maskIn(const SumsByMonth &sums, Month month)
{
    const auto found = sums.find(month);
    return found == sums.end() ? 0 : found->second.mask;
}

QVector<Measure> measuresIn(MeasureMask mask)
{
    QVector<Measure> found;
    for (const MeasureInfo &each : measures()) {
        if ((mask & bit(each.measure)) != 0)
            found.push_back(each.measure);
    }
    return found;
}

Result<void> Checklist::read()
{
    if (const auto done = readContents(m_workspace, everything, m_contents); !done)
        return done;
    const auto asOf = asOfDay(m_workspace);
    if (!asOf)
        return asOf.error();
    m_asOf = *asOf;
    return readSums();
}

Result<void> Checklist::readSums()
{
    const Month first = m_month.plus(-historyMonths);
    const RollupFilter filter{RollupLevel::ChannelMonth, first.index, m_month.index, {}, {}, {}, {}, {}};
    return readRollups(m_workspace.database(), filter, [this](const RollupRow &row) {
        m_sums[row.key.channel][Month{row.key.period}].add(row.sums);
    });
}

/// The last day of the month on which results or sales came in, by the channel that they count for.
Result<std::map<ChannelId, Day>> Checklist::lastDays(Month month) const
{
    const qint32 first = month.first().sinceEpoch;
    const qint32 last = month.last().sinceEpoch;
    // Plain question marks: Qt miscounts numbered ones that are used twice.
    auto query = m_workspace.database().run(
        QStringLiteral(
            "SELECT ifnull(c.merged_into, d.channel), max(d.day) FROM ("
            "SELECT channel, min(end_day, ?) day FROM result WHERE start_day <= ? AND end_day >= ? "
            "UNION ALL SELECT channel, outcome_day FROM sale WHERE outcome_day BETWEEN ? AND ?) d "
            "JOIN channel c ON c.id = d.channel GROUP BY 1"),
        {last, last, first, first, last});
    if (!query)
        return query.error();
    std::map<ChannelId, Day> days;
    while (query->next())
        days[{query->value(0).toLongLong()}] = {query->value(1).toInt()};
    return days;
}

Result<void> Checklist::addMonthRuns()
{
    if (m_month.last() <= m_asOf)
        return {};
    CheckLine line;
    line.kind = CheckKind::MonthRuns;
    line.state = CheckState::Look;
    line.day = m_asOf;
    m_lines.push_back(line);
    return {};
}

CheckLine Checklist::lineOf(const Channel &channel, const SumsByMonth &sums,
                            const std::map<ChannelId, Day> &now, const std::map<ChannelId, Day> &before) const
{
    CheckLine line;
    line.channel = channel.id;
    line.name = channel.name;
    const MeasureMask reported = maskIn(sums, m_month);
    line.measures = measuresIn(maskIn(sums, m_month.previous()) & ~reported);
    const auto last = now.find(channel.id);
    const auto lastBefore = before.find(channel.id);
    bool endsEarlier = false;
    if (last != now.end()) {
        line.day = last->second;
        const qint64 missing = m_month.last() - last->second;
        endsEarlier = lastBefore != before.end() && missing > m_month.previous().last() - lastBefore->second;
    }
    if (reported == 0 || !line.measures.isEmpty())
        line.state = CheckState::Missing;
    else if (endsEarlier)
        line.state = CheckState::Look;
    return line;
}

Result<void> Checklist::addChannels()
{
    const auto now = lastDays(m_month);
    if (!now)
        return now.error();
    const auto before = lastDays(m_month.previous());
    if (!before)
        return before.error();
    QVector<Channel> channels = m_contents.channels;
    std::stable_sort(channels.begin(), channels.end(),
                     [](const Channel &a, const Channel &b) { return a.name < b.name; });
    for (const Channel &channel : std::as_const(channels)) {
        const SumsByMonth &sums = m_sums[channel.id];
        if (maskIn(sums, m_month) != 0 || maskIn(sums, m_month.previous()) != 0)
            m_lines.push_back(lineOf(channel, sums, *now, *before));
    }
    for (const Channel &channel : std::as_const(channels))
        addOddValues(channel, m_sums[channel.id]);
    return {};
}

void Checklist::addOddValues(const Channel &channel, const SumsByMonth &sums)
{
    const auto now = sums.find(m_month);
    if (now == sums.end())
        return;
    for (const MeasureInfo &each : measures()) {
        if (!now->second.has(each.measure))
            continue;
        QVector<qint64> history;
        for (const auto &[month, values] : sums) {
            if (month < m_month && values.has(each.measure))
                history.push_back(values[each.measure]);
        }
        const auto odd = unusual(now->second[each.measure], history);
        if (!odd)
            continue;
        CheckLine line;
        line.kind = CheckKind::OddValue;
        line.state = CheckState::Look;
        line.channel = channel.id;
        line.name = channel.name;
        line.measures = {each.measure};
        line.value = now->second[each.measure];
        line.usual = odd->median;
        m_lines.push_back(line);
    }
}

Result<void> Checklist::addHeld()
{
    const auto held = heldRows(m_workspace, m_month);
    if (!held)
        return held.error();
    CheckLine line;
    line.kind = CheckKind::Held;
    line.state = CheckState::Look;
    for (const HeldRows &each : *held)
        line.count += each.rows + each.sales;
    if (line.count > 0)
        m_lines.push_back(line);
    return {};
}

Result<void> Checklist::addRejected()
{
    for (const ImportBatch &batch : std::as_const(m_contents.imports)) {
        if (batch.rejected == 0 || batch.undoneAt || !batch.days.intersects(m_month.range()))
            continue;
        CheckLine line;
        line.kind = CheckKind::Rejected;
        line.state = CheckState::Look;
        line.name = batch.fileName;
        line.count = batch.rejected;
        m_lines.push_back(line);
    }
    return {};
}

QString Checklist::nameOf(ChannelId id) const
{
    const Channel *channel = byId(m_contents.channels, id);
    return channel ? channel->name : QString();
}

bool Checklist::touches(const Cost &cost, Month month) const
{
    const auto spans = occurrences(cost, month.last());
    return std::any_of(spans.begin(), spans.end(),
                       [&](const DayRange &span) { return span.intersects(month.range()); });
}

/// Of last month, where nothing of this month is for the same.
void Checklist::addAbsentCosts()
{
    const Month before = m_month.previous();
    for (const Cost &cost : std::as_const(m_contents.costs)) {
        const bool isOfBefore = cost.recurrence == Recurrence::None && !cost.isCredit
            && cost.span.first >= before.first() && cost.span.last <= before.last();
        const auto isLike = [&](const Cost &other) {
            return other.category == cost.category && other.channel == cost.channel
                && other.campaign == cost.campaign && touches(other, m_month);
        };
        if (!isOfBefore || std::any_of(m_contents.costs.cbegin(), m_contents.costs.cend(), isLike))
            continue;
        CheckLine line;
        line.kind = CheckKind::AbsentCost;
        line.state = CheckState::Look;
        line.cost = cost.id;
        line.category = cost.category;
        line.channel = cost.channel.value_or(ChannelId{});
        line.name = cost.note;
        line.value = cost.converted.value_or(0);
        m_lines.push_back(line);
    }
}

Result<void> Checklist::addLedger()
{
    const auto ledger = readMonthLedger(m_workspace, m_month);
    if (!ledger)
        return ledger.error();
    CheckLine line;
    if (ledger->entries.isEmpty()) {
        line.kind = CheckKind::NoCost;
        line.state = CheckState::Missing;
        m_lines.push_back(line);
    }
    addAbsentCosts();
    for (const SpendMeeting &each : ledger->meetings) {
        if (!each.reported)
            continue;
        line = {};
        line.kind = CheckKind::SpendTwice;
        line.state = each.isInvoiced ? CheckState::Ok : CheckState::Look;
        line.channel = each.at.channel;
        line.name = nameOf(each.at.channel);
        line.value = each.inLedger;
        line.usual = *each.reported;
        m_lines.push_back(line);
    }
    if (ledger->unconverted > 0) {
        line = {};
        line.kind = CheckKind::MissingRate;
        line.state = CheckState::Missing;
        line.count = ledger->unconverted;
        m_lines.push_back(line);
    }
    return {};
}

CheckState stateOf(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Behind:
    case GoalStatus::Missed:
    case GoalStatus::NotMeasurable:
        return CheckState::Look;
    case GoalStatus::Ahead:
    case GoalStatus::OnPace:
    case GoalStatus::Met:
        return CheckState::Ok;
    }
    Q_UNREACHABLE();
}

Result<void> Checklist::addGoals()
{
    const auto progress = goalProgress(m_workspace, std::min(m_asOf, m_month.last()));
    if (!progress)
        return progress.error();
    for (const GoalProgress &each : *progress) {
        const Goal *goal = byId(m_contents.goals, each.goal);
        if (!goal || !goal->span.intersects(m_month.range()))
            continue;
        CheckLine line;
        line.kind = CheckKind::Goal;
        line.name = goal->name;
        line.progress = each;
        line.state = stateOf(each.status);
        m_lines.push_back(line);
    }
    return {};
}

Result<QVector<CheckLine>> Checklist::make()
{
    Result<void> done;
    const bool isDone = (done = read()) && (done = addMonthRuns()) && (done = addChannels())
        && (done = addHeld()) && (done = addRejected()) && (done = addLedger()) && (done = addGoals());
    if (!isDone)
        return done.error();
    return std::move(m_lines);
}

} // namespace

Result<QVector<CheckLine>> closingChecklist(const Workspace &workspace, Month month)
{
    return Checklist(workspace, month).make();
}

} // namespace payoff
