// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/console.h"

namespace payoff {

int runWindow(int &, char **, const WindowRequest &)
{
    say(Cli::tr("This build has no window. The verbs work: see “payoff --help”."));
    return Failed;
}

} // namespace payoff
