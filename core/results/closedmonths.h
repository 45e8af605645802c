// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/storage/database.h"

#include <QSet>
#include <QVector>

namespace payoff {

/// The months that were closed, in order.
Result<QVector<Month>> closedMonths(const Database &database);
/// Likewise, as Month::index.
Result<QSet<int>> closedMonthIndexes(const Database &database);

} // namespace payoff
