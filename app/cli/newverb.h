// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo newVerbInfo();
/// Makes a workspace; a file that exists is left alone.
int runNewVerb(const QStringList &arguments);

} // namespace payoff
