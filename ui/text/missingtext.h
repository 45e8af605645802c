// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"

#include <QString>

namespace payoff {

/// Why a figure has no value, in a sentence; empty where it has one.
QString sentence(Missing missing);

} // namespace payoff
