// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/summary/monthsummary.h"

#include <QJsonArray>
#include <QJsonObject>

namespace payoff {

/// The columns of a summary, and the summary itself without them, as a snapshot holds them: see snapshot.h.
QJsonArray columnsAsJson(const QVector<SummaryColumn> &columns);
QJsonObject summaryAsJson(const MonthSummary &summary);

/// Reads them again: nothing where they are not what was written. A column that the program no longer knows
/// keeps its key and unit and has no title.
std::optional<QVector<SummaryColumn>> columnsFromJson(const QJsonArray &array);
/// Fills what stands in the object; `summary.columns` is known.
bool readSummary(const QJsonObject &object, MonthSummary &summary);

QJsonObject rangeAsJson(const DayRange &days);
std::optional<DayRange> rangeFromJson(const QJsonValue &range);

/// Reads the members "basis", "cost_basis" and "view"; false, and nothing changed, where one is none.
bool readBases(const QJsonObject &object, Bases &bases);

} // namespace payoff
