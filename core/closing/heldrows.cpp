// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/heldrows.h"

#include "core/closing/heldsales.h"
#include "core/results/closedmonths.h"
#include "core/results/resultstore.h"
#include "core/results/rollup.h"

#include <map>

namespace payoff {

namespace {

/// "start_day … end_day touch the month": a condition on the table's columns.
QString touches(Month month)
{
    return QStringLiteral("(start_day <= %1 AND end_day >= %2)")
        .arg(month.last().sinceEpoch)
        .arg(month.first().sinceEpoch);
}

/// The rows of the month that touch no closed one.
Result<QString> countable(const Database &database, Month month)
{
    const auto closed = closedMonths(database);
    if (!closed)
        return closed.error();
    QString condition = touches(month);
    for (const Month each : *closed)
        condition += QStringLiteral(" AND NOT ") + touches(each);
    return condition;
}

/// "a.channel = b.channel AND …" for each column of the key.
QString sameKey(const QString &a, const QString &b)
{
    QStringList parts;
    for (const QString &column : resultKeyColumns().split(QStringLiteral(", ")))
        parts.append(QStringLiteral("%1.%3 = %2.%3").arg(a, b, column));
    return parts.join(QStringLiteral(" AND "));
}

Result<void> runAll(const Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = database.execute(sql); !done)
            return done;
    }
    return {};
}

Result<QVector<BatchId>> batchesOf(const Database &database, const QString &condition)
{
    auto query = database.run(
        QStringLiteral("SELECT DISTINCT batch FROM held_result WHERE %1 ORDER BY batch").arg(condition));
    if (!query)
        return query.error();
    QVector<BatchId> batches;
    while (query->next())
        batches.push_back({query->value(0).toLongLong()});
    return batches;
}

Result<void> noteMonths(const Database &database, const QString &condition, MonthsOfChannels &months)
{
    auto query =
        database.run(QStringLiteral("SELECT DISTINCT channel, start_day, end_day FROM held_result WHERE %1")
                         .arg(condition));
    if (!query)
        return query.error();
    while (query->next()) {
        std::set<Month> &ofChannel = months[{query->value(0).toLongLong()}];
        const Month last = Month::of({query->value(2).toInt()});
        for (Month month = Month::of({query->value(1).toInt()}); month <= last; month = month.next())
            ofChannel.insert(month);
    }
    return {};
}

/// The rows of one import take their place among the versions: shown where none is later.
Result<void> countBatch(const Database &database, BatchId batch, const QString &condition)
{
    const QString columns = resultColumns();
    const QString held = QStringLiteral("SELECT * FROM held_result WHERE batch = %1 AND %2")
                             .arg(QString::number(batch.value), condition);
    const QString key = sameKey(QStringLiteral("r"), QStringLiteral("h"));
    return runAll(database,
                  {QStringLiteral("INSERT OR REPLACE INTO result_version (%1) SELECT %2 FROM (%3) h "
                                  "JOIN result r ON %4 WHERE r.batch < h.batch")
                       .arg(columns,
                            QStringLiteral("r.")
                                + QString(columns).replace(QStringLiteral(", "), QStringLiteral(", r.")),
                            held, key),
                   QStringLiteral("INSERT INTO result_version (%1) SELECT %1 FROM (%2) h WHERE EXISTS "
                                  "(SELECT 1 FROM result r WHERE %3 AND r.batch > h.batch)")
                       .arg(columns, held, key),
                   QStringLiteral("INSERT OR REPLACE INTO result (%1) SELECT %1 FROM (%2) h WHERE NOT EXISTS "
                                  "(SELECT 1 FROM result r WHERE %3 AND r.batch > h.batch)")
                       .arg(columns, held, key),
                   QStringLiteral("DELETE FROM held_result WHERE batch = %1 AND %2")
                       .arg(QString::number(batch.value), condition)});
}

/// No import writes to a month while it is closed: all that it has there is what was counted.
Result<void> holdBatch(const Database &database, BatchId batch, Month month)
{
    const QString columns = resultColumns();
    const QString own = QStringLiteral("batch = %1 AND %2").arg(QString::number(batch.value), touches(month));
    const QString sameAsOwn = QStringLiteral("SELECT 1 FROM (SELECT * FROM result WHERE %1) r WHERE %2")
                                  .arg(own, sameKey(QStringLiteral("r"), QStringLiteral("v")));
    const QString latest = QStringLiteral("SELECT max(w.batch) FROM result_version w WHERE %1")
                               .arg(sameKey(QStringLiteral("w"), QStringLiteral("v")));
    return runAll(
        database,
        {QStringLiteral("INSERT INTO held_result (%1) SELECT %1 FROM result WHERE %2").arg(columns, own),
         QStringLiteral("INSERT INTO held_result (%1) SELECT %1 FROM result_version WHERE %2")
             .arg(columns, own),
         QStringLiteral("DELETE FROM result_version WHERE %1").arg(own),
         QStringLiteral("INSERT OR REPLACE INTO result (%1) SELECT %1 FROM result_version v "
                        "WHERE EXISTS (%2) AND v.batch = (%3)")
             .arg(columns, sameAsOwn, latest),
         QStringLiteral(
             "DELETE FROM result_version WHERE %1 AND batch = (SELECT r.batch FROM result r WHERE %2)")
             .arg(touches(month), sameKey(QStringLiteral("r"), QStringLiteral("result_version"))),
         QStringLiteral("DELETE FROM result WHERE %1").arg(own)});
}

QString sumsOfResults()
{
    QStringList sums;
    for (const MeasureInfo &each : measures())
        sums.append(QStringLiteral("sum(h.%1)").arg(QString::fromLatin1(each.key)));
    return sums.join(QStringLiteral(", "));
}

/// What both queries begin with: batch, file, when, channel, its name.
QString headOf(const char *table)
{
    return QStringLiteral("SELECT h.batch, b.file_name, b.imported_at, ifnull(h.channel, 0), "
                          "ifnull(c.name, '(unattributed)'), count(*), %2 FROM %1 h "
                          "JOIN import_batch b ON b.id = h.batch LEFT JOIN channel c ON c.id = h.channel "
                          "WHERE %3 GROUP BY h.batch, ifnull(h.channel, 0)")
        .arg(QString::fromLatin1(table));
}

HeldRows headOf(const QSqlQuery &query)
{
    HeldRows held;
    held.batch = {query.value(0).toLongLong()};
    held.fileName = query.value(1).toString();
    held.importedAt = query.value(2).toString();
    held.channel = {query.value(3).toLongLong()};
    held.channelName = query.value(4).toString();
    return held;
}

using HeldByChannel = std::map<std::pair<BatchId, ChannelId>, HeldRows>;

Result<void> readHeldResults(const Database &database, Month month, HeldByChannel &found)
{
    auto query = database.run(headOf("held_result").arg(sumsOfResults(), touches(month)));
    if (!query)
        return query.error();
    while (query->next()) {
        HeldRows held = headOf(*query);
        held.rows = query->value(5).toLongLong();
        for (int measure = 0; measure < measureCount; ++measure) {
            const QVariant sum = query->value(6 + measure);
            if (!sum.isNull() && info(Measure(measure)).additivity == Additivity::Sum)
                held.sums.set(Measure(measure), sum.toLongLong());
        }
        found.emplace(std::pair{held.batch, held.channel}, held);
    }
    return {};
}

Result<void> readHeldSales(const Database &database, Month month, HeldByChannel &found)
{
    const QString days = QStringLiteral("h.outcome_day BETWEEN %1 AND %2")
                             .arg(month.first().sinceEpoch)
                             .arg(month.last().sinceEpoch);
    auto query = database.run(headOf("held_sale").arg(QStringLiteral("sum(h.converted)"), days));
    if (!query)
        return query.error();
    while (query->next()) {
        const HeldRows head = headOf(*query);
        HeldRows &held = found.emplace(std::pair{head.batch, head.channel}, head).first->second;
        held.sales = query->value(5).toLongLong();
        const qint64 revenue = query->value(6).toLongLong();
        held.sums.set(Measure::Revenue, held.sums[Measure::Revenue] + revenue);
    }
    return {};
}

using SumsByChannel = std::map<ChannelId, MeasureValues>;

Result<SumsByChannel> sumsOf(const Database &database, Month month)
{
    SumsByChannel sums;
    const RollupFilter filter{RollupLevel::ChannelMonth, month.index, month.index, {}, {}, {}, {}, {}};
    const auto read =
        readRollups(database, filter, [&](const RollupRow &row) { sums[row.key.channel].add(row.sums); });
    if (!read)
        return read.error();
    return sums;
}

QVector<HeldDifference> differences(SumsByChannel before, SumsByChannel after)
{
    for (const auto &[channel, values] : before)
        after.try_emplace(channel);
    QVector<HeldDifference> found;
    for (const auto &[channel, values] : after) {
        HeldDifference difference{channel, {}};
        for (const MeasureInfo &each : measures()) {
            const qint64 change = values[each.measure] - before[channel][each.measure];
            if (change != 0)
                difference.change.set(each.measure, change);
        }
        if (difference.change.mask != 0)
            found.push_back(difference);
    }
    return found;
}

} // namespace

Result<QVector<HeldRows>> heldRows(const Workspace &workspace, Month month)
{
    HeldByChannel found;
    if (const auto read = readHeldResults(workspace.database(), month, found); !read)
        return read.error();
    if (const auto read = readHeldSales(workspace.database(), month, found); !read)
        return read.error();
    QVector<HeldRows> list;
    for (const auto &[key, held] : found)
        list.push_back(held);
    std::stable_sort(list.begin(), list.end(), [](const HeldRows &a, const HeldRows &b) {
        return std::tie(a.batch, a.channelName) < std::tie(b.batch, b.channelName);
    });
    return list;
}

Result<QVector<HeldDifference>> heldDifferences(const Workspace &workspace, Month month)
{
    const Database &database = workspace.database();
    if (workspace.isReadOnly())
        return Error{ErrorCode::ReadOnly, {workspace.path()}};
    const auto transaction = Transaction::begin(database); // never committed
    if (!transaction)
        return transaction.error();
    const auto before = sumsOf(database, month);
    if (!before)
        return before.error();
    const auto opened =
        database.run(QStringLiteral("DELETE FROM month_close WHERE month = ?"), {month.index});
    if (!opened)
        return opened.error();
    if (const auto counted = countHeld(database, month); !counted)
        return counted.error();
    const auto after = sumsOf(database, month);
    if (!after)
        return after.error();
    return differences(*before, *after);
}

Result<CountedHeld> countHeld(const Database &database, Month month)
{
    const auto condition = countable(database, month);
    if (!condition)
        return condition.error();
    CountedHeld counted;
    auto batches = batchesOf(database, *condition);
    if (!batches)
        return batches.error();
    counted.batches = std::move(*batches);
    const auto rows = database.number(QStringLiteral("SELECT count(*) FROM held_result WHERE ") + *condition);
    if (!rows)
        return rows.error();
    counted.rows = *rows;
    if (const auto noted = noteMonths(database, *condition, counted.months); !noted)
        return noted.error();
    for (const BatchId batch : std::as_const(counted.batches)) {
        if (const auto done = countBatch(database, batch, *condition); !done)
            return done.error();
    }
    if (const auto done = countHeldSales(database, counted); !done)
        return done.error();
    if (const auto refreshed = refreshMonths(database, counted.months); !refreshed)
        return refreshed.error();
    return counted;
}

Result<void> holdAgain(const Database &database, Month month, const CountedHeld &counted)
{
    if (const auto held = holdSalesAgain(database, counted); !held)
        return held;
    for (auto batch = counted.batches.crbegin(); batch != counted.batches.crend(); ++batch) {
        if (const auto held = holdBatch(database, *batch, month); !held)
            return held;
    }
    return refreshMonths(database, counted.months);
}

} // namespace payoff
