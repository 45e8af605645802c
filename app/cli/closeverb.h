// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

/// "payoff close": settles a month, so that its reports never change again.
VerbInfo closeVerbInfo();
int runCloseVerb(const QStringList &arguments);

/// "payoff reopen": takes that back and counts what was held.
VerbInfo reopenVerbInfo();
int runReopenVerb(const QStringList &arguments);

} // namespace payoff
