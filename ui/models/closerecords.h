// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing/monthclose.h"
#include "core/summary/monthsummary.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

/// The summary of a month as a table: a row per channel, the total last. Amounts in its currency.
QVector<RecordColumn> summaryTableColumns();
QVector<Record> summaryRecords(const MonthSummary &summary, const Format &format);

/// What is held for a month: what brought it, what it tells, and in the last row what it would change.
QVector<RecordColumn> heldColumns();
QVector<Record> heldRecords(const QVector<HeldRows> &held, Currency currency, const Format &format);

/// What counting it would change: "Facebook: ad spend +€12.50, clicks +30"; one line per channel.
QStringList differenceLines(const QVector<HeldDifference> &differences, const QVector<HeldRows> &held,
                            Currency currency, const Format &format);

/// The months that are closed, the last first; the id is Month::index.
QVector<RecordColumn> closedMonthColumns();
QVector<Record> closedMonthRecords(const QVector<MonthClose> &closed, const Format &format);

/// "3 November 2026", in the time of the place.
QString closedOn(const MonthClose &close, const Format &format);

} // namespace payoff
