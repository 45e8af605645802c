// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/recordsjson.h"

#include "core/analysis/goalprogress.h"
#include "core/benefits/benefittable.h"
#include "core/closing/thingjson.h"
#include "core/costs/costtable.h"
#include "core/costs/occurrences.h"
#include "core/costs/ratetable.h"
#include "core/notes/notetable.h"
#include "core/value/valuetable.h"
#include "core/workspace/contents.h"

#include <QJsonArray>

namespace payoff {

namespace {

template <class T, class Holds>
QJsonArray thoseThat(const QVector<T> &list, Holds holds)
{
    QJsonArray found;
    for (const T &each : list) {
        if (holds(each))
            found.append(thingjson::write(each));
    }
    return found;
}

bool costsSomething(const Cost &cost, Month month)
{
    for (const DayRange &span : occurrences(cost, month.last())) {
        if (span.intersects(month.range()))
            return true;
    }
    return false;
}

bool holds(const ValueRule &rule, const DayRange &days)
{
    return rule.from <= days.last && (!rule.until || *rule.until >= days.first);
}

QJsonArray goalResults(const QVector<GoalProgress> &progress, const Contents &contents)
{
    QJsonArray goals;
    for (const GoalProgress &each : progress) {
        const Goal *goal = byId(contents.goals, each.goal);
        QJsonObject object{{QStringLiteral("id"), each.goal.value},
                           {QStringLiteral("name"), goal ? goal->name : QString()},
                           {QStringLiteral("status"), toKey(each.status)},
                           {QStringLiteral("target"), each.target}};
        object.insert(QStringLiteral("actual"), each.actual ? QJsonValue(*each.actual) : QJsonValue());
        object.insert(QStringLiteral("share"), each.share ? QJsonValue(*each.share) : QJsonValue());
        goals.append(object);
    }
    return goals;
}

} // namespace

Result<void> addRecords(const Workspace &workspace, Month month, Day asOf, QJsonObject &snapshot)
{
    Contents contents;
    if (const auto read = readContents(workspace, everything, contents); !read)
        return read;
    const auto progress = goalProgress(workspace, std::min(asOf, month.last()));
    if (!progress)
        return progress.error();
    const DayRange days = month.range();
    const auto add = [&](const char *key, const QJsonArray &array) {
        snapshot.insert(QString::fromLatin1(key), array);
    };
    add("costs", thoseThat(contents.costs, [&](const Cost &each) { return costsSomething(each, month); }));
    add("rates", thoseThat(contents.rates, [&](const Rate &each) { return each.span.intersects(days); }));
    add("sharing_rules",
        thoseThat(contents.sharingRules, [&](const SharingRule &each) { return each.from <= month; }));
    add("value_rules",
        thoseThat(contents.valueRules, [&](const ValueRule &each) { return holds(each, days); }));
    add("margins", thoseThat(contents.margins, [&](const Margin &each) { return each.from <= days.last; }));
    add("baselines", thoseThat(contents.baselines, [&](const Baseline &each) {
            return each.campaign || each.month == month;
        }));
    add("notes", thoseThat(contents.notes, [&](const Note &each) { return days.contains(each.day); }));
    add("benefits",
        thoseThat(contents.benefits, [&](const Benefit &each) { return days.contains(each.day); }));
    add("goals", goalResults(*progress, contents));
    return {};
}

} // namespace payoff
