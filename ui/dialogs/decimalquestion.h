// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/numberstyle.h"

class QWidget;

namespace payoff {

/// Asks whether the separator in "2,000" groups digits or begins a fraction; none: neither, leave it.
std::optional<DecimalSign> askDecimalSign(QWidget *parent, const QString &sample);

} // namespace payoff
