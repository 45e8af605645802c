// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/goalquestions.h"

#include "ui/text/figurewords.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GoalQuestions)
};

QString afterSeeing(Measure measure)
{
    switch (info(measure).group) {
    case MeasureGroup::Spend:
        return Texts::tr("Nothing yet: this counts what you spend, not what anybody does.");
    case MeasureGroup::Exposure:
        return Texts::tr("They see it or react to it on the platform; whether they go further is not told.");
    case MeasureGroup::Traffic:
        return Texts::tr("They come closer: to the page, the site, the next step.");
    case MeasureGroup::Conversions:
        return Texts::tr("They do what was wanted: sign up, ask, buy.");
    case MeasureGroup::Revenue:
        return Texts::tr("They pay.");
    }
    Q_UNREACHABLE();
}

QString fitsBusiness(const Goal &goal, const Contents &contents, const Format &format)
{
    QStringList campaigns;
    for (const Campaign &each : contents.campaigns) {
        if (each.goals.contains(goal.id))
            campaigns.push_back(isolatedName(each.name));
    }
    const QString objective = goal.objective.isEmpty()
        ? Texts::tr("No business objective is named: say what it is for.")
        : Texts::tr("It serves: %1").arg(goal.objective);
    const QString served = campaigns.isEmpty()
        ? Texts::tr("No campaign works for it.")
        : Texts::tr("Campaigns that work for it: %1").arg(format.locale().createSeparatedList(campaigns));
    return joined({objective, served});
}

QString helpsDecide(const GoalRow *standing)
{
    if (!standing || standing->progress.status == GoalStatus::NotMeasurable)
        return Texts::tr("Not yet: there is nothing to compare with its pace.");
    switch (standing->progress.status) {
    case GoalStatus::Behind:
        return Texts::tr("Yes: it is behind. More of what works, or a lower target.");
    case GoalStatus::Missed:
        return Texts::tr("Yes: it was missed. Ask why before it is set again.");
    case GoalStatus::Ahead:
    case GoalStatus::Met:
        return Texts::tr("Yes: it does better than asked. A higher target, or the money elsewhere.");
    default:
        return Texts::tr("Yes: it is on its way; go on.");
    }
}

QString isMeasured(const GoalRow *standing, const Format &format)
{
    if (!standing || standing->progress.history.isEmpty())
        return Texts::tr("Not measurable yet: it has not begun.");
    int reported = 0;
    for (const GoalMonth &month : standing->progress.history)
        reported += month.actual ? 1 : 0;
    const auto all = int(standing->progress.history.size());
    if (reported == 0)
        return Texts::tr("Not measurable yet: nothing that it counts was reported.");
    return reported == all ? Texts::tr("Yes: every month so far is reported.")
                           : Texts::tr("In part: of %Ln month(s) so far, %1 reported it.", nullptr, all)
                                 .arg(format.count(reported));
}

} // namespace

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList fourQuestions()
{
    return {Texts::tr("What does the audience do after seeing it?"), Texts::tr("Does it fit the goal?"),
            Texts::tr("Does it help to decide?"), Texts::tr("Can it be measured?")};
}

QVector<QPair<QString, QString>> goalQuestions(const Goal &goal, const GoalRow *standing,
                                               const Contents &contents, const Format &format)
{
    const QStringList asked = fourQuestions();
    return {{asked[0], afterSeeing(goal.measure)},
            {Texts::tr("Does it fit the business?"), fitsBusiness(goal, contents, format)},
            {asked[2], helpsDecide(standing)},
            {asked[3], isMeasured(standing, format)}};
}

} // namespace payoff
