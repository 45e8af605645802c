// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/goaldata.h"
#include "ui/models/recordmodel.h"

namespace payoff {

QVector<RecordColumn> goalColumns();
/// Every goal, archived ones too; `progress` knows where those stand that are not.
QVector<Record> goalRecords(const Contents &contents, const GoalData &progress, const Format &format);

/// What the goal asks for, in words: "reach 1,000 new followers by 30 June 2026".
QString goalInWords(const Goal &goal, Currency currency, const Format &format);

} // namespace payoff
