// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

QVector<RecordColumn> costColumns();
/// The ledger as it stands in a table.
QVector<Record> costRecords(const Contents &contents, const Format &format);

/// When a cost falls: "12 October 2026", "monthly from January 2026".
QString spanText(const Cost &cost, const Format &format);
/// Whom it is charged to: a channel, a campaign, or all.
QString chargedTo(const Cost &cost, const Contents &contents);

} // namespace payoff
