// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>

namespace payoff {

/// Adds what people entered that holds in the month (costs, rates, rules, notes, benefits, where goals stood
/// at its end) to a snapshot: see snapshot.h.
Result<void> addRecords(const Workspace &workspace, Month month, Day asOf, QJsonObject &snapshot);

} // namespace payoff
