// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

namespace payoff {

/// How a figure moved between two periods: fractions by their difference, everything else by the part of
/// what it was before.
FigureChange changeOf(const Figure &figure, const FigureValue &now, const std::optional<FigureValue> &before,
                      Currency currency);

/// Whether the change is in percentage points; else in percent.
bool changesInPoints(const Figure &figure);

/// "+18.2", "−4.1%"; "n/a" where there is none.
QString changeText(const Figure &figure, const FigureChange &change, const Format &format);

/// Whether it moved for the better.
Tone changeTone(const Figure &figure, const FigureChange &change);

/// Why there is no change, in a sentence; empty where there is one.
QString changeReason(const FigureChange &change);

} // namespace payoff
