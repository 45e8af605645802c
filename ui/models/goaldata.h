// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goalpace.h"
#include "core/base/money.h"
#include "core/workspace/contents.h"
#include "ui/text/format.h"

namespace payoff {

/// One goal and where it stands.
struct GoalRow {
    QString name;
    GoalKind kind = GoalKind::ReachTotal;
    Measure measure = Measure::Revenue;
    GoalProgress progress; ///< its `goal` is the goal's id
};

/// Goals and the currency in which their money counts.
struct GoalData {
    Currency currency;
    QVector<GoalRow> rows;
};

/// The goals under their names.
GoalData goalData(const QVector<GoalProgress> &progress, const Contents &contents, Currency currency);

/// A value of the measure as people read it: "€48,210", "1,500", "12.5".
QString measureText(qint64 value, Measure measure, Currency currency, const Format &format);

/// What the goal asks, in words: "1,500 site visits a month, until June 30, 2026".
QString wantedText(const Goal &goal, Currency currency, const Format &format);

/// Where the goal stands in words: "Ahead of pace", "Just behind pace", "Met".
QString statusText(const GoalProgress &progress);

/// Whether the goal wants attention: well behind its pace, or missed.
bool isInTrouble(const GoalProgress &progress);

/// What is reached of what is wanted: "820 of 1,000", "210 of 310 in May 2026"; empty where nothing is known.
QString reachedText(const GoalRow &goal, Currency currency, const Format &format);

/// When the target will be reached if it goes on like this, or what will be reached; empty where nothing is
/// known.
QString outlookText(const GoalRow &goal, Currency currency, const Format &format);

} // namespace payoff
