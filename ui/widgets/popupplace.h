// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QSize>

class QWidget;

namespace payoff {

/// Where something of that size pops up under a field: where reading begins, above it if there is no room
/// below, always on the screen. In global coordinates.
QPoint popupPlace(const QWidget &field, const QSize &size);

} // namespace payoff
