// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/summary/monthsummary.h"

#include <QIODevice>

namespace payoff {

/// The cell as CSV and JSON hold it, as "payoff query" prints figures: machine numbers, money with the
/// currency's digits. Empty where there is none.
QString machineText(const SummaryColumn &column, const FigureValue &cell, const Currency &currency);

/// Whether a CSV begins with the three bytes by which Excel knows UTF-8.
enum class CsvMark { None, Utf8 };

/// One tidy table in UTF-8 by RFC 4180: in each row the workspace, period, bases and filters, the channel
/// ("(total)" last), every column, and why values are missing. FileNotWritable.
Result<void> writeCsv(const MonthSummary &summary, QIODevice &device, CsvMark mark = CsvMark::None);

/// One object, described in the man page. FileNotWritable.
Result<void> writeJson(const MonthSummary &summary, QIODevice &device);

} // namespace payoff
