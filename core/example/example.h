// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace payoff {

/// Fills an empty workspace with the example: an invented skincare brand on five channels, eighteen months of
/// daily results that end with the last full month before `asOf` (with it, if it is the last day of a month),
/// and all that is recorded beside them. The same day gives the same content on every machine. All or
/// nothing; announced once. InUse: the workspace holds something already. CurrencyFixed: its currency is not
/// the example's.
Result<void> fillExample(Workspace &workspace, Day asOf);

/// Makes a new file with the example in it; see Workspace::create(). No file is left behind where that fails.
Result<std::unique_ptr<Workspace>> createExample(const QString &path, Day asOf, Clock clock = systemClock());

} // namespace payoff
