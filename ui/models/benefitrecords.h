// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

QVector<RecordColumn> benefitColumns();
/// The benefits of the days as they stand in a table; no days: all.
QVector<Record> benefitRecords(const Contents &contents, const std::optional<DayRange> &days,
                               const Format &format);

QVector<RecordColumn> noteColumns();
/// The notes of the days as they stand in a table; no days: all.
QVector<Record> noteRecords(const Contents &contents, const std::optional<DayRange> &days,
                            const Format &format);

} // namespace payoff
