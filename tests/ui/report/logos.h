// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/reportlogo.h"

#include <QColor>
#include <QSize>

namespace payoff {

/// What the logos made here are filled with.
QColor logoColour();
ReportLogo pngLogo(QSize size);
ReportLogo jpegLogo(QSize size);
/// A drawing four times as wide as high.
ReportLogo svgLogo();

} // namespace payoff
