// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/saleslag.h"
#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

QVector<RecordColumn> lagColumns();
/// All channels together, then each; the id of a record is its place in the list, from 1.
QVector<Record> lagRecords(const SalesLags &lags, const Contents &contents, const Format &format);

} // namespace payoff
