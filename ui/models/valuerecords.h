// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

QVector<RecordColumn> valueRuleColumns();
/// The value rules as they stand in a table; each with the days on which it holds, which end where a later
/// rule of the same measure and channel begins.
QVector<Record> valueRuleRecords(const Contents &contents, Currency currency, const Format &format);

QVector<RecordColumn> marginColumns();
QVector<Record> marginRecords(const Contents &contents, const Format &format);

QVector<RecordColumn> baselineColumns();
QVector<Record> baselineRecords(const Contents &contents, Currency currency, const Format &format);

} // namespace payoff
