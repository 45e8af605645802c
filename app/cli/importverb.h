// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

/// payoff import WORKSPACE FILE… : takes files of results into a workspace, each in a transaction of its own.
VerbInfo importVerbInfo();
int runImportVerb(const QStringList &arguments);

} // namespace payoff
