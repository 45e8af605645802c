// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartexport.h"
#include "ui/report/reportdocument.h"

namespace payoff {

/// The font that reports are set in, at the size of running text (13 pixels of 1/96 inch): one with Latin and
/// Hebrew letters where it is installed.
QFont reportFont();

/// The chart as a picture without caption in light colours, its plot that wide and high, in pixels of 1/96
/// inch. What it paints is in the language that holds while it paints.
ChartPicture pictureOf(const ReportChart &chart, const ReportDocument &document, QSizeF size);

} // namespace payoff
