// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

namespace payoff {

/// What a reader must know of the figures: what still matures, what is assumed, over how long platforms claim
/// sales, what is dated or converted otherwise, what could not be measured and why.
QStringList remarksOf(const ReportWords &words);

} // namespace payoff
