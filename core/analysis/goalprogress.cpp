// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goalprogress.h"

#include "core/goals/goaltable.h"
#include "core/roi/queryengine.h"
#include "core/storage/repository.h"

#include <map>
#include <tuple>

namespace payoff {

namespace {

/// Goals that one question answers: of the same days, all of channels or all of none.
struct Group {
    DayRange days;
    QVector<const Goal *> goals;
};
using GroupKey = std::tuple<bool, qint32, qint32>; ///< of channels, first and last day; whole months: 0, 0

std::map<GroupKey, Group> groupsOf(const QVector<Goal> &goals, Day asOf)
{
    std::map<GroupKey, Group> groups;
    for (const Goal &goal : goals) {
        const DayRange days = goal.span.intersected({goal.span.first, asOf});
        if (goal.isArchived || days.isEmpty())
            continue;
        const bool endsWithAMonth = days.last == asOf || days.last == Month::of(days.last).last();
        const bool isWhole = days.first == Month::of(days.first).first() && endsWithAMonth;
        const GroupKey key{goal.channel.has_value(), isWhole ? 0 : days.first.sinceEpoch,
                           isWhole ? 0 : days.last.sinceEpoch};
        Group &group = groups[key];
        group.days = group.goals.isEmpty() ? days : group.days.united(days);
        group.goals.push_back(&goal);
    }
    return groups;
}

Query queryOf(const Group &group)
{
    Query query;
    query.days = group.days;
    query.by = {Dimension::Month};
    for (const Goal *goal : group.goals) {
        if (!query.figures.contains(Figure(goal->measure)))
            query.figures.push_back(goal->measure);
        if (goal->channel && !query.filters.channels.contains(*goal->channel))
            query.filters.channels.push_back(*goal->channel);
    }
    if (!query.filters.channels.isEmpty())
        query.by.push_back(Dimension::Channel);
    return query;
}

QVector<MonthValue> monthsOf(const Goal &goal, const Query &query, const QueryResult &answer)
{
    const qsizetype figure = query.figures.indexOf(Figure(goal.measure));
    QVector<MonthValue> months;
    for (const QueryRow &row : answer.rows) {
        const Month month = Month::of(Day{qint32(row.keys.front().id)});
        const bool isOfIt = !goal.channel || row.keys.back().id == goal.channel->value;
        const bool isWithin = Month::of(goal.span.first) <= month && month <= Month::of(goal.span.last);
        const auto value = row.values[figure].sum;
        if (isOfIt && isWithin && value)
            months.push_back({month, *value});
    }
    return months;
}

} // namespace

Result<QVector<GoalProgress>> goalProgress(const Workspace &workspace, Day asOf)
{
    const auto goals = Repository<Goal>(workspace.database()).all();
    if (!goals)
        return goals.error();
    std::map<GoalId, QVector<MonthValue>> months;
    for (const auto &[key, group] : groupsOf(*goals, asOf)) {
        const Query query = queryOf(group);
        const auto answer = runQuery(workspace, query);
        if (!answer)
            return answer.error();
        for (const Goal *goal : group.goals)
            months[goal->id] = monthsOf(*goal, query, *answer);
    }
    QVector<GoalProgress> progress;
    for (const Goal &goal : *goals) {
        if (!goal.isArchived)
            progress.push_back(progressOf(goal, months[goal.id], asOf));
    }
    return progress;
}

} // namespace payoff
