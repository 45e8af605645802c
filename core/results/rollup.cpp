// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/rollup.h"

#include "core/results/countedrows.h"
#include "core/results/mergedthings.h"
#include "core/results/rollupbuilder.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace payoff {

namespace {

constexpr int keyParts = 10;

/// The measures that are rolled up, in the order of their columns.
const std::vector<Measure> &rolledMeasures()
{
    static const std::vector<Measure> list = [] {
        std::vector<Measure> rolled;
        for (const MeasureInfo &each : measures()) {
            if (each.additivity == Additivity::Sum)
                rolled.push_back(each.measure);
        }
        return rolled;
    }();
    return list;
}

QString rollupColumns()
{
    QString columns = QStringLiteral(
        "level, period, channel, campaign, segment, paid, source, cycle, date_basis, mask, cells");
    for (const Measure measure : rolledMeasures())
        columns += QStringLiteral(", ") + QString::fromLatin1(info(measure).key);
    return columns;
}

RollupRow readRow(const Statement &statement)
{
    RollupRow row;
    row.key.level = RollupLevel(statement.integer(0));
    row.key.period = qint32(statement.integer(1));
    row.key.channel = {statement.integer(2)};
    row.key.campaign = {statement.integer(3)};
    row.key.segment = {statement.integer(4)};
    row.key.paid = Paid(statement.integer(5));
    row.key.source = {statement.integer(6)};
    row.key.cycle = int(statement.integer(7));
    row.key.dateBasis = DateBasis(statement.integer(8));
    row.key.mask = MeasureMask(statement.integer(9));
    row.cells = statement.integer(keyParts);
    int at = keyParts + 1;
    for (const Measure measure : rolledMeasures()) {
        if ((row.key.mask & bit(measure)) != 0)
            row.sums.set(measure, statement.integer(at));
        ++at;
    }
    row.sums.mask = row.key.mask;
    return row;
}

/// Sums on their way into the workspace.
class RollupRows final : public IntegerRows {
public:
    explicit RollupRows(const std::vector<RollupRow> &rows)
        : m_next(rows.data()),
          m_end(rows.data() + rows.size())
    {
    }

    bool next() override
    {
        if (m_next == m_end)
            return false;
        m_row = m_next++;
        return true;
    }
    std::optional<qint64> value(int column) const override
    {
        if (column <= keyParts)
            return keyPart(column);
        return m_row->sums.value(rolledMeasures()[std::size_t(column - keyParts - 1)]);
    }

private:
    qint64 keyPart(int column) const
    {
        const RollupKey &key = m_row->key;
        const std::array<qint64, keyParts + 1> parts{
            qint64(key.level),     key.period,       key.channel.value, key.campaign.value,
            key.segment.value,     qint64(key.paid), key.source.value,  key.cycle,
            qint64(key.dateBasis), qint64(key.mask), m_row->cells};
        return parts[std::size_t(column)];
    }

    const RollupRow *m_row = nullptr;
    const RollupRow *m_next;
    const RollupRow *m_end;
};

struct Periods {
    qint32 first;
    qint32 last;
};

Periods periodsOf(RollupLevel level, Month first, Month last)
{
    if (level == RollupLevel::ChannelDay)
        return {first.first().sinceEpoch, last.last().sinceEpoch};
    return {first.index, last.index};
}

Result<std::vector<RollupRow>> computeRollups(const Database &database, ChannelId channel, Month first,
                                              Month last)
{
    auto cycles = ownSalesCycles(database);
    if (!cycles)
        return cycles.error();
    RollupBuilder builder(std::move(*cycles));
    const auto counted = forEachCounted(database, channel, first, last,
                                        [&](const CountedPiece &piece) { builder.add(piece); });
    if (!counted)
        return counted.error();
    return builder.finish();
}

Result<void> removeRollups(const Database &database, ChannelId channel, Month first, Month last)
{
    auto statement = Statement::prepare(
        database,
        QStringLiteral("DELETE FROM rollup WHERE level = ? AND period BETWEEN ? AND ? AND channel = ?"));
    if (!statement)
        return statement.error();
    for (const RollupLevel level : allRollupLevels) {
        const Periods periods = periodsOf(level, first, last);
        statement->bind(1, qint64(level));
        statement->bind(2, qint64(periods.first));
        statement->bind(3, qint64(periods.last));
        statement->bind(4, channel.value);
        if (const auto removed = statement->execute(); !removed)
            return removed;
    }
    return {};
}

/// First and last month of what counts for the channel: rows, typed values, sales.
Result<std::optional<std::pair<Month, Month>>> monthsOf(const Database &database, const MergedThings &merged,
                                                        ChannelId channel)
{
    auto query = database.run(
        QStringLiteral(
            "SELECT min(a), max(b) FROM ("
            "SELECT min(start_day) a, max(end_day) b FROM result WHERE channel IN (%1) UNION ALL "
            "SELECT min(outcome_day), max(outcome_day) FROM sale WHERE ifnull(channel, 0) IN (%1))")
            .arg(idsAsSql(merged.partsOf(channel))));
    if (!query)
        return query.error();
    auto typed = database.run(
        QStringLiteral("SELECT min(month), max(month) FROM typed_cell WHERE channel = ?"), {channel.value});
    if (!typed)
        return typed.error();
    std::optional<std::pair<Month, Month>> months;
    if (query->next() && !query->value(0).isNull())
        months = {Month::of({query->value(0).toInt()}), Month::of({query->value(1).toInt()})};
    if (typed->next() && !typed->value(0).isNull()) {
        const Month first{typed->value(0).toInt()};
        const Month last{typed->value(1).toInt()};
        months = months ? std::pair{std::min(months->first, first), std::max(months->second, last)}
                        : std::pair{first, last};
    }
    return months;
}

Result<void> removeRollups(const Database &database, ChannelId channel)
{
    const auto removed =
        database.run(QStringLiteral("DELETE FROM rollup WHERE channel = ?"), {channel.value});
    return removed ? Result<void>() : Result<void>(removed.error());
}

} // namespace

Result<void> readRollups(const Database &database, const RollupFilter &filter, const RollupVisitor &visit)
{
    QString sql = QStringLiteral("SELECT %1 FROM rollup WHERE level = ? AND period BETWEEN ? AND ?")
                      .arg(rollupColumns());
    sql += amongAsSql("channel", filter.channels) + amongAsSql("campaign", filter.campaigns)
        + amongAsSql("segment", filter.segments) + amongAsSql("source", filter.sources);
    if (filter.paid)
        sql += QStringLiteral(" AND paid = %1").arg(int(*filter.paid));
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    statement->bind(1, qint64(filter.level));
    statement->bind(2, qint64(filter.first));
    statement->bind(3, qint64(filter.last));
    while (true) {
        const auto stepped = statement->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return {};
        visit(readRow(*statement));
    }
}

Result<void> addRollups(const Database &database, const std::vector<RollupRow> &rows)
{
    if (rows.empty())
        return {};
    auto insert = BulkInsert::prepare(database, QStringLiteral("rollup"), rollupColumns());
    if (!insert)
        return insert.error();
    RollupRows source(rows);
    return insert->insert(source);
}

Result<void> refreshRollups(const Database &database, ChannelId channel, Month first, Month last)
{
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    const ChannelId counting = merged->effective(channel);
    const auto rows = computeRollups(database, counting, first, last);
    if (!rows)
        return rows.error();
    if (const auto removed = removeRollups(database, counting, first, last); !removed)
        return removed;
    return addRollups(database, *rows);
}

Result<void> refreshRollups(const Database &database, ChannelId channel)
{
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    const ChannelId counting = merged->effective(channel);
    for (const ChannelId each : {channel, counting}) {
        if (const auto removed = removeRollups(database, each); !removed)
            return removed;
    }
    const auto months = monthsOf(database, *merged, counting);
    if (!months)
        return months.error();
    return *months ? refreshRollups(database, counting, (*months)->first, (*months)->second) : Result<void>();
}

Result<void> rebuildRollups(const Database &database)
{
    if (const auto removed = database.execute(QStringLiteral("DELETE FROM rollup")); !removed)
        return removed;
    const auto channels = MergedThings::countingChannels(database);
    if (!channels)
        return channels.error();
    for (const ChannelId channel : *channels) {
        if (const auto refreshed = refreshRollups(database, channel); !refreshed)
            return refreshed;
    }
    return {};
}

namespace {

using StoredRollups = std::map<RollupKey, RollupRow>;

Result<StoredRollups> storedRollups(const Database &database)
{
    StoredRollups stored;
    for (const RollupLevel level : allRollupLevels) {
        const RollupFilter all{
            level, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max(), {}, {}, {}, {},
            {}};
        const auto read =
            readRollups(database, all, [&](const RollupRow &row) { stored.emplace(row.key, row); });
        if (!read)
            return read.error();
    }
    return stored;
}

/// What the rows of the channel add up to.
Result<std::vector<RollupRow>> rightRollups(const Database &database, const MergedThings &merged,
                                            ChannelId channel)
{
    const auto months = monthsOf(database, merged, channel);
    if (!months)
        return months.error();
    return *months ? computeRollups(database, channel, (*months)->first, (*months)->second)
                   : Result<std::vector<RollupRow>>(std::vector<RollupRow>());
}

/// Takes what is right out of what is stored, and notes what is not.
void compare(const std::vector<RollupRow> &right, StoredRollups &stored, QVector<RollupKey> &wrong)
{
    for (const RollupRow &row : right) {
        const auto found = stored.find(row.key);
        if (found == stored.end() || !(found->second == row))
            wrong.push_back(row.key);
        if (found != stored.end())
            stored.erase(found);
    }
}

} // namespace

Result<QVector<RollupKey>> wrongRollups(const Database &database)
{
    auto stored = storedRollups(database);
    if (!stored)
        return stored.error();
    const auto channels = MergedThings::countingChannels(database);
    if (!channels)
        return channels.error();
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    QVector<RollupKey> wrong;
    for (const ChannelId channel : *channels) {
        const auto right = rightRollups(database, *merged, channel);
        if (!right)
            return right.error();
        compare(*right, *stored, wrong);
    }
    for (const auto &[key, row] : *stored)
        wrong.push_back(key);
    return wrong;
}

} // namespace payoff
