// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace payoff {

/// A fresh copy of the example workspace in the temporary folder, up to the last full month.
Result<std::unique_ptr<Workspace>> openDemo();

} // namespace payoff
