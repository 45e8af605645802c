// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

VerbInfo screenshotVerbInfo();
/// Renders a page offscreen; makes its own application, because it needs a graphical one.
int runScreenshotVerb(const QStringList &arguments);

} // namespace payoff
