// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/goaldata.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GoalData)
};

constexpr double justBehind = 0.85; ///< of the pace expected

bool isJustBehind(const GoalProgress &progress)
{
    return progress.status == GoalStatus::Behind
        && progress.share.value_or(0) >= justBehind * progress.expectedShare.value_or(1);
}

} // namespace

GoalData goalData(const QVector<GoalProgress> &progress, const Contents &contents, Currency currency)
{
    GoalData goals{currency, {}};
    for (const GoalProgress &each : progress) {
        if (const Goal *goal = byId(contents.goals, each.goal))
            goals.rows.push_back({goal->name, goal->kind, goal->measure, each});
    }
    return goals;
}

QString measureText(qint64 value, Measure measure, Currency currency, const Format &format)
{
    switch (info(measure).unit) {
    case MeasureUnit::Money:
        return format.compactMoney({value, currency});
    case MeasureUnit::FractionalCount:
        return format.thousandths(value);
    case MeasureUnit::Count:
        return format.count(value);
    }
    Q_UNREACHABLE();
}

QString wantedText(const Goal &goal, Currency currency, const Format &format)
{
    const QString measure = format.locale().toLower(measureName(goal.measure));
    const QString target = measureText(goal.target, goal.measure, currency, format);
    const QString last = format.longDay(goal.span.last);
    switch (goal.kind) {
    case GoalKind::ReachTotal:
        if (goal.baseline != 0)
            //: A goal: two amounts, a measure, the last day
            return Texts::tr("From %1 to %2 %3, by %4")
                .arg(measureText(goal.baseline, goal.measure, currency, format), target, measure, last);
        //: A goal: an amount, a measure, the last day
        return Texts::tr("%1 %2, by %3").arg(target, measure, last);
    case GoalKind::HoldLevel:
        if (info(goal.measure).additivity == Additivity::Stock)
            return Texts::tr("%1 %2 at the end of every month, until %3").arg(target, measure, last);
        //: A goal: an amount, a measure, the last day
        return Texts::tr("%1 %2 a month, until %3").arg(target, measure, last);
    case GoalKind::MoveLevel:
        //: A goal: two amounts, a measure, the last day
        return Texts::tr("From %1 to %2 %3 a month, by %4")
            .arg(measureText(goal.baseline, goal.measure, currency, format), target, measure, last);
    }
    Q_UNREACHABLE();
}

QString statusText(const GoalProgress &progress)
{
    switch (progress.status) {
    case GoalStatus::Ahead:
        return Texts::tr("Ahead of pace");
    case GoalStatus::OnPace:
        return Texts::tr("On pace");
    case GoalStatus::Behind:
        return isJustBehind(progress) ? Texts::tr("Just behind pace") : Texts::tr("Behind pace");
    case GoalStatus::Met:
        return Texts::tr("Met");
    case GoalStatus::Missed:
        return Texts::tr("Missed");
    case GoalStatus::NotMeasurable:
        return progress.expected ? Texts::tr("Nothing reported yet") : Texts::tr("Not begun yet");
    }
    Q_UNREACHABLE();
}

bool isInTrouble(const GoalProgress &progress)
{
    return progress.status == GoalStatus::Missed
        || (progress.status == GoalStatus::Behind && !isJustBehind(progress));
}

QString reachedText(const GoalRow &goal, Currency currency, const Format &format)
{
    const GoalProgress &progress = goal.progress;
    if (!progress.actual)
        return {};
    const QString actual = measureText(*progress.actual, goal.measure, currency, format);
    const QString target = measureText(progress.target, goal.measure, currency, format);
    switch (goal.kind) {
    case GoalKind::ReachTotal:
        //: What is reached of a goal, and the goal
        return Texts::tr("%1 of %2").arg(actual, target);
    case GoalKind::HoldLevel:
        //: What is reached of a goal, the goal, and the month
        return Texts::tr("%1 of %2 in %3").arg(actual, target, format.month(progress.month));
    case GoalKind::MoveLevel:
        //: The level reached in a month, and the level to move to
        return Texts::tr("%1 a month, to become %2").arg(actual, target);
    }
    Q_UNREACHABLE();
}

QString outlookText(const GoalRow &goal, Currency currency, const Format &format)
{
    const GoalProgress &progress = goal.progress;
    const bool isDecided = progress.status == GoalStatus::Met || progress.status == GoalStatus::Missed;
    if (isDecided || !progress.projected)
        return {};
    if (progress.projectedFinish) {
        const QString day = format.locale().toString(progress.projectedFinish->toDate(), QLocale::LongFormat);
        return Texts::tr("At this pace it is reached on %1.").arg(day);
    }
    return Texts::tr("At this pace it will be %1.")
        .arg(measureText(*progress.projected, goal.measure, currency, format));
}

} // namespace payoff
