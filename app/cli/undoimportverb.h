// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace payoff {

/// payoff undo-import WORKSPACE BATCH: takes an import back.
VerbInfo undoImportVerbInfo();
int runUndoImportVerb(const QStringList &arguments);

} // namespace payoff
