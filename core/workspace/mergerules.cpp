// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mergerules.h"

#include "core/base/names.h"
#include "core/results/closedmonths.h"
#include "core/results/mergedthings.h"
#include "core/storage/sqlvalue.h"

namespace payoff {

namespace {

/// The table of the things, which is also the name of the columns that refer to them.
QString tableOf(ChannelId) { return QStringLiteral("channel"); }
QString tableOf(CampaignId) { return QStringLiteral("campaign"); }

/// The days of rows, sales and costs, and the months of typed values, without order.
template <class I>
Result<QVector<DayRange>> recordedSpans(const Database &database, const QVector<I> &ids)
{
    const QString column = tableOf(I{});
    const QString is = QStringLiteral("%1 IN (%2) OR %1 IN (SELECT id FROM %1 WHERE merged_into IN (%2))")
                           .arg(column, idsAsSql(ids));
    auto days = database.run(QStringLiteral("SELECT start_day, end_day FROM result WHERE %1 UNION "
                                            "SELECT outcome_day, outcome_day FROM sale WHERE %1 UNION "
                                            "SELECT first_day, CASE recurrence WHEN 'none' THEN last_day "
                                            "ELSE ifnull(until_day, 2147483647) END FROM cost WHERE %1")
                                 .arg(is));
    if (!days)
        return days.error();
    QVector<DayRange> spans;
    while (days->next())
        spans.push_back({{days->value(0).toInt()}, {days->value(1).toInt()}});
    auto months = database.run(QStringLiteral("SELECT DISTINCT month FROM typed_cell WHERE %1").arg(is));
    if (!months)
        return months.error();
    while (months->next())
        spans.push_back(Month{months->value(0).toInt()}.range());
    return spans;
}

template <class I>
Result<void> checkAreOpen(const Database &database, const QVector<I> &ids)
{
    const auto closed = closedMonths(database);
    if (!closed)
        return closed.error();
    if (closed->isEmpty())
        return {};
    const auto spans = recordedSpans(database, ids);
    if (!spans)
        return spans.error();
    for (const Month month : *closed) {
        for (const DayRange &span : *spans) {
            if (span.intersects(month.range()))
                return Error{ErrorCode::MonthClosed, {month.toIso()}};
        }
    }
    return {};
}

template <class T, class I>
Result<void> checkTarget(const Database &database, const T &thing, I target)
{
    const QString table = tableOf(target);
    const Error refused{ErrorCode::CannotMerge, {table, thing.name}};
    if (target == thing.id)
        return refused;
    auto found =
        database.run(QStringLiteral("SELECT merged_into FROM %1 WHERE id = ?").arg(table), {target.value});
    if (!found)
        return found.error();
    if (!found->next())
        return Error{ErrorCode::UnknownId, {table, QString::number(target.value)}};
    if (!found->value(0).isNull())
        return refused;
    const auto others = database.number(
        QStringLiteral("SELECT count(*) FROM %1 WHERE merged_into = ?").arg(table), {thing.id.value});
    if (!others)
        return others.error();
    return *others == 0 ? Result<void>() : Result<void>(refused);
}

template <class T>
Result<void> check(const Database &database, const Edit<T> &edit)
{
    using I = decltype(T::id);
    const std::optional<I> before = edit.before ? edit.before->mergedInto : std::nullopt;
    const std::optional<I> after = edit.after ? edit.after->mergedInto : std::nullopt;
    if (before == after)
        return {};
    if (after) {
        if (const auto checked = checkTarget(database, *edit.after, *after); !checked)
            return checked;
    }
    QVector<I> ids{edit.after ? edit.after->id : edit.before->id};
    for (const std::optional<I> &each : {before, after}) {
        if (each)
            ids.push_back(*each);
    }
    return checkAreOpen(database, ids);
}

} // namespace

Result<void> checkMerge(const Database &database, const Edit<Channel> &edit) { return check(database, edit); }

Result<void> checkMerge(const Database &database, const Edit<Campaign> &edit)
{
    return check(database, edit);
}

Result<void> checkMonthsAreOpen(const Database &database, const QVector<ChannelId> &channels)
{
    return checkAreOpen(database, channels);
}

Result<void> checkMonthsAreOpen(const Database &database, const QVector<CampaignId> &campaigns)
{
    return checkAreOpen(database, campaigns);
}

Error explainedName(const Database &database, const Error &error, const Channel &channel)
{
    if (error.code != ErrorCode::NameTaken)
        return error;
    auto target = database.run(QStringLiteral("SELECT t.name FROM channel c JOIN channel t "
                                              "ON t.id = c.merged_into WHERE c.name_key = ?"),
                               {toSql(nameKey(channel.name))});
    if (!target || !target->next())
        return error;
    return {ErrorCode::NameMerged, error.details + QStringList{target->value(0).toString()}};
}

} // namespace payoff
