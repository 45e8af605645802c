// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo profilesVerbInfo();
/// Lists the tools whose exports are recognised.
int runProfilesVerb(const QStringList &arguments);

} // namespace payoff
