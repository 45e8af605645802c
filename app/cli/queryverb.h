// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo queryVerbInfo();
/// Prints figures.
int runQueryVerb(const QStringList &arguments);

} // namespace payoff
