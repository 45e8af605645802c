// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// Answers the question from the roll-ups, the ledger and the value rules. Cost is charged to channels
/// whatever filter is set, so that a filter never changes a channel's share. Contradiction: two dimensions of
/// time, or a dimension that does not go with another.
Result<QueryResult> runQuery(const Workspace &workspace, const Query &query);

} // namespace payoff
