// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing/monthclose.h"
#include "ui/commands/document.h"

namespace payoff {

/// Closes the month, as a step of that name that can be taken back. Errors as of closeMonth().
Result<MonthClose> closeAsStep(Document &document, Month month, const ClosingWords &words,
                               const QString &name);

/// Opens the month again, as a step: taken back, the close is as it was and what was counted is held again.
/// Errors as of reopenMonth().
Result<Reopened> reopenAsStep(Document &document, Month month, const QString &name);

} // namespace payoff
