// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo checkVerbInfo();
/// Says whether a workspace file is whole; changes nothing.
int runCheckVerb(const QStringList &arguments);

} // namespace payoff
