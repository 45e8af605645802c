// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benefits/competitormentions.h"

#include <QSet>

#include <algorithm>

namespace payoff {

namespace {

std::optional<qint64> sumOf(const CompetitorMentions &month)
{
    std::optional<qint64> sum;
    for (const auto &count : {month.positive, month.neutral, month.negative, month.unclassified}) {
        if (count)
            sum = sum.value_or(0) + *count;
    }
    return sum;
}

} // namespace

CompetitorMentions mentionsIn(const Competitor &competitor, Month month)
{
    for (const CompetitorMentions &each : competitor.mentions) {
        if (each.month == month)
            return each;
    }
    CompetitorMentions none;
    none.month = month;
    return none;
}

Competitor withMentions(Competitor competitor, const CompetitorMentions &mentions)
{
    auto &list = competitor.mentions;
    const auto place =
        std::lower_bound(list.begin(), list.end(), mentions.month,
                         [](const CompetitorMentions &each, Month month) { return each.month < month; });
    const bool isThere = place != list.end() && place->month == mentions.month;
    const bool isEmpty = !sumOf(mentions);
    if (isThere && isEmpty)
        list.erase(place);
    else if (isThere)
        *place = mentions;
    else if (!isEmpty)
        list.insert(place, mentions);
    return competitor;
}

std::optional<MentionsOfCompetitors> mentionsOfCompetitors(const QVector<Competitor> &competitors,
                                                           const DayRange &days)
{
    const Month first = Month::of(days.first);
    const Month last = Month::of(days.last);
    if (days.isEmpty() || days.first != first.first() || days.last != last.last())
        return std::nullopt;
    MentionsOfCompetitors all;
    all.months = last.index - first.index + 1;
    QSet<int> counted;
    for (const Competitor &competitor : competitors) {
        for (const CompetitorMentions &each : competitor.mentions) {
            const auto sum = sumOf(each);
            if (!sum || each.month < first || last < each.month)
                continue;
            all.mentions = all.mentions.value_or(0) + *sum;
            counted.insert(each.month.index);
        }
    }
    all.monthsCounted = int(counted.size());
    return all;
}

} // namespace payoff
