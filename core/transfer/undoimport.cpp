// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undoimport.h"

#include "core/audience/audienceshare.h"
#include "core/results/closedmonths.h"
#include "core/results/resultstore.h"
#include "core/transfer/importlog.h"
#include "core/transfer/ledgerimport.h"
#include "core/transfer/leftovers.h"
#include "core/transfer/undosales.h"

#include <QDateTime>

namespace payoff {

namespace {

/// "a.channel = b.channel AND …" for each column of the key.
QString sameKey(const QString &a, const QString &b)
{
    QStringList parts;
    for (const QString &column : resultKeyColumns().split(QStringLiteral(", ")))
        parts.append(QStringLiteral("%1.%3 = %2.%3").arg(a, b, column));
    return parts.join(QStringLiteral(" AND "));
}

Result<void> checkIsLive(const Database &database, BatchId batch)
{
    const auto found = database.number(
        QStringLiteral("SELECT count(*) FROM import_batch WHERE id = ? AND undone_at IS NULL"),
        {batch.value});
    if (!found)
        return found.error();
    if (*found == 0)
        return Error{ErrorCode::UnknownBatch, {QString::number(batch.value)}};
    return {};
}

/// Where what is shown is the import's.
Result<MonthsOfChannels> shownMonths(const Database &database, BatchId batch)
{
    auto query = database.run(
        QStringLiteral("SELECT DISTINCT channel, start_day, end_day FROM result WHERE batch = ?"),
        {batch.value});
    if (!query)
        return query.error();
    MonthsOfChannels shown;
    while (query->next()) {
        std::set<Month> &months = shown[{query->value(0).toLongLong()}];
        const Month last = Month::of({query->value(2).toInt()});
        for (Month month = Month::of({query->value(1).toInt()}); month <= last; month = month.next())
            months.insert(month);
    }
    return shown;
}

Result<void> checkAreOpen(const Database &database, const MonthsOfChannels &shown)
{
    const auto months = closedMonths(database);
    if (!months)
        return months.error();
    for (const Month closed : *months) {
        for (const auto &[channel, ofChannel] : shown) {
            if (ofChannel.count(closed) != 0)
                return Error{ErrorCode::MonthClosed, {closed.toIso()}};
        }
    }
    return {};
}

Result<qint64> changed(const Database &database, const QString &sql, const QVariantList &values)
{
    const auto done = database.run(sql, values);
    if (!done)
        return done.error();
    return done->numRowsAffected();
}

/// What was replaced by the import's rows is shown again: the latest version that is left.
Result<void> takeBackRows(const Database &database, UndoReport &report)
{
    const QVariantList batch{report.batch.value};
    const QString latest =
        QStringLiteral("INSERT OR REPLACE INTO result (%1) SELECT %1 FROM result_version v "
                       "WHERE EXISTS (SELECT 1 FROM result r WHERE %2 AND r.batch = ?) "
                       "AND v.batch = (SELECT max(w.batch) FROM result_version w WHERE %3)")
            .arg(resultColumns(), sameKey(QStringLiteral("r"), QStringLiteral("v")),
                 sameKey(QStringLiteral("w"), QStringLiteral("v")));
    const QString shownTwice =
        QStringLiteral("DELETE FROM result_version WHERE batch = (SELECT r.batch FROM result r WHERE %1)")
            .arg(sameKey(QStringLiteral("r"), QStringLiteral("result_version")));
    for (const char *table : {"result_version", "held_result"}) {
        const auto done =
            changed(database,
                    QStringLiteral("DELETE FROM %1 WHERE batch = ?").arg(QString::fromLatin1(table)), batch);
        if (!done)
            return done.error();
    }
    const auto restored = changed(database, latest, batch);
    if (!restored)
        return restored.error();
    if (*restored > 0) {
        const auto done = changed(database, shownTwice, {});
        if (!done)
            return done.error();
    }
    const auto removed = changed(database, QStringLiteral("DELETE FROM result WHERE batch = ?"), batch);
    if (!removed)
        return removed.error();
    report.restored = *restored;
    report.removed = *removed;
    return {};
}

Result<void> takeBackSales(const Database &database, UndoReport &report)
{
    const auto sales = takeBackSales(database, report.batch);
    if (!sales)
        return sales.error();
    report.removed += sales->removed;
    report.restored += sales->restored;
    return {};
}

Result<void> takeBackCosts(const Database &database, UndoReport &report)
{
    const auto costs = takeBackCosts(database, report.batch);
    if (!costs)
        return costs.error();
    report.removed += *costs;
    return {};
}

Result<void> takeBackShares(const Database &database, UndoReport &report)
{
    const auto shares = takeBackShares(database, report.batch);
    if (!shares)
        return shares.error();
    report.removed += shares->removed;
    report.restored += shares->restored;
    return {};
}

Result<void> markUndone(const Database &database, BatchId batch)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const auto marked = database.run(QStringLiteral("UPDATE import_batch SET undone_at = ? WHERE id = ?"),
                                     {now, batch.value});
    if (!marked)
        return marked.error();
    return {};
}

Result<UndoReport> takeBack(const Database &database, BatchId batch)
{
    UndoReport report;
    report.batch = batch;
    if (const auto live = checkIsLive(database, batch); !live)
        return live.error();
    auto shown = shownMonths(database, batch);
    if (!shown)
        return shown.error();
    auto ofSales = monthsOfSales(database, batch);
    if (!ofSales)
        return ofSales.error();
    for (auto &[channel, months] : *ofSales)
        (*shown)[channel].merge(months);
    Leftovers leftovers(database);
    Result<void> done;
    const bool isDone = (done = checkAreOpen(database, *shown)) && (done = takeBackRows(database, report))
        && (done = takeBackSales(database, report)) && (done = takeBackShares(database, report))
        && (done = takeBackCosts(database, report)) && (done = refreshMonths(database, *shown))
        && (done = markUndone(database, batch)) && (done = leftovers.remove());
    if (!isDone)
        return done.error();
    report.kept = leftovers.kept();
    return report;
}

} // namespace

Result<UndoReport> undoImport(Workspace &workspace, BatchId batch)
{
    if (workspace.isReadOnly())
        return Error{ErrorCode::ReadOnly, {workspace.path()}};
    auto transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return transaction.error();
    auto report = takeBack(workspace.database(), batch);
    if (!report)
        return report;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    workspace.announce(Touched::Results | Touched::Names | Touched::Value | Touched::Costs);
    return report;
}

} // namespace payoff
