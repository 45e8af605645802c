// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"

namespace payoff {

/// "value basis": what counts as value, for a subtitle.
QString valueBasisName(ValueBasis basis);
/// "fully loaded": what counts as cost, for a subtitle.
QString costBasisName(CostBasis basis);

} // namespace payoff
