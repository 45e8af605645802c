// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/goalrecords.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class GoalRecords {
    Q_DECLARE_TR_FUNCTIONS(GoalRecords)
};

const GoalRow *rowOf(const GoalData &data, GoalId id)
{
    const auto row = std::find_if(data.rows.begin(), data.rows.end(),
                                  [&](const GoalRow &each) { return each.progress.goal == id; });
    return row == data.rows.end() ? nullptr : &*row;
}

RecordCell statusCell(const Goal &goal, const GoalRow *row)
{
    if (goal.isArchived || !row)
        return {GoalRecords::tr("Archived"), {}, {}, Tone::Muted};
    const GoalStatus status = row->progress.status;
    const bool isGood = status == GoalStatus::Ahead || status == GoalStatus::Met;
    const Tone tone = isInTrouble(row->progress) ? Tone::Worse : (isGood ? Tone::Better : Tone::Plain);
    return {statusText(row->progress), int(status), {}, tone};
}

} // namespace

QVector<RecordColumn> goalColumns()
{
    return {{GoalRecords::tr("Goal")},   {GoalRecords::tr("Asks for")},      {GoalRecords::tr("Channel")},
            {GoalRecords::tr("Status")}, {GoalRecords::tr("Reached"), true}, {GoalRecords::tr("Outlook")}};
}

QString goalInWords(const Goal &goal, Currency currency, const Format &format)
{
    const QString target = measureText(goal.target, goal.measure, currency, format);
    const QString measure = measureName(goal.measure).toLower();
    const QString last = format.longDay(goal.span.last);
    switch (goal.kind) {
    case GoalKind::ReachTotal:
        return GoalRecords::tr("reach %1 in %2 by %3").arg(target, measure, last);
    case GoalKind::HoldLevel:
        return GoalRecords::tr("%1 in %2 every month until %3").arg(target, measure, last);
    case GoalKind::MoveLevel:
        return GoalRecords::tr("from %1 to %2 a month in %3 by %4")
            .arg(measureText(goal.baseline, goal.measure, currency, format), target, measure, last);
    }
    return {};
}

QVector<Record> goalRecords(const Contents &contents, const GoalData &progress, const Format &format)
{
    QVector<Record> records;
    for (const Goal &goal : contents.goals) {
        const GoalRow *row = rowOf(progress, goal.id);
        const Channel *channel = goal.channel ? byId(contents.channels, *goal.channel) : nullptr;
        const auto share = row ? row->progress.share : std::nullopt;
        const QString outlook = row ? outlookText(*row, progress.currency, format) : QString();
        records.push_back(
            {goal.id.value,
             {{goal.name, {}, {}, Tone::Plain, goal.note},
              {goalInWords(goal, progress.currency, format), goal.span.last.sinceEpoch, {}, Tone::Muted},
              {channel ? channel->name : GoalRecords::tr("All channels")},
              statusCell(goal, row),
              {share ? format.percent(*share) : Format::notAvailable(), share.value_or(-1)},
              {outlook, {}, {}, Tone::Muted, outlook}}});
    }
    return records;
}

} // namespace payoff
