// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/monthclose.h"

#include "core/base/names.h"
#include "core/closing/monthclosetable.h"
#include "core/closing/reopenedmonths.h"
#include "core/closing/snapshot.h"
#include "core/results/closedmonths.h"
#include "core/roi/asof.h"
#include "core/storage/repository.h"

#include <QDateTime>

#include <algorithm>

namespace payoff {

namespace {

constexpr qsizetype longestComment = 10'000;

/// All that a close or the rows that it held can change on a page.
constexpr auto touchedByClosing = Touched::Results;

/// A cost that repeats reaches into every month to come; it counts once the month has begun.
Result<bool> hasAnything(const Database &database, Month month, Day today)
{
    const DayRange days = month.range();
    const qint32 first = days.first.sinceEpoch;
    const qint32 last = days.last.sinceEpoch;
    // Plain question marks: Qt miscounts numbered ones that are used twice.
    const auto found = database.number(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM result WHERE start_day <= ? AND end_day >= ?) "
                       "OR EXISTS (SELECT 1 FROM sale WHERE outcome_day BETWEEN ? AND ?) "
                       "OR EXISTS (SELECT 1 FROM typed_cell WHERE month = ?) "
                       "OR EXISTS (SELECT 1 FROM user_result WHERE start_day <= ? AND end_day >= ?) "
                       "OR EXISTS (SELECT 1 FROM cost WHERE first_day <= ? AND (last_day >= ? "
                       "OR (recurrence <> 'none' AND ifnull(until_day, ?) >= ? AND ? <= ?)))"),
        {last, first, first, last, month.index, last, first, last, first, first, first, first,
         today.sinceEpoch});
    if (!found)
        return found.error();
    return *found != 0;
}

Result<void> checkCanClose(const Workspace &workspace, Month month)
{
    const auto closed = closedMonthIndexes(workspace.database());
    if (!closed)
        return closed.error();
    if (closed->contains(month.index))
        return Error{ErrorCode::MonthClosed, {month.toIso()}};
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    if (month.last() <= *asOf)
        return {};
    const auto has = hasAnything(workspace.database(), month, std::max(*asOf, workspace.today()));
    if (!has)
        return has.error();
    return *has ? Result<void>() : Error{ErrorCode::InvalidMonth, {month.toIso(), QStringLiteral("empty")}};
}

Result<void> checkWords(const ClosingWords &words)
{
    QStringList all = words.channels.values();
    all.append(words.comment);
    for (const QString &each : all) {
        if (each.size() > longestComment)
            return Error{ErrorCode::TextTooLong, {QStringLiteral("note"), QString::number(longestComment)}};
    }
    return {};
}

Result<void> checkIsWritable(const Workspace &workspace)
{
    return workspace.isReadOnly() ? Error{ErrorCode::ReadOnly, {workspace.path()}} : Result<void>();
}

/// The month counts as reopened only if it had been before.
Result<void> takeMarkBack(const Database &database, const Reopened &reopened)
{
    auto now = reopenedMonths(database);
    if (!now)
        return now.error();
    const int month = reopened.close.month.index;
    if (reopened.reopenedBefore.contains(month) || !now->remove(month))
        return {};
    return storeReopenedMonths(database, *now);
}

void tell(Workspace &workspace)
{
    workspace.announce(touchedByClosing | Touched::Costs | Touched::Value | Touched::Notes);
}

} // namespace

Result<MonthClose> closeMonth(Workspace &workspace, Month month, const ClosingWords &words)
{
    if (const auto writable = checkIsWritable(workspace); !writable)
        return writable.error();
    if (const auto checked = checkWords(words); !checked)
        return checked.error();
    auto transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return transaction.error();
    if (const auto can = checkCanClose(workspace, month); !can)
        return can.error();
    const auto snapshot = makeSnapshot(workspace, month, words);
    if (!snapshot)
        return snapshot.error();
    MonthClose close{{},
                     month,
                     QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                     words.comment.trimmed(),
                     formulasVersion,
                     *snapshot};
    const auto id = Repository<MonthClose>(workspace.database()).insert(close);
    if (!id)
        return id.error();
    close.id = *id;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    tell(workspace);
    return close;
}

Result<Reopened> reopenMonth(Workspace &workspace, Month month, ReopenFor purpose)
{
    if (const auto writable = checkIsWritable(workspace); !writable)
        return writable.error();
    const Database &database = workspace.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto close = closeOf(workspace, month);
    if (!close)
        return close.error();
    if (!*close)
        return Error{ErrorCode::UnknownName, {QStringLiteral("closed month"), month.toIso()}};
    if (const auto removed = Repository<MonthClose>(database).remove((*close)->id); !removed)
        return removed.error();
    auto before = reopenedMonths(database);
    if (!before)
        return before.error();
    if (purpose == ReopenFor::Restating) {
        if (const auto stored = storeReopenedMonths(database, *before + QSet<int>{month.index}); !stored)
            return stored.error();
    }
    auto counted = countHeld(database, month);
    if (!counted)
        return counted.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    tell(workspace);
    return Reopened{std::move(**close), std::move(*counted), std::move(*before)};
}

Result<void> closeAgain(Workspace &workspace, const Reopened &reopened)
{
    if (const auto writable = checkIsWritable(workspace); !writable)
        return writable;
    const Database &database = workspace.database();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto closed = closedMonthIndexes(database);
    if (!closed)
        return closed.error();
    if (closed->contains(reopened.close.month.index))
        return Error{ErrorCode::MonthClosed, {reopened.close.month.toIso()}};
    if (const auto held = holdAgain(database, reopened.close.month, reopened.counted); !held)
        return held;
    const auto stored = Repository<MonthClose>(database).insert(reopened.close);
    if (!stored)
        return stored.error();
    if (const auto marked = takeMarkBack(database, reopened); !marked)
        return marked;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    tell(workspace);
    return {};
}

Result<QVector<MonthClose>> closedMonthList(const Workspace &workspace)
{
    auto query = workspace.database().run(QStringLiteral(
        "SELECT id, month, closed_at, comment, formulas_version FROM month_close ORDER BY month"));
    if (!query)
        return query.error();
    QVector<MonthClose> list;
    while (query->next())
        list.push_back({{query->value(0).toLongLong()},
                        {query->value(1).toInt()},
                        query->value(2).toString(),
                        query->value(3).toString(),
                        query->value(4).toInt(),
                        {}});
    return list;
}

Result<std::optional<MonthClose>> closeOf(const Workspace &workspace, Month month)
{
    auto found = Repository<MonthClose>(workspace.database())
                     .select(QStringLiteral(" WHERE month = ?"), {month.index});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(std::move(found->front()));
}

} // namespace payoff
