// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benefits/benefit.h"

namespace payoff {

/// How often others spoke of all competitors together in whole months: positive, neutral, negative and
/// unclassified mentions. For share of voice: own / (own + competitors').
struct MentionsOfCompetitors {
    std::optional<qint64> mentions; ///< none: nothing was counted of any of them in any of the months
    int monthsCounted = 0; ///< months in which something was counted of at least one
    int months = 0; ///< months asked for

    /// Whether every month has something.
    [[nodiscard]] bool isComplete() const { return monthsCounted == months; }
    friend bool operator==(const MentionsOfCompetitors &, const MentionsOfCompetitors &) = default;
};

/// What was counted of the competitor in that month; nothing of it: an empty one.
CompetitorMentions mentionsIn(const Competitor &competitor, Month month);
/// The competitor with these counts in their month; without that month where nothing was counted.
Competitor withMentions(Competitor competitor, const CompetitorMentions &mentions);

/// Of the months that the days consist of; archived competitors too, for what was counted of them stays true.
/// Nothing where the days are no whole months: mentions are known by month only.
std::optional<MentionsOfCompetitors> mentionsOfCompetitors(const QVector<Competitor> &competitors,
                                                           const DayRange &days);

} // namespace payoff
