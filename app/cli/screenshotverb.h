// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo screenshotVerbInfo();
/// Renders a page; to be run in a graphical application.
int runScreenshotVerb(const QStringList &arguments);

} // namespace payoff
