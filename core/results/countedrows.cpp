// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/countedrows.h"

#include "core/results/resultstore.h"

#include <bit>

namespace payoff {

namespace {

/// Reach never sums and followers are a stock: both are looked up, not rolled up.
constexpr MeasureMask notSummed = bit(Measure::Reach) | bit(Measure::Followers);

void spread(const MeasureValues &whole, const DayRange &span, const DayRange &part, MeasureValues &into)
{
    into = {};
    for (MeasureMask rest = whole.mask & ~notSummed; rest != 0; rest &= rest - 1) {
        const auto measure = Measure(std::countr_zero(rest));
        into.set(measure, spreadPart(whole[measure], span, part));
    }
}

Result<void> addLedger(const Database &database, ChannelId channel, const DayRange &days, RowCounter &counter)
{
    auto sales =
        Statement::prepare(database,
                           QStringLiteral("SELECT outcome_day, ifnull(campaign, 0), sum(converted) FROM sale "
                                          "WHERE ifnull(channel, 0) = ? AND outcome_day BETWEEN ? AND ? "
                                          "AND converted IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"));
    if (!sales)
        return sales.error();
    sales->bind(1, channel.value);
    sales->bind(2, qint64(days.first.sinceEpoch));
    sales->bind(3, qint64(days.last.sinceEpoch));
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

void RowCounter::add(const ResultRow &row)
{
    const DayRange days = row.key.span.intersected(m_days);
    if (days.isEmpty())
        return;
    const Month last = Month::of(days.last);
    for (Month month = Month::of(days.first); month <= last; month = month.next())
        addMonthOf(row, month);
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

    const DayRange days = row.key.span.intersected(m_days).intersected(month.range());
    const auto totals = m_rules.runs(row, days, Purpose::Totals);
    const auto breakdown = m_rules.runs(row, days, Purpose::Breakdown);
    const MeasureMask replaced = m_rules.replaced(row.key.source, row.key.campaign, month);
    const MeasureMask covered = m_rules.coveredElsewhere(row.key.source, row.key.campaign, month);

    const bool isOneUse = replaced == 0 && covered == 0;
    piece.purposes = int(Purpose::Claims) | (isOneUse ? int(Purpose::Totals) : 0)
        | (isOneUse && totals == breakdown ? int(Purpose::Breakdown) : 0);
    emitRuns(row, piece, totals);
    if (!isOneUse) {
        ResultRow counted = row;
        counted.values.drop(replaced);
        counted.values.mask |= covered;
        piece.purposes = int(Purpose::Totals);
        emitRuns(counted, piece, totals);
    }
    if (!breakdown.isEmpty() && !(isOneUse && totals == breakdown)) {
        piece.purposes = int(Purpose::Breakdown);
        emitRuns(row, piece, breakdown);
    }
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
        m_visit(piece);
    }
}

void RowCounter::addTyped()
{
    QHash<QPair<int, int>, qint64> ofCampaigns; // by month and measure
    for (const TypedCell &cell : m_rules.typedCells()) {
        if (!cell.key.campaign.isNull())
            ofCampaigns[{cell.key.month.index, int(cell.key.measure)}] += cell.value;
    }
    for (const TypedCell &cell : m_rules.typedCells()) {
        const MeasureMask own = bit(cell.key.measure);
        const DayRange days = cell.key.month.range();
        if ((own & notSummed) != 0 || !days.intersects(m_days))
            continue;
        // A typed total of the channel holds what is typed for its campaigns; the rest belongs to none of
        // them.
        qint64 value = cell.value;
        if (cell.key.campaign.isNull())
            value -= ofCampaigns.value({cell.key.month.index, int(cell.key.measure)});
        CountedPiece piece;
        piece.days = days;
        piece.channel = m_channel;
        piece.campaign = cell.key.campaign;
        piece.purposes = int(Purpose::Totals) | int(Purpose::Claims);
        piece.values.set(cell.key.measure, value);
        piece.values.mask |= m_rules.coveredElsewhere({}, cell.key.campaign, cell.key.month);
        m_visit(piece);
    }
}

void RowCounter::addLedgerRevenue(Day day, CampaignId campaign, qint64 minor)
{
    const Month month = Month::of(day);
    if ((m_rules.typed(campaign, month) & bit(Measure::Revenue)) != 0)
        return;
    CountedPiece piece;
    piece.days = {day, day};
    piece.channel = m_channel;
    piece.campaign = campaign;
    piece.dateBasis = DateBasis::Outcome;
    piece.purposes = int(Purpose::Totals) | int(Purpose::Claims);
    piece.values.set(Measure::Revenue, minor);
    piece.values.mask |= m_rules.coveredElsewhere({}, campaign, month);
    m_visit(piece);
}

Result<void> forEachCounted(const Database &database, ChannelId channel, Month first, Month last,
                            const PieceVisitor &visit)
{
    const auto rules = CountingRules::load(database, channel, first, last);
    if (!rules)
        return rules.error();
    const DayRange days{first.first(), last.last()};
    RowCounter counter(*rules, channel, days, visit);
    auto reader = ResultReader::open(database, channel, days);
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
    counter.addTyped();
    return rules->takesRevenueFromLedger() ? addLedger(database, channel, days, counter) : Result<void>();
}

} // namespace payoff
