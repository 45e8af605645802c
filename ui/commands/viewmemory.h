// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/view.h"
#include "core/workspace/contents.h"

#include <QByteArray>

namespace payoff {

/// The view as text, to be kept from one start to the next.
QByteArray toMemory(const View &view);

/// The view kept; what the workspace does not hold any more is left out of its filters, and what cannot be
/// read is as by default.
View viewFromMemory(const QByteArray &memory, const Contents &contents);

} // namespace payoff
