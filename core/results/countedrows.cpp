// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/countedrows.h"

#include "core/results/grain.h"
#include "core/results/resultstore.h"

#include <algorithm>
#include <bit>

namespace payoff {

namespace {

void spread(const MeasureValues &whole, const DayRange &span, const DayRange &part, MeasureValues &into)
{
    into = {};
    for (MeasureMask rest = whole.mask & ~notSummed; rest != 0; rest &= rest - 1) {
        const auto measure = Measure(std::countr_zero(rest));
        into.set(measure, spreadPart(whole[measure], span, part));
    }
}

Result<void> addLedger(const Database &database, const MergedThings &merged, ChannelId channel,
                       const DayRange &days, RowCounter &counter)
{
    auto sales = Statement::prepare(
        database,
        QStringLiteral("SELECT outcome_day, %1, sum(converted) FROM sale "
                       "WHERE ifnull(channel, 0) IN (%2) AND outcome_day BETWEEN ?1 AND ?2 "
                       "AND converted IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2")
            .arg(merged.campaignOf(QStringLiteral("ifnull(campaign, 0)")),
                 idsAsSql(merged.partsOf(channel))));
    if (!sales)
        return sales.error();
    sales->bind(1, qint64(days.first.sinceEpoch));
    sales->bind(2, qint64(days.last.sinceEpoch));
    while (true) {
        const auto stepped = sales->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return {};
        counter.addLedgerRevenue({qint32(sales->integer(0))}, {sales->integer(1)}, sales->integer(2));
    }
}

} // namespace

RowCounter::RowCounter(const CountingRules &rules, ChannelId channel, const DayRange &days,
                       PieceVisitor visit)
    : m_rules(rules),
      m_channel(channel),
      m_days(days),
      m_visit(std::move(visit))
{
}

RowCounter::Cell RowCounter::cellOf(const CountedPiece &piece)
{
    return {piece.days.first, piece.days.last, piece.source, piece.campaign};
}

template <class Condition>
void RowCounter::visitHeldWhile(Condition condition)
{
    while (!m_held.empty() && condition(m_held.begin()->first)) {
        for (const CountedPiece &piece : m_held.begin()->second)
            m_visit(piece);
        m_held.erase(m_held.begin());
    }
}

void RowCounter::hold(const CountedPiece &piece)
{
    auto &cell = m_held[cellOf(piece)];
    const auto known = std::find_if(cell.begin(), cell.end(), [&](const CountedPiece &each) {
        return each.segment == piece.segment && each.paid == piece.paid && each.dateBasis == piece.dateBasis
            && each.purposes == piece.purposes;
    });
    if (known == cell.end())
        cell.push_back(piece);
    else
        known->values.add(piece.values);
}

void RowCounter::finish()
{
    visitHeldWhile([](const Cell &) { return true; });
}

void RowCounter::add(const ResultRow &row)
{
    const DayRange days = row.key.span.intersected(m_days);
    if (days.isEmpty())
        return;
    if (!m_held.empty()) {
        // Rows to come begin on this day or later, and pieces of those of several days are in already.
        const Day first = row.key.span.first;
        if (row.key.span.days() > 1)
            visitHeldWhile([&](const Cell &cell) { return std::get<0>(cell) < first; });
        else
            visitHeldWhile([own = Cell{first, first, row.key.source, row.key.campaign}](const Cell &cell) {
                return cell <= own;
            });
    }
    const Month last = Month::of(days.last);
    for (Month month = Month::of(days.first); month <= last; month = month.next())
        addMonthOf(row, month);
}

RowCounter::Share RowCounter::shareOf(const ResultKey &key, Month month)
{
    if (m_rules.isPlain())
        return {};
    const auto [found, isNew] = m_shares.try_emplace({month, key.source, key.campaign, key.paid});
    if (isNew)
        found->second = {m_rules.replaced(key.source, key.campaign, month),
                         m_rules.coveredElsewhere(key.source, key.campaign, key.paid, month)};
    return found->second;
}

void RowCounter::addMonthOf(const ResultRow &row, Month month)
{
    CountedPiece piece;
    piece.channel = m_channel;
    piece.campaign = row.key.campaign;
    piece.segment = row.key.segment;
    piece.paid = row.key.paid;
    piece.source = row.key.source;
    piece.dateBasis = row.dateBasis;
    piece.days = row.key.span.intersected(m_days).intersected(month.range());

    const auto totals = m_rules.runs(row, piece.days, Purpose::Totals);
    const auto breakdown = m_rules.runs(row, piece.days, Purpose::Breakdown);
    if (m_rules.isPlain() && totals == breakdown) {
        piece.purposes = int(Purpose::Claims) | int(Purpose::Totals) | int(Purpose::Breakdown);
        emitRuns(row, piece, totals);
        return;
    }
    const DayRange days = piece.days;
    addTotals(row, piece, totals);
    piece.days = days;
    addBreakdown(row, piece, breakdown);
}

void RowCounter::addTotals(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs)
{
    const Share share = shareOf(row.key, Month::of(piece.days.first));
    piece.covered = share.covered;
    const bool isReplaced = (row.values.mask & share.replaced) != 0;
    piece.purposes = int(Purpose::Claims) | (isReplaced ? 0 : int(Purpose::Totals));
    emitRuns(row, piece, runs);
    if (!isReplaced)
        return;
    ResultRow counted = row;
    counted.values.drop(share.replaced);
    piece.purposes = int(Purpose::Totals);
    emitRuns(counted, piece, runs);
}

void RowCounter::addBreakdown(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs)
{
    if (runs.isEmpty())
        return;
    const Month month = Month::of(piece.days.first);
    piece.purposes = int(Purpose::Breakdown);
    const MeasureMask replaced =
        m_rules.replacedInBreakdown(row.key.source, month, Grain::fromCode(row.grain).breakdown);
    if ((row.values.mask & replaced) == 0) {
        emitRuns(row, piece, runs);
        return;
    }
    ResultRow counted = row;
    counted.values.drop(replaced);
    emitRuns(counted, piece, runs);
}

void RowCounter::emitRuns(const ResultRow &row, CountedPiece &piece, const QVector<DayRange> &runs)
{
    for (const DayRange &run : runs) {
        piece.days = run;
        if (run == row.key.span) {
            piece.values = row.values;
            piece.values.drop(notSummed);
        } else {
            spread(row.values, row.key.span, run, piece.values);
        }
        if (row.key.span.days() > 1)
            hold(piece);
        else
            m_visit(piece);
    }
}

void RowCounter::addTyped()
{
    std::map<std::pair<Month, CampaignId>, MeasureValues> typed;
    for (const TypedCell &cell : m_rules.typedCells()) {
        const Measure measure = cell.key.measure;
        if ((bit(measure) & notSummed) != 0)
            continue;
        MeasureValues own;
        own.set(measure, cell.value);
        typed[{cell.key.month, cell.key.campaign}].add(own);
        // A typed total of the channel holds what is typed for its campaigns; the rest belongs to none of
        // them.
        if (!cell.key.campaign.isNull() && (m_rules.typed({}, cell.key.month) & bit(measure)) != 0) {
            own.set(measure, -cell.value);
            typed[{cell.key.month, {}}].add(own);
        }
    }
    for (const auto &[key, values] : typed) {
        const auto &[month, campaign] = key;
        CountedPiece piece;
        piece.days = month.range();
        piece.channel = m_channel;
        piece.campaign = campaign;
        piece.purposes = int(Purpose::Totals) | int(Purpose::Claims);
        piece.values = values;
        piece.covered = m_rules.coveredElsewhere({}, campaign, Paid::Unknown, month);
        m_visit(piece);
    }
}

void RowCounter::addLedgerRevenue(Day day, CampaignId campaign, qint64 minor)
{
    const Month month = Month::of(day);
    if (!m_rules.takesRevenueFromLedger(month)
        || (m_rules.typed(campaign, month) & bit(Measure::Revenue)) != 0)
        return;
    CountedPiece piece;
    piece.days = {day, day};
    piece.channel = m_channel;
    piece.campaign = campaign;
    piece.dateBasis = DateBasis::Outcome;
    piece.purposes = int(Purpose::Totals) | int(Purpose::Claims);
    piece.values.set(Measure::Revenue, minor);
    piece.covered = m_rules.coveredElsewhere({}, campaign, Paid::Unknown, month);
    m_visit(piece);
}

Result<void> forEachCounted(const Database &database, ChannelId channel, Month first, Month last,
                            const PieceVisitor &visit, TypedValues typed)
{
    const auto rules = CountingRules::load(database, channel, first, last, typed);
    if (!rules)
        return rules.error();
    const DayRange days{first.first(), last.last()};
    RowCounter counter(*rules, channel, days, visit);
    auto reader = ResultReader::open(database, channel, days, rules->merged());
    if (!reader)
        return reader.error();
    ResultRow row;
    while (true) {
        const auto read = reader->next(row);
        if (!read)
            return read.error();
        if (!*read)
            break;
        counter.add(row);
    }
    counter.finish();
    counter.addTyped();
    return addLedger(database, rules->merged(), channel, days, counter);
}

} // namespace payoff
