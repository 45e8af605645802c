// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goalpace.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// Where every goal that is not archived stands at the end of the as-of day, by id. A goal of a channel
/// counts that channel alone. One question to the workspace serves all goals that begin and end with a month;
/// others need one each for their span.
Result<QVector<GoalProgress>> goalProgress(const Workspace &workspace, Day asOf);

} // namespace payoff
